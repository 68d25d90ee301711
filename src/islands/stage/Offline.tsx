import type { DeskProps } from './Desk.tsx';
import { sheetOf } from './sheet.ts';
import type { Kept } from './use-keep.ts';
import type { StageWords } from './words.ts';

export const keptSaid = (state: Kept['state'], words: StageWords): string =>
  ({ kept: words.reloadKept, trying: words.reloadTrying, cannot: words.reloadNeeds })[state];

/** Said before the session: everything is there; whether a reload would need the network; the printed kit beside it. */
export function Offline({ words, kept, workshop, links }: DeskProps) {
  return (
    <section className="desk-ready" aria-labelledby="ready">
      <h3 id="ready">{words.allThere}</h3>
      <p>
        {words.netOff} {keptSaid(kept.state, words)}
      </p>
      <p>
        <a href={sheetOf(workshop.session.kit, links)} target="_blank" rel="noopener">
          {words.printKit}
        </a>
        {kept.state === 'kept' && (
          <>
            {' · '}
            <button type="button" className="link-button" onClick={kept.erase}>
              {words.eraseKept}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
