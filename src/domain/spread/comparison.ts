/**
 * Who has heard what, hour by hour, in two tellings of one incident: an answer within the hour, or a press release at the end
 * of the day. It illustrates the course's model of spread (`spread.ts`), and predicts nothing for a company.
 */
import { type Condition, type Reach, spread } from './spread.ts';

export interface Moment {
  /** Minutes since midnight. */
  readonly at: number;
  /** People who saw the complaint before any answer stood beside it. */
  readonly alone: number;
  /** People who saw it with the answer. */
  readonly answered: number;
}
export interface Telling {
  /** When the answer came. */
  readonly answer: number;
  /** Every twenty minutes, which the drawing joins; a table keeps the hours. */
  readonly moments: readonly Moment[];
}

/** 11:00, as an outage is noticed; a thousand customers who may see it without anybody sharing. [HYP] values */
export const DAY = { starts: 11 * 60, ends: 20 * 60, audience: 1000, early: 11 * 60 + 40, late: 18 * 60 } as const;
/** Heat of the crowd without an answer, and after one that acknowledges. [HYP] */
export const HEAT = { without: 75, after: 35 } as const;

/** What a room may change to see what moves. */
export interface Setting {
  /** People who may see it without anybody sharing. */
  readonly audience: number;
  /** 0 to 100, without an answer; after one, it is at most `HEAT.after`. */
  readonly heat: number;
}
export const SETTING: Setting = { audience: DAY.audience, heat: HEAT.without };

export function tell(answer: number, { audience, heat }: Setting = SETTING): Telling {
  const base = { audience, deleted: false };
  const conditions: Condition[] = [
    { ...base, at: DAY.starts, heat, acknowledged: false },
    { ...base, at: answer, heat: Math.min(heat, HEAT.after), acknowledged: true },
  ];
  const series = spread(conditions, DAY.starts, DAY.ends);
  const seen = (minute: number) => at(series, minute);
  const before = seen(answer);
  const moments = [];
  for (let minute = DAY.starts; minute <= DAY.ends; minute += 20)
    moments.push({ at: minute, alone: Math.min(seen(minute), before), answered: Math.max(0, seen(minute) - before) });
  return { answer, moments };
}

const at = (series: readonly Reach[], minute: number) => series.findLast((point) => point.at <= minute)?.seen ?? 0;

export const hoursOf = ({ moments }: Telling): readonly Moment[] => moments.filter((moment) => moment.at % 60 === 0);
