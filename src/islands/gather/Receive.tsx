import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { onFilesDropped } from '#browser/drops.ts';
import { readText } from '#browser/files.ts';
import { type Arrival, largest, limit, type Refusal, type Refused } from '#domain/workshop/gathering.ts';
import { fill } from '#i18n/lookup.ts';
import type { GatherProps, GatherWords } from './words.ts';

interface ReceiveProps extends Pick<GatherProps, 'words'> {
  /** What has just happened, and what was refused. */
  readonly said: string;
  readonly refused: readonly Refused[];
  receive(arrivals: readonly Arrival[]): void;
  say(text: string): void;
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

/** Codes pasted, files chosen or dropped anywhere on the page; then what became of each. */
export function Receive({ words, said, refused, receive, say }: ReceiveProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);

  function addPasted() {
    const pasted = text.current?.value ?? '';
    if (pasted.trim() === '') return say(words.nothingTyped);
    receive([{ name: words.pasted, text: pasted }]);
    if (text.current) text.current.value = '';
  }
  async function addFiles(files: readonly File[]) {
    if (files.length === 0) return;
    say(words.reading);
    receive(await Promise.all(files.map(arrivalOf)));
  }
  function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    addFiles([...(input.files ?? [])]);
    input.value = '';
  }
  const dropped = useRef(addFiles);
  dropped.current = addFiles;
  useEffect(() => onFilesDropped((files) => dropped.current(files), setOver), []);

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
        <div className="gather-way" data-over={over || undefined}>
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
      <p role="status" className="gather-said">
        {said}
      </p>
      {refused.length > 0 && (
        <ul className="gather-refused" aria-label={words.refusedTitle}>
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
    </section>
  );
}

/** Beyond twice what can be kept, files are named without being read. */
async function arrivalOf(file: File, index: number): Promise<Arrival> {
  const { name } = file;
  if (index >= 2 * limit) return { name, reason: 'beyond' };
  if (file.size > largest) return { name, reason: 'too-large' };
  const text = await readText(file, largest);
  return text === undefined ? { name, reason: 'unreadable' } : { name, text };
}
