import {
  clausesOf,
  type Draft,
  isAbsent,
  isField,
  isMissing,
  linesOf,
  rowsOf,
  saidOf,
  wordsColumn,
} from '#domain/document/draft.ts';
import type { Clauses, Field, Part, Table } from '#domain/document/template.ts';
import { medians, type Speech, shownCell, shownField, shownFigures } from '#domain/document/written.ts';
import type { DocumentWords } from './speech.ts';
import './sheet.css';

interface SheetProps {
  readonly draft: Draft;
  readonly speech: Speech;
  readonly words: DocumentWords;
}
type PieceProps<P> = SheetProps & { readonly part: P };

/** The document itself, as it is printed. Fields that follow one another stand together. */
export function Sheet(props: SheetProps) {
  const { title, parts, status, signed, paper } = props.draft.template;
  return (
    <article className={`sheet sheet-${paper}`}>
      <h2 className="sheet-title">{title}</h2>
      {groups(parts.filter((part) => !isAbsent(props.draft, part))).map((group) =>
        'fields' in group ? (
          <dl key={group.fields[0]?.id} className="sheet-fields">
            {group.fields.map((part) => (
              <FieldLine key={part.id} {...props} part={part} />
            ))}
          </dl>
        ) : (
          <section
            key={group.part.id}
            className={'apart' in group.part && group.part.apart ? 'sheet-apart' : undefined}
          >
            <h3>{group.part.label}</h3>
            <Body {...props} part={group.part} />
          </section>
        ),
      )}
      {signed.length > 0 && (
        <div className="sheet-signed">
          {signed.map((who) => (
            <p key={who}>{who}</p>
          ))}
        </div>
      )}
      {status && <p className="sheet-status">{status}</p>}
    </article>
  );
}

function groups(parts: readonly Part[]): ({ fields: Field[] } | { part: Part })[] {
  const found: ({ fields: Field[] } | { part: Part })[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (!isField(part) || part.kind === 'long') found.push({ part });
    else if (last && 'fields' in last) last.fields.push(part);
    else found.push({ fields: [part] });
  }
  return found;
}

function FieldLine({ draft, speech, part }: PieceProps<Field>) {
  const said = shownField(draft, part, speech);
  if (said === '' && part.optional) return null;
  return (
    <div>
      <dt>{part.label}</dt>
      <dd>{said === '' ? <Blank text="…" /> : said}</dd>
    </div>
  );
}

function Body(props: PieceProps<Part>) {
  const { draft, speech, words, part } = props;
  if (part.kind === 'note') return <p className="sheet-long">{part.says}</p>;
  if (part.kind === 'table') return <Rows {...props} part={part} />;
  if (part.kind === 'clauses') return <Sentences {...props} part={part} />;
  if (part.kind === 'list') {
    const lines = linesOf(draft, part);
    if (lines.length === 0) return <Blank text={words.emptyRow} />;
    return (
      <ul>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be told by, and hold no state
          <li key={index}>{line.trim() === '' ? <Blank text="…" /> : line}</li>
        ))}
      </ul>
    );
  }
  if (part.kind === 'figures') {
    const said = shownFigures(draft, part, speech);
    return said === '' ? <Blank text="…" /> : <p>{said}</p>;
  }
  const said = shownField(draft, part, speech);
  return said === '' ? <Blank text="…" /> : <p className="sheet-long">{said}</p>;
}

/** What may not begin a line after a blank. */
const GLUED = /^[.,)»]+/;

function Sentences({ draft, speech, part }: PieceProps<Clauses>) {
  const kept = clausesOf(draft, part).filter(({ on, text }) => on && text.trim() !== '');
  const said = kept.map(({ key, text, fills }) => (
    <li key={key}>
      {saidOf(draft, text, fills, (named) => shownField(draft, named, speech)).map((piece, index, all) => {
        if (piece.kind !== 'blank')
          return all[index - 1]?.kind === 'blank' ? piece.text.replace(GLUED, '') : piece.text;
        const [glued = ''] = GLUED.exec(all[index + 1]?.text ?? '') ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are told by their place
          <span key={index} className="sheet-glued">
            <Blank text={piece.text} />
            {glued}
          </span>
        );
      })}
    </li>
  ));
  return part.numbered ? <ol>{said}</ol> : <ul className="sheet-sentences">{said}</ul>;
}

function Rows({ draft, speech, words, part }: PieceProps<Table>) {
  const rows = rowsOf(draft, part);
  const middle = part.median ? medians(part, rows) : undefined;
  const others = part.columns.slice(1);
  const named = wordsColumn(part);
  return (
    <section className="sheet-scroll" tabIndex={0} aria-label={`${part.label} (${words.scrolls})`}>
      <table>
        <thead>
          <tr>
            {part.columns.map(({ id, kind, label }) => (
              <th key={id} scope="col" className={kind === 'long' ? 'sheet-wordy' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {part.columns.map((column) => {
                const said = shownCell(column, row, speech);
                return column === named && said !== '' ? (
                  <th key={column.id} scope="row">
                    {said}
                  </th>
                ) : (
                  <td key={column.id}>{isMissing(column, row) ? <Blank text="…" /> : said}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {middle && (
          <tfoot>
            <tr>
              <th scope="row">{words.median}</th>
              {others.map(({ id }, index) => (
                <td key={id}>{middle[index + 1] === undefined ? '' : speech.number(middle[index + 1] ?? 0)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 && <Blank text={words.emptyRow} />}
    </section>
  );
}

const Blank = ({ text }: { text: string }) => <span className="sheet-blank">{text}</span>;
