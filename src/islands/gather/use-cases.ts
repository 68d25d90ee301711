import { useCallback, useEffect, useState } from 'react';
import { dataOf, fetchPage } from '#browser/fetched.ts';
import type { CaseWords } from './found.ts';
import type { GatherCase } from './words.ts';

/** The cases that were asked, as they arrive; `failed` when one did not, and how to ask again. */
export function useCases(asked: readonly GatherCase[]): {
  readonly cases: ReadonlyMap<string, CaseWords>;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [cases, setCases] = useState<ReadonlyMap<string, CaseWords>>(new Map());
  const [failed, setFailed] = useState(false);
  const ids = asked.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new at each rendering, its ids are not
  const again = useCallback(() => {
    setFailed(false);
    for (const { id, href } of asked.filter(({ id }) => !cases.has(id)))
      fetchPage(href).then(
        (page) => setCases((known) => new Map(known).set(id, dataOf<CaseWords>(page, 'case'))),
        () => setFailed(true),
      );
  }, [ids]);
  useEffect(again, [again]);
  return { cases, failed, again };
}
