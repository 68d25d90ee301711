import type { DeskProps } from './Desk.tsx';

/** Whether the room's window answers, and how to open it; a refused window says what to do, and gives a plain link. */
export function LinkState({ words, projector: { link, blocked, open }, links }: DeskProps) {
  const said = { never: words.projectorNever, linked: words.projectorLinked, gone: words.projectorGone }[link];
  return (
    <div className="desk-link">
      <p role="status" data-link={link}>
        {said}
      </p>
      {link !== 'linked' && (
        <button type="button" className="button" onClick={open}>
          {link === 'never' ? words.openProjector : words.reopenProjector}
        </button>
      )}
      {blocked && (
        <div className="desk-blocked" role="alert">
          <p>{words.blocked}</p>
          <a href={links.projector} target="_blank" rel="opener">
            {words.openByLink}
          </a>
        </div>
      )}
    </div>
  );
}
