import { useRef, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { isShared, learnerName, setLearnerName, setShared } from '#browser/spaces.ts';
import { fill } from '#i18n/lookup.ts';
import type { PartProps } from './Device.tsx';

/** On a shared computer progress lives in the tab, under a name if the learner gives one. */
export function SharedComputer({ words, changed }: PartProps) {
  const name = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const shared = isShared();
  // What is on screen is the store's: it looks again at where it is.
  const follow = (text: string) => {
    progressStore().update((state) => state);
    setSaid(text);
    changed();
  };

  return (
    <section aria-labelledby="device-shared">
      <h2 id="device-shared">{words.sharedTitle}</h2>
      <label className="device-switch">
        <input
          type="checkbox"
          aria-describedby="device-shared-why"
          checked={shared}
          onChange={() => follow(setShared(!shared) ? '' : words.sharedFailed)}
        />
        <span>{words.sharedSwitch}</span>
      </label>
      <p id="device-shared-why">{words.sharedWhy}</p>
      {shared && (
        <div className="device-row">
          <label className="device-field">
            <span>{words.nameLabel}</span>
            <input
              ref={name}
              type="text"
              maxLength={60}
              autoComplete="off"
              defaultValue={learnerName()}
              aria-describedby="device-name-why"
            />
          </label>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              const typed = name.current?.value.trim() ?? '';
              setLearnerName(typed);
              follow(typed ? fill(words.nameUsed, { name: typed }) : words.nameDefault);
            }}
          >
            {words.nameUse}
          </button>
          <p id="device-name-why">{words.nameWhy}</p>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
