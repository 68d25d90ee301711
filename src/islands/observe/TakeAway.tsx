import { offerFile } from '#browser/files.ts';
import { printPage, printPaper } from '#browser/printing.ts';
import { today } from '#browser/today.ts';
import { bullets, heading, markdown } from '#domain/export/markdown.ts';
import type { Observation } from '#domain/workshop/observation.ts';
import { GoBack } from '../document/GoBack.tsx';
import type { Kept } from '../document/use-document.ts';
import type { ObserveProps } from './Observe.tsx';
import { tellGroups } from './told.ts';

interface TakeAwayProps extends ObserveProps {
  readonly kept: Kept<Observation>;
  readonly said: string;
  readonly say: (text: string) => void;
}

/** Paper, empty or filled; a text; the way to the report; and the way back. */
export function TakeAway({ words, capabilities, report, kept, said, say }: TakeAwayProps) {
  const groups = tellGroups(kept.value, capabilities, words);
  const text = () =>
    markdown([
      heading(1, words.paperTitle),
      kept.value.what,
      words.summaryWhy,
      ...groups.flatMap(({ title, told }) => [
        title && heading(2, title),
        ...told.flatMap(({ name, said, heard }) => [heading(title ? 3 : 2, name), bullets([...said, ...heard])]),
      ]),
    ]);
  const quiet = (label: string, act: () => void) => (
    <button type="button" className="button-quiet" onClick={act}>
      {label}
    </button>
  );
  return (
    <section className="observe-take no-print" aria-labelledby="observe-take">
      <h2 id="observe-take">{words.takeTitle}</h2>
      <p className="observe-buttons">
        {groups.length > 0 && (
          <button type="button" className="button" onClick={printPage}>
            {words.print}
          </button>
        )}
        {quiet(words.printEmpty, printPaper)}
        {groups.length > 0 && quiet(words.markdown, () => offerFile(`${words.fileName}-${today()}.md`, text()))}
        {groups.length > 0 && (
          <a className="button-quiet" href={report}>
            {words.toReport}
          </a>
        )}
      </p>
      <p role="status" className="observe-said">
        {said}
      </p>
      <p className={kept.keeps ? 'soft small' : 'notice'}>{kept.keeps ? words.kept : words.notKept}</p>
      <p className="observe-buttons">
        <GoBack kept={kept} words={words} say={say} />
      </p>
    </section>
  );
}
