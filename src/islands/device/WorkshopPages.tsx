import { useEffect, useState } from 'react';
import { eraseKeptForReload, type KeptForReload, keptForReload } from '#browser/offline.ts';
import { counted } from '#i18n/lookup.ts';
import type { DeviceProps } from './Device.tsx';

/** Pages of a workshop that a worker keeps to be reloaded without network; nothing when there are none. */
export function WorkshopPages({ words, lang }: DeviceProps) {
  const [kept, setKept] = useState<readonly KeptForReload[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    keptForReload().then(setKept);
  }, []);
  const erase = async () => {
    await eraseKeptForReload();
    setKept(await keptForReload());
    setSaid(words.pagesErased);
  };
  return (
    <>
      {kept.length > 0 && (
        <ul className="device-list">
          {kept.map(({ name, files }) => (
            <li key={name}>
              <b>{words.pages}</b>
              <span>
                {counted(words.files, files, lang)}, {words.whereBrowser}
              </span>
              <code>{name}</code>
              <button type="button" className="button-quiet" onClick={erase}>
                {words.erasePages}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
    </>
  );
}
