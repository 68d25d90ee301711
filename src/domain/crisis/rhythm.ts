/** When the next updates are due: often at first, then hourly, then morning and evening. Working marks, to be adapted. */
export interface Rhythm {
  /** Minutes between updates, for the first `for` minutes. */
  readonly every: number;
  readonly for: number;
  /** Then one an hour, for this many minutes more. */
  readonly hourly: number;
  /** Then at these minutes of the day, for `days` days. */
  readonly daily: readonly number[];
  readonly days: number;
}
export interface Update {
  /** Days after that of the first message. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

const DAY = 1440;
/** People come back at a round hour: a time is moved on to the next five minutes. */
const ROUND = 5;
/** A daily update follows the one before by so many minutes at least. */
const APART = 60;

/** Every update after a first message published at `first`, minutes since midnight. */
export function updatesAfter(first: number, { every, for: often, hourly, daily, days }: Rhythm): readonly Update[] {
  const start = Math.ceil(first / ROUND) * ROUND;
  const minutes: number[] = [];
  for (let after = every; after <= often; after += every) minutes.push(start + after);
  for (let after = often + 60; after <= often + hourly; after += 60) minutes.push(start + after);
  const last = Math.max(start, ...minutes);
  for (let day = 1; day <= days; day += 1)
    for (const minute of daily) if (day * DAY + minute >= last + APART) minutes.push(day * DAY + minute);
  return minutes.map((minute) => ({ day: Math.floor(minute / DAY), minute: minute % DAY }));
}
