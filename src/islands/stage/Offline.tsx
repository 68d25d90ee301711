import type { DeskProps } from './Desk.tsx';
import { sheetOf } from './sheet.ts';

/** Said before the session: everything is there; whether a reload would need the network; the printed kit beside it. */
export function Offline({ words, kept, workshop, links }: DeskProps) {
  return (
    <section className="desk-ready" aria-labelledby="ready">
      <h3 id="ready">{words.allThere}</h3>
      <p role="status">
        {kept.state === 'kept' ? words.reloadKept : kept.state === 'trying' ? words.reloadTrying : words.reloadNeeds}
      </p>
      <p>
        <a href={sheetOf(workshop.session.kit, links)} target="_blank" rel="noopener">
          {words.printKit}
        </a>
        {kept.state === 'kept' && (
          <>
            {' '}
            <button type="button" className="link-button" onClick={kept.erase}>
              {words.eraseKept}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
