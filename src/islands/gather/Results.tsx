import { useMemo } from 'react';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { fewest } from '#domain/workshop/divided.ts';
import { countEndings } from '#domain/workshop/room-cases.ts';
import { twins } from '#domain/workshop/twins.ts';
import { counted, number } from '#i18n/lookup.ts';
import { type Questions, useQuestions } from '../practice/use-questions.ts';
import { usePosts } from '../triage/use-posts.ts';
import { Arguable } from './Arguable.tsx';
import { Cases } from './Cases.tsx';
import { find } from './findings.ts';
import { Lessons } from './Lessons.tsx';
import { Sorting } from './Sorting.tsx';
import { totals } from './said.ts';
import { TakeAway } from './TakeAway.tsx';
import { useCases } from './use-cases.ts';
import type { GatherProps } from './words.ts';

interface ResultsProps extends GatherProps {
  readonly people: readonly Contribution[];
}

/** Waits for the words of the course, then shows the room. */
export function Results(props: ResultsProps) {
  const { words, addresses } = props;
  const { questions, failed: noQuestions, again: askQuestions } = useQuestions(addresses.questions);
  const { posts, failed: noPosts, again: askPosts } = usePosts(addresses.posts);
  if (questions && posts) return <Shown {...props} questions={questions} posts={posts} />;
  const failed = noQuestions || noPosts;
  return (
    <section>
      <p className={failed ? 'notice' : 'soft'}>{failed ? words.wordsFailed : words.wordsLoading}</p>
      {failed && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            if (noQuestions) askQuestions();
            if (noPosts) askPosts();
          }}
        >
          {words.tryAgain}
        </button>
      )}
    </section>
  );
}

interface ShownProps extends ResultsProps {
  readonly questions: Questions;
  readonly posts: readonly WrittenPost[];
}

function Shown(props: ShownProps) {
  const { words, lang, people, questions, posts } = props;
  const enough = people.length >= fewest;
  const asked = enough ? props.cases.filter((item) => countEndings(item, people).total >= fewest) : [];
  const { cases, failed, again } = useCases(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the page's data never changes
  const found = useMemo(() => find(props, people, { questions, posts, cases }), [people, questions, posts, cases]);
  const alike = twins(people);
  return (
    <>
      <section aria-labelledby="gather-room">
        <h2 id="gather-room">{words.roomTitle}</h2>
        <dl className="gather-totals">
          <div>
            <dt>{words.totalPeople}</dt>
            <dd>{number(people.length, lang)}</dd>
          </div>
          {totals(found, words, lang).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {!enough && <p className="notice">{words.few}</p>}
        {alike > 0 && <p className="notice">{counted(words.twins, alike, lang)}</p>}
        {failed && (
          <p className="notice">
            {words.casesFailed}{' '}
            <button type="button" className="link-button" onClick={again}>
              {words.tryAgain}
            </button>
          </p>
        )}
      </section>
      {enough && (
        <>
          <Arguable found={found} words={words} />
          <Lessons found={found} words={words} lang={lang} />
          <Cases found={found} words={words} lang={lang} />
          <Sorting found={found} words={words} lang={lang} />
        </>
      )}
      <TakeAway {...props} found={found} />
    </>
  );
}
