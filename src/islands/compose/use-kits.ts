import { useCallback, useEffect, useState } from 'react';
import { fetchKits } from '#browser/kits.ts';
import type { Activities } from './parts.ts';

/** Every activity of the language by id, or `failed` and how to ask again; neither while they are on their way. */
export function useActivities(address: string): { activities?: Activities; failed: boolean; again: () => void } {
  const [activities, setActivities] = useState<Activities>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    fetchKits(address).then(
      (data) => setActivities(new Map(data.activities.map((activity) => [activity.id, activity]))),
      () => setFailed(true),
    );
  }, [address]);
  useEffect(again, [again]);
  return { ...(activities && { activities }), failed, again };
}
