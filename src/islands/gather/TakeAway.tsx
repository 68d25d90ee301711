import { offerFile } from '#browser/files.ts';
import { printPage } from '#browser/printing.ts';
import { today } from '#browser/today.ts';
import { csv } from '#domain/export/csv.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import type { Findings } from './found.ts';
import { asMarkdown, asRows } from './taken-away.ts';
import type { GatherProps } from './words.ts';

interface TakeAwayProps extends GatherProps {
  readonly found: Findings;
  readonly people: readonly Contribution[];
}

/** A page, a table, a text, and the way to the report. */
export function TakeAway({ words, lang, found, people, addresses }: TakeAwayProps) {
  const name = `${words.fileName}-${today()}`;
  return (
    <section aria-labelledby="gather-take" className="no-print">
      <h2 id="gather-take">{words.takeTitle}</h2>
      <p className="gather-buttons">
        <button type="button" className="button" onClick={printPage}>
          {words.print}
        </button>
        {found.detailed && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => offerFile(`${name}.csv`, csv(asRows(found, words), lang))}
          >
            {words.csv}
          </button>
        )}
        <button
          type="button"
          className="button-quiet"
          onClick={() => offerFile(`${name}.md`, asMarkdown(found, people.length, words, lang, today()))}
        >
          {words.markdown}
        </button>
        <a className="button-quiet" href={addresses.report}>
          {words.toReport}
        </a>
      </p>
    </section>
  );
}
