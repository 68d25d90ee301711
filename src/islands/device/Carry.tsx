import { type ChangeEvent, useState } from 'react';
import { offerFile, readText } from '#browser/files.ts';
import { exportProgress, importProgress } from '#browser/progress-carry.ts';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { largestFile, type Refused } from '#domain/progress/exchange.ts';
import type { PartProps } from './Device.tsx';

const reasons = {
  empty: 'refusedEmpty',
  'too-large': 'refusedTooLarge',
  'not-json': 'refusedNotJson',
  'other-product': 'refusedOther',
  newer: 'refusedNewer',
  damaged: 'refusedDamaged',
} as const satisfies Record<Refused, string>;

/** Progress as a file: out, and in. */
export function Carry({ words, changed }: PartProps) {
  const [said, setSaid] = useState('');

  async function take({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    const text = await readText(file, largestFile);
    const refused = text === undefined ? 'too-large' : importProgress(progressStore(), text);
    setSaid(refused ? words[reasons[refused]] : words.imported);
    // The same file, once mended, can be chosen again.
    input.value = '';
    changed();
  }

  return (
    <section aria-labelledby="device-carry">
      <h2 id="device-carry">{words.carryTitle}</h2>
      <p>{words.carryWhy}</p>
      <div className="device-row">
        <button
          type="button"
          className="button"
          onClick={() => offerFile(`${words.fileName}-${today()}.json`, exportProgress(progressStore()))}
        >
          {words.export}
        </button>
        <label className="device-file">
          <span>{words.import}</span>
          <input type="file" accept=".json,application/json" onChange={take} />
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
