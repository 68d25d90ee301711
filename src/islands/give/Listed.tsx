import { useState } from 'react';
import type { Question } from '#domain/quiz/question.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useQuestions } from '../practice/use-questions.ts';
import { unquoted } from '../simulator/phrases.ts';
import { usePosts } from '../triage/use-posts.ts';
import type { GiveProps } from './Give.tsx';

interface ListedProps extends GiveProps {
  readonly part: 'answers' | 'games' | 'posts';
  readonly whole: Contribution;
}

/** One part, in words, entry by entry. Texts are fetched when somebody wants to read them. */
export function Listed(props: ListedProps) {
  const { words, part } = props;
  const [open, setOpen] = useState(false);
  return (
    <details className="give-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.see}</summary>
      {open && part === 'answers' && <Answers {...props} />}
      {open && part === 'games' && <Games {...props} />}
      {open && part === 'posts' && <Posts {...props} />}
    </details>
  );
}

function Waiting({ words, failed, again }: Pick<GiveProps, 'words'> & { failed: boolean; again: () => void }) {
  return (
    <div>
      <p className={failed ? 'notice' : 'soft'}>{failed ? words.wordsFailed : words.wordsLoading}</p>
      {failed && (
        <button type="button" className="button-quiet" onClick={again}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}

function Answers({ words, whole, addresses }: ListedProps) {
  const { questions, failed, again } = useQuestions(addresses.questions);
  if (!questions) return <Waiting {...{ words, failed, again }} />;
  const given = ({ code, options }: Question) => {
    const one = whole.answers[code];
    if (!one) return undefined;
    const said = options.filter(({ letter }) => one.letters.includes(letter)).map(({ text }) => text);
    return fill(words.oneAnswer, { given: said.join(' · '), confidence: words[one.confidence] });
  };
  return (
    <ul>
      {[...questions.values()].map((question) => {
        const said = given(question);
        return (
          said && (
            <li key={question.id}>
              <b>{question.question}</b> {said}
            </li>
          )
        );
      })}
    </ul>
  );
}

function Games({ words, lang, whole, book, cases }: ListedProps) {
  return (
    <>
      <ul>
        {Object.entries(book.cases).map(([id, { code }]) => {
          const game = whole.games[code];
          if (!game) return null;
          const ending = game.ending === undefined ? undefined : cases[id]?.endings[game.ending];
          const moves = counted(words.moves, [...game.keys.replaceAll('~', '')].length, lang);
          return (
            <li key={id}>
              <b>{cases[id]?.title}</b>{' '}
              {ending ? fill(words.oneGame, { ending, moves }) : fill(words.otherPrint, { moves })}{' '}
              <code>{game.keys}</code>
            </li>
          );
        })}
      </ul>
      <p className="soft small">{words.movesNote}</p>
    </>
  );
}

function Posts({ words, whole, addresses }: ListedProps) {
  const { posts, failed, again } = usePosts(addresses.posts);
  if (!posts) return <Waiting {...{ words, failed, again }} />;
  const sorted = posts.flatMap((post: WrittenPost) => {
    const answer = whole.posts[post.code];
    return answer ? [{ post, answer }] : [];
  });
  return (
    <ul>
      {sorted.map(({ post, answer }) => (
        <li key={post.code}>
          <b>{words[answer]}</b> {unquoted(post.text)} ({post.author})
        </li>
      ))}
    </ul>
  );
}
