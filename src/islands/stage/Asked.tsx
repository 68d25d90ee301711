import type { Screen } from '#domain/workshop/room-view.ts';
import type { ShownVote } from '#domain/workshop/shown-vote.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import { namesOf, places } from '../triage/phrases.ts';
import { VoteResult } from './room-parts.tsx';
import type { StageWords } from './words.ts';

interface Props<Kind extends Screen['kind']> {
  readonly screen: Extract<Screen, { kind: Kind }>;
  readonly words: StageWords;
  readonly lang: Lang;
}
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** A post to sort with its vote, then with our answer. */
export function SortScreen({ screen, words, lang }: Props<'sort'>) {
  const { post, ours } = screen;
  return (
    <>
      <p className="stage-from">
        {words.triage.youHold} {post.firm}, {post.trade} · {words.triage[places[post.network]]}
      </p>
      <blockquote className="stage-post">
        <b>{post.author}</b> {post.text}
      </blockquote>
      <p className="stage-known">
        <b>{words.triage.isItTrue}</b> {post.known ?? words.triage.nothingKnown}
      </p>
      {ours ? (
        <div className="stage-ours">
          <p>
            <b>
              {words.ours} {namesOf(ours.answers, words.triage)}.
            </b>{' '}
            {ours.why}
          </p>
          {screen.vote.first && <p className="stage-hands">{handsSaid(screen.vote, words)}</p>}
        </div>
      ) : (
        <VoteResult options={sortOptions(words)} vote={screen.vote} words={words} lang={lang} />
      )}
    </>
  );
}

/** A question with its vote, then with what is right, why, and the hands that each option had. */
export function QuestionScreen({ screen, words, lang }: Props<'question'>) {
  return (
    <>
      <h2>{screen.question}</h2>
      {screen.several && <p className="stage-from">{words.quiz.several}</p>}
      {screen.answered ? (
        <ol className="stage-answers">
          {screen.options.map((option, index) => (
            <li key={option.text} data-right={option.right}>
              <span className="vote-letter">{LETTERS[index]}</span>
              <p>
                <b>{option.text}</b>
                {option.right && <span className="stage-right"> {words.rightOne}</span>}
                {screen.vote?.first && (
                  <span className="stage-hands">
                    {' · '}
                    {counted(words.hands, (screen.vote.again ?? screen.vote.first)[index] ?? 0, lang)}
                  </span>
                )}
                {option.right && <span className="stage-why"> {option.why}</span>}
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <VoteResult options={screen.options.map(({ text }) => text)} vote={screen.vote} words={words} lang={lang} />
      )}
    </>
  );
}

/** « Répondre 8 · Transmettre 3 · … », of the vote that counts. */
const handsSaid = ({ first = [], again = first }: ShownVote, words: StageWords) =>
  sortOptions(words)
    .map((option, index) => `${option} ${again[index] ?? 0}`)
    .join(' · ');

/** The four answers of the drill, in its order. */
export const sortOptions = (words: StageWords): string[] => [
  words.triage.answer,
  words.triage.pass,
  words.triage.leave,
  words.triage.report,
];
