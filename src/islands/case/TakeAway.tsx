import { useEffect, useState } from 'react';
import { offerFile } from '#browser/files.ts';
import { named } from '#domain/own-case/names.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useForm } from './form-context.ts';

type Packing = typeof import('./folder.ts') & Pick<typeof import('./import.ts'), 'draftFile'>;

/** The folder for the course once the course could read it; until then, the draft as it is. */
export function TakeAway({ remarks }: { remarks: number }) {
  const { words, lang, draft, change, say } = useForm();
  const [packing, setPacking] = useState<Packing | 'failed'>();
  const [isChanged, setChanged] = useState(false);
  const [done, setDone] = useState('');
  useEffect(() => {
    let here = true;
    Promise.all([import('./folder.ts'), import('./import.ts')]).then(
      ([folder, { draftFile }]) => here && setPacking({ ...folder, draftFile }),
      () => here && setPacking('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  if (packing === undefined) return null;
  if (packing === 'failed') return <p className="notice">{words.downloadFailed}</p>;
  const ready = named(draft);
  const yaml = packing.fileOf(ready);
  const take = () => {
    const name = yaml === undefined ? `${ready.file}.json` : `${ready.file}.zip`;
    offerFile(name, yaml === undefined ? packing.draftFile(draft) : packing.folderOf(ready, yaml));
    // Ids that read are those of the file from now on: the next download has the same.
    if (yaml !== undefined && JSON.stringify(ready) !== JSON.stringify(draft)) change(ready);
    const text = fill(words.downloaded, { name });
    setDone(text);
    say(text);
  };
  return (
    <>
      <p>
        {yaml === undefined ? words.draftWhy : remarks === 0 ? words.ready : counted(words.readyWith, remarks, lang)}
      </p>
      <label className="own-check">
        <input type="checkbox" checked={isChanged} onChange={(event) => setChanged(event.currentTarget.checked)} />
        {words.understood}
      </label>
      <p className="own-buttons">
        <button type="button" className="button" disabled={!isChanged} onClick={take}>
          {yaml === undefined ? words.downloadDraft : words.download}
        </button>
      </p>
      {done !== '' && <p>{done}</p>}
    </>
  );
}
