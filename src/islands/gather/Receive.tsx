import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { readText } from '#browser/files.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { type Arrival, type Gathered, gather, largest, limit, type Refusal } from '#domain/workshop/gathering.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { GatherProps, GatherWords } from './words.ts';

interface ReceiveProps extends Pick<GatherProps, 'words' | 'lang'> {
  readonly kept: readonly Contribution[];
  readonly take: (kept: readonly Contribution[]) => void;
}
const reasons = {
  empty: 'r_empty',
  'too-large': 'r_too_large',
  unreadable: 'r_unreadable',
  binary: 'r_binary',
  'no-code': 'r_no_code',
  foreign: 'r_foreign',
  progress: 'r_progress',
  newer: 'r_newer',
  cut: 'r_cut',
  damaged: 'r_damaged',
  unexpected: 'r_unexpected',
  duplicate: 'r_duplicate',
  nothing: 'r_nothing',
  beyond: 'r_beyond',
} as const satisfies Record<Refusal, keyof GatherWords>;

/** Codes pasted, files chosen or dropped; then what became of each. */
export function Receive({ words, lang, kept, take }: ReceiveProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<Gathered | 'reading' | 'nothing'>();
  const [over, setOver] = useState(false);

  function receive(arrivals: readonly Arrival[]) {
    const next = gather(kept, arrivals);
    take(next.kept);
    setResult(next);
  }
  function addPasted() {
    const pasted = text.current?.value ?? '';
    if (pasted.trim() === '') return setResult('nothing');
    receive([{ name: words.pasted, text: pasted }]);
    if (text.current) text.current.value = '';
  }
  async function addFiles(files: readonly File[]) {
    if (files.length === 0) return;
    setResult('reading');
    // Beyond, nothing could be kept: they are named without being read.
    const arrivals = files.map(async (file, index): Promise<Arrival> => {
      if (index >= 2 * limit) return { name: file.name, reason: 'beyond' };
      if (file.size > largest) return { name: file.name, reason: 'too-large' };
      const read = await readText(file, largest);
      return read === undefined ? { name: file.name, reason: 'unreadable' } : { name: file.name, text: read };
    });
    receive(await Promise.all(arrivals));
  }
  function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    addFiles([...(input.files ?? [])]);
    input.value = '';
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    addFiles([...event.dataTransfer.files]);
  }

  return (
    <section aria-labelledby="gather-in" className="no-print">
      <h2 id="gather-in">{words.inTitle}</h2>
      <div className="gather-ways">
        <div className="gather-way">
          <label className="gather-field">
            <span>{words.paste}</span>
            <textarea ref={text} rows={5} spellCheck={false} autoComplete="off" aria-describedby="gather-paste-hint" />
          </label>
          <p id="gather-paste-hint" className="soft small">
            {words.pasteHint}
          </p>
          <button type="button" className="button" onClick={addPasted}>
            {words.add}
          </button>
        </div>
        {/* Dropping is a shortcut: the same files can be chosen with the control inside. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div
          className="gather-way"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <label className="gather-field">
            <span>{words.files}</span>
            <input
              type="file"
              multiple
              accept=".json,.txt,.eml,.md,application/json,text/plain"
              onChange={choose}
              aria-describedby="gather-files-hint"
            />
          </label>
          <p id="gather-files-hint" className="soft small">
            {words.filesHint}
          </p>
        </div>
      </div>
      <div role="status">
        {result === 'reading' && <p>{words.reading}</p>}
        {result === 'nothing' && <p>{words.nothingTyped}</p>}
        {typeof result === 'object' && <Result result={result} words={words} lang={lang} />}
      </div>
    </section>
  );
}

function Result({ result, words, lang }: { result: Gathered } & Pick<GatherProps, 'words' | 'lang'>) {
  const { added, replaced, aside, refused } = result;
  const said = [
    counted(words.kept, added, lang),
    ...(replaced > 0 ? [counted(words.replaced, replaced, lang)] : []),
    ...(aside > 0 ? [counted(words.aside, aside, lang)] : []),
    ...(refused.length > 0 ? [counted(words.refused, refused.length, lang)] : []),
  ];
  return (
    <>
      <p>
        <b>{said.join(' ')}</b>
      </p>
      {refused.length > 0 && (
        <ul className="gather-refused">
          {refused.map(({ name, line, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list never changes
            <li key={index}>
              {fill(words.pair, {
                what: line === undefined ? name : fill(words.whereLine, { name, line }),
                says: words[reasons[reason]],
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
