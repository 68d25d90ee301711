import { useState } from 'react';
import { changeSettings, type Settings, settings } from '#browser/settings.ts';
import type { PartProps } from './Device.tsx';

const themes = [
  [undefined, 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
] as const;

/** Single-key shortcuts and theme. */
export function Preferences({ words, changed }: PartProps) {
  const [now, setNow] = useState(settings);
  const [said, setSaid] = useState('');
  const change = (some: Settings) => {
    setSaid(changeSettings(some) ? words.settingsNotKept : '');
    setNow({ ...now, ...some });
    changed();
  };

  return (
    <section aria-labelledby="device-settings">
      <h2 id="device-settings">{words.settingsTitle}</h2>
      <label className="device-switch">
        <input
          type="checkbox"
          aria-describedby="device-keys-why"
          checked={now.keys !== false}
          onChange={(event) => change({ keys: event.currentTarget.checked })}
        />
        <span>{words.keysSwitch}</span>
      </label>
      <p id="device-keys-why">{words.keysWhy}</p>
      <fieldset className="device-row">
        <legend>{words.theme}</legend>
        {themes.map(([theme, word]) => (
          <label className="device-switch" key={word}>
            <input type="radio" name="theme" checked={now.theme === theme} onChange={() => change({ theme })} />
            <span>{words[word]}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{said}</p>
    </section>
  );
}
