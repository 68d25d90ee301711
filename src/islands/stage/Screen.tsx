import type { RoomView, Screen as Shown } from '#domain/workshop/room-view.ts';
import type { ShownVote } from '#domain/workshop/shown-vote.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { namesOf, places } from '../triage/phrases.ts';
import { Countdown } from './Countdown.tsx';
import { Opening } from './Opening.tsx';
import { Passages } from './Passages.tsx';
import { CaseScreen, VoteResult } from './room-parts.tsx';
import type { StageWords } from './words.ts';

interface Props {
  readonly screen: Shown;
  readonly words: StageWords;
  readonly lang: Lang;
  readonly view: RoomView;
  readonly small: boolean;
}
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** One screen of the room, by kind. */
export function Screen({ screen, words, lang, view, small }: Props) {
  switch (screen.kind) {
    case 'welcome':
      return (
        <>
          <h2>{screen.title}</h2>
          <p>{words.welcome}</p>
        </>
      );
    case 'end':
      return (
        <>
          <h2>{words.endTitle}</h2>
          <p>{words.endSays}</p>
        </>
      );
    case 'missing':
      return <p>{words.missing}</p>;
    case 'words':
      return (
        <>
          <h2>{screen.title}</h2>
          {screen.lines.length === 1 ? (
            <p>{screen.lines[0]}</p>
          ) : (
            <ul>
              {screen.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      );
    case 'text':
      return (
        <>
          <p className="stage-from">
            {screen.look === 'models' ? words.modelsWhy : screen.from}
            {screen.look !== 'models' && screen.parts > 1 && (
              <> · {fill(words.partOf, { part: screen.part + 1, parts: screen.parts })}</>
            )}
          </p>
          <h2>{screen.title}</h2>
          <div className={`stage-prose stage-look-${screen.look}`}>
            <Passages says={screen.says} />
          </div>
        </>
      );
    case 'models':
      return (
        <>
          <p className="stage-from">{screen.from}</p>
          <p className="stage-context">{screen.context}</p>
          <div className="stage-replies" data-count={screen.replies.length}>
            {screen.replies.map((reply) => (
              <figure key={reply.title} className={`reply ${reply.strong ? 'reply-strong' : 'reply-weak'}`}>
                <figcaption>{reply.title}</figcaption>
                <blockquote>
                  <Passages says={reply.says} />
                </blockquote>
              </figure>
            ))}
          </div>
        </>
      );
    case 'opening':
      return <Opening screen={screen} words={words} />;
    case 'case':
      return <CaseScreen {...{ words, lang }} shown={screen.shown} />;
    case 'vote':
      return (
        <>
          <h2>{screen.question}</h2>
          <VoteResult options={screen.options} vote={screen.vote} words={words} lang={lang} />
        </>
      );
    case 'sort': {
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
    case 'question':
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
    case 'write': {
      const { exercise } = screen;
      return (
        <>
          <p className="stage-from">
            {exercise.place}
            {!small && <Countdown until={view.writeUntil} pausedAt={view.pausedAt} words={words} lang={lang} />}
          </p>
          <p>{exercise.you}</p>
          <blockquote className="stage-post">
            <b>{exercise.who}</b> {exercise.post}
          </blockquote>
          <p className="stage-known">
            <b>{words.knownTitle}</b>
          </p>
          <ul>
            {exercise.known.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      );
    }
  }
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
