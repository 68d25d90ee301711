import { useEffect, useRef, useState } from 'react';
import { whenIdle } from '#browser/idle.ts';
import type { Checked } from '#domain/own-case/check.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import type { OwnCaseData } from './own-case-data.ts';

/** Milliseconds without a key before the check begins, and that it takes of the page at a time. */
const PAUSE = 700;
const SLICE = 10;

export interface Check {
  /** The last one that was finished, whatever was written since. */
  readonly last: Checked | undefined;
  readonly busy: boolean;
  /** The linter did not come. */
  readonly failed: boolean;
}

/** Checks what is written, once one stops writing, in slices so short that writing goes on. */
export function useCheck(draft: Draft, { rules, lessons }: OwnCaseData): Check {
  const [last, setLast] = useState<Checked>();
  const [busy, setBusy] = useState(true);
  const [failed, setFailed] = useState(false);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page holds never changes
  useEffect(() => {
    let here = true;
    setBusy(true);
    const timer = setTimeout(
      async () => {
        const linter = await import('#domain/own-case/check.ts').catch(() => undefined);
        if (!here) return;
        setFailed(linter === undefined);
        if (linter === undefined) return setBusy(false);
        const steps = linter.checking(draft, {
          rules: rules.map(({ id }) => id),
          lessons: lessons.map(({ id }) => id),
        });
        const slice = () => {
          if (!here) return;
          const until = performance.now() + SLICE;
          do {
            const { done, value } = steps.next();
            if (!done) continue;
            setLast(value);
            setBusy(false);
            return;
          } while (performance.now() < until);
          whenIdle(slice);
        };
        whenIdle(slice);
      },
      first.current ? 0 : PAUSE,
    );
    first.current = false;
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [draft]);
  return { last, busy, failed };
}
