import { useEffect, useState } from 'react';
import { addressesOf, type CourseAddresses } from '#browser/course-pages.ts';
import { eraseKeptForReload, keepForReload } from '#browser/offline.ts';
import type { Need } from '#domain/workshop/material.ts';

export interface Kept {
  /** Whether a reload works without network: not yet known, yes, or no. */
  readonly state: 'trying' | 'kept' | 'cannot';
  erase(): void;
}

/** Keeps the workshop for a reload without network, once its content is there, where the browser can. */
export function useKeep(worker: string, needs: readonly Need[], at: CourseAddresses, ready: boolean): Kept {
  const [state, setState] = useState<Kept['state']>('trying');
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept once, when everything has arrived
  useEffect(() => {
    if (!ready) return;
    keepForReload(worker, [at.kits, ...needs.flatMap((need) => addressesOf(need, at))]).then((done) =>
      setState(done ? 'kept' : 'cannot'),
    );
  }, [ready]);
  return { state, erase: () => void eraseKeptForReload().then(() => setState('cannot')) };
}
