import { initials } from '#domain/scenario/transcript.ts';
import type { Screen } from '#domain/workshop/room-view.ts';
import type { StageWords } from './words.ts';

interface Props {
  readonly screen: Extract<Screen, { kind: 'opening' }>;
  readonly words: StageWords;
}

/** The post that opens a case, alone, to be read in silence. */
export function Opening({ screen: { title, fiction, posts }, words }: Props) {
  return (
    <>
      <p className="stage-from">
        {title} · {words.readSilently}
      </p>
      {posts.map(({ by, when, text }) => (
        <article key={text} className="stage-post">
          <p className="stage-author">
            <span className="avatar" aria-hidden="true">
              {initials(by)}
            </span>
            <b>{by}</b> · {when}
          </p>
          <p>{text}</p>
        </article>
      ))}
      <p className="stage-from">{fiction}</p>
    </>
  );
}
