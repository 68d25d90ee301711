import { useEffect, useState } from 'react';
import { eachMinute, now } from '#browser/moment.ts';

/** The moment, each time a minute has passed since `from`; held still, it changes only when asked. */
export function useMinute(still: boolean, from: number): readonly [number, () => void] {
  const [moment, setMoment] = useState(now);
  const refresh = () => setMoment(now());
  useEffect(() => {
    if (still) return undefined;
    setMoment(now());
    return eachMinute(from, () => setMoment(now()));
  }, [still, from]);
  return [moment, refresh];
}
