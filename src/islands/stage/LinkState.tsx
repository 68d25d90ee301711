import type { DeskProps } from './Desk.tsx';
import type { ProjectorState } from './use-projector.ts';
import type { StageWords } from './words.ts';

export const linkSaid = (link: ProjectorState['link'], words: StageWords): string =>
  ({ never: words.projectorNever, linked: words.projectorLinked, gone: words.projectorGone })[link];

/** Whether the room's window answers, and how to open it; a refused window says what to do, and gives a plain link. */
export function LinkState({ words, projector: { link, blocked, open }, links }: DeskProps) {
  return (
    <div className="desk-link" data-link={link}>
      {link !== 'never' && <p>{link === 'gone' ? words.projectorLost : linkSaid(link, words)}</p>}
      {link !== 'linked' && (
        <button type="button" className={link === 'gone' ? 'button' : 'button-quiet'} onClick={open}>
          {link === 'never' ? words.openProjector : words.reopenProjector}
        </button>
      )}
      {blocked && (
        <div className="desk-blocked" role="alert">
          <p>{words.blocked}</p>
          <a href={links.projector} target="_blank" rel="noopener opener">
            {words.openByLink}
          </a>
        </div>
      )}
    </div>
  );
}
