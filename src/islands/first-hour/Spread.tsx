import { useEffect, useMemo, useRef, useState } from 'react';
import { hour } from '#domain/scenario/time.ts';
import { DAY, hoursOf, SETTING, type Telling, tell } from '#domain/spread/comparison.ts';
import { SPREAD } from '#domain/spread/spread.ts';
import { fill, number } from '#i18n/lookup.ts';
import { axisOf } from '../simulator/chart.ts';
import { Grid, HourMarks, Line } from '../simulator/plot.tsx';
import { ValueTable } from '../simulator/ValueTable.tsx';
import { Pick } from './Pick.tsx';
import type { Room } from './room.ts';

const AUDIENCES = [200, 500, 1000, 3000, 10_000] as const;
const HEATS = [30, 50, 75, 95] as const;
const ANSWERS = [20, 40, 60, 120, 240, 360] as const;

const readAlone = (telling: Telling) => telling.moments.map(({ alone }) => alone);
const last = ({ moments }: Telling) => moments.at(-1) ?? { at: 0, alone: 0, answered: 0 };

/** Two tellings of one incident, with numbers that a room may change: it illustrates, and predicts nothing. */
export function Spread({ room: { words, lang }, say }: { room: Room; say: (text: string) => void }) {
  const [audience, setAudience] = useState<number>(SETTING.audience);
  const [heat, setHeat] = useState<number>(SETTING.heat);
  const [answer, setAnswer] = useState<number>(DAY.early);
  const [early, late] = useMemo(
    () => [tell(answer, { audience, heat }), tell(DAY.late, { audience, heat })] as const,
    [answer, audience, heat],
  );
  const times = early.moments.map(({ at }) => at);
  const axis = axisOf(times);
  const most = Math.max(1, ...readAlone(early), ...readAlone(late));
  const place = (at: number) => (at - DAY.starts) / (DAY.ends - DAY.starts);
  const count = (value: number) => number(value, lang);
  const all = (telling: Telling) => count(last(telling).alone + last(telling).answered);
  const [earlyName, lateName] = [
    fill(words.spreadEarly, { hour: hour(answer, lang) }),
    fill(words.spreadLate, { hour: hour(DAY.late, lang) }),
  ];
  const said = fill(words.spreadSaid, {
    ...{ early: hour(answer, lang), late: hour(DAY.late, lang) },
    ...{ earlyAlone: count(last(early).alone), earlyAll: all(early) },
    ...{ lateAlone: count(last(late).alone), lateAll: all(late) },
  });
  const shown = useRef(said);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the numbers change, and only then
  useEffect(() => {
    if (shown.current !== said) say(said);
    shown.current = said;
  }, [said]);
  const changed = audience !== SETTING.audience || heat !== SETTING.heat || answer !== DAY.early;
  return (
    <section className="crisis-spread no-print" aria-labelledby="crisis-spread">
      <h2 id="crisis-spread">{words.spreadTitle}</h2>
      <p>{words.spreadWhy}</p>
      <div className="crisis-fields">
        <Pick
          id="crisis-audience"
          label={words.spreadAudience}
          value={audience}
          options={AUDIENCES.map((value) => [value, count(value)])}
          onValue={setAudience}
        />
        <Pick
          id="crisis-heat"
          label={words.spreadHeat}
          value={heat}
          options={HEATS.map((value) => [value, words[`heat_${value}`]])}
          onValue={setHeat}
        />
        <Pick
          id="crisis-answer"
          label={words.spreadAnswer}
          value={answer}
          options={ANSWERS.map((after) => [DAY.starts + after, hour(DAY.starts + after, lang)])}
          onValue={setAnswer}
        />
      </div>
      <p className="crisis-said">{said}</p>
      <figure className="sim-curves">
        <div className="sim-panel">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={words.spreadChart}>
            <Grid places={[place(answer), place(DAY.late)]} />
            <Line axis={axis} values={readAlone(early)} most={most} name="reach" />
            <Line axis={axis} values={readAlone(late)} most={most} name="reach" second />
          </svg>
          <ul className="sim-legend">
            <li className="sim-legend-reach">{earlyName}</li>
            <li className="sim-legend-reach" data-second>
              {lateName}
            </li>
          </ul>
        </div>
        <HourMarks axis={axis} times={times} say={(minute) => hour(minute, lang)} />
        <ValueTable
          title={words.spreadTable}
          heads={[words.spreadHour, earlyName, lateName]}
          rows={hoursOf(early).map(({ at, alone }, index) => [
            hour(at, lang),
            count(alone),
            count(hoursOf(late)[index]?.alone ?? 0),
          ])}
        />
      </figure>
      <p className="crisis-small">
        {fill(words.spreadNames, {
          seen: count(SPREAD.seenPerMinute * 100),
          shares: count(SPREAD.sharesPerView * 100),
          people: SPREAD.peoplePerShare,
        })}
      </p>
      {changed && (
        <p>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              setAudience(SETTING.audience);
              setHeat(SETTING.heat);
              setAnswer(DAY.early);
            }}
          >
            {words.spreadReset}
          </button>
        </p>
      )}
    </section>
  );
}
