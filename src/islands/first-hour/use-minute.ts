import { useEffect, useState } from 'react';
import { eachMinute, now } from '#browser/moment.ts';

/** The moment, at each new minute; held still, it changes only when asked. */
export function useMinute(still: boolean): readonly [number, () => void] {
  const [moment, setMoment] = useState(now);
  const refresh = () => setMoment(now());
  useEffect(() => {
    if (still) return undefined;
    setMoment(now());
    return eachMinute(() => setMoment(now()));
  }, [still]);
  return [moment, refresh];
}
