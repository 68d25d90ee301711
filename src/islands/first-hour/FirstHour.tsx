import { useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import { type Crisis, NO_CRISIS } from '#domain/crisis/model.ts';
import { readCrisis } from '#domain/crisis/read.ts';
import { NOT_READY, type Readiness, readReadiness } from '#domain/crisis/readiness.ts';
import type { Lang } from '#i18n/lookup.ts';
import { useCompany } from '../document/use-company.ts';
import { useDocument } from '../document/use-document.ts';
import { Hour } from './Hour.tsx';
import { Paper } from './Paper.tsx';
import { Ready } from './Ready.tsx';
import type { CrisisData, CrisisWords, Room } from './room.ts';
import { Spread } from './Spread.tsx';
import { Statements } from './Statements.tsx';
import { usePaper } from './use-paper.ts';
import '../simulator/debrief.css';
import '../simulator/compared.css';
import '../document/chip.css';
import './first-hour.css';
import './texts.css';

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
  const hour = useDocument<Crisis>('document', 'premiere-heure', readCrisis, NO_CRISIS);
  const ready = useDocument<Readiness>('document', 'pret-pour-la-crise', readReadiness, NOT_READY);
  const company = useCompany();
  const [told, say] = useState('');
  const [paper, print] = usePaper(hour.value.startedAt === undefined ? 'form' : 'log');
  return (
    <div className="crisis">
      <p className="crisis-danger no-print">
        {words.dangerFirst} {words.dangerWaits}
      </p>
      <nav className="crisis-nav no-print" aria-label={words.onPage}>
        <ul>
          {(['hour', 'texts', 'spread', 'ready'] as const).map((part) => (
            <li key={part}>
              <a href={`#crisis-${part}`}>{words[`${part}Title`]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      <Hour room={room} kept={hour} say={say} print={print} />
      <Statements room={room} company={company} say={say} />
      <Spread room={room} say={say} />
      <Ready room={room} kept={ready} say={say} print={print} />
      <Paper room={room} company={company} paper={paper} crisis={hour.value} ready={ready.value} />
    </div>
  );
}
