import type { RoomView, Screen as Shown } from '#domain/workshop/room-view.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import { QuestionScreen, SortScreen } from './Asked.tsx';
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
    case 'sort':
      return <SortScreen {...{ screen, words, lang }} />;
    case 'question':
      return <QuestionScreen {...{ screen, words, lang }} />;
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
