import { useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import type { Lang } from '#i18n/lookup.ts';
import { Hour } from './Hour.tsx';
import { Paper } from './Paper.tsx';
import { Ready } from './Ready.tsx';
import type { CrisisData, CrisisWords, Room } from './room.ts';
import { Spread } from './Spread.tsx';
import { Statements } from './Statements.tsx';
import '../simulator/debrief.css';
import '../simulator/compared.css';
import './first-hour.css';

interface FirstHourProps {
  readonly words: CrisisWords;
  readonly lang: Lang;
}

/** The crisis kit. Shown in the browser only: a page without scripts reads the list, the texts and the preparation. */
export function FirstHour({ words, lang }: FirstHourProps) {
  const [data] = useState(() => readPageData<CrisisData>('crisis'));
  return data ? <Kit data={data} words={words} lang={lang} /> : null;
}

export function Kit(room: Room) {
  const { words } = room;
  return (
    <div className="crisis">
      <p className="crisis-danger no-print">{words.dangerFirst}</p>
      <nav className="crisis-nav no-print" aria-label={words.onPage}>
        <ul>
          {(['hour', 'texts', 'spread', 'ready'] as const).map((part) => (
            <li key={part}>
              <a href={`#crisis-${part}`}>{words[`${part}Title`]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Hour {...room} />
      <Statements {...room} />
      <Spread {...room} />
      <Ready {...room} />
      <Paper {...room} />
    </div>
  );
}
