import { useEffect, useState } from 'react';
import { isPlayable } from '#domain/own-case/scenario.ts';
import type { Layout } from '../../plan/PlanSheet.tsx';
import { useForm } from '../form-context.ts';
import type { Check } from '../use-check.ts';

type Drawing = { readonly CaseMap: typeof import('./CaseMap.tsx').CaseMap; readonly layout: Layout | undefined };

/** The plan of what was last checked, or why there is none yet. */
export function LiveMap({ check: { last, busy, failed } }: { check: Check }) {
  const { words, draft } = useForm();
  const drawing = useDrawing();
  if (failed || drawing === 'failed') return <p className="notice">{words.checkFailed}</p>;
  if (last?.explored && drawing)
    return <drawing.CaseMap story={last.scenario} told={last.words} explored={last.explored} layout={drawing.layout} />;
  if (busy || last?.explored) return <p className="own-help">{words.checking}</p>;
  return <p className="own-help">{isPlayable(draft) ? words.mapBlocked : words.mapNone}</p>;
}

/** What draws, and the large machine that places boxes: fetched when a plan is first seen. Without the latter, words are left. */
function useDrawing(): Drawing | 'failed' | undefined {
  const [drawing, setDrawing] = useState<Drawing | 'failed'>();
  useEffect(() => {
    let here = true;
    Promise.all([import('./CaseMap.tsx'), import('#domain/scenario/plan-layout.ts').catch(() => undefined)]).then(
      ([{ CaseMap }, layout]) => here && setDrawing({ CaseMap, layout }),
      () => here && setDrawing('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  return drawing;
}

interface FoldedMapProps {
  readonly check: Check;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
}

/** The same above a list, to see where one writes; it stays as it was left from one step to the next. */
export function FoldedMap({ check, isOpen, onFold }: FoldedMapProps) {
  const { words } = useForm();
  return (
    <details className="own-live" open={isOpen} onToggle={(event) => onFold(event.currentTarget.open)}>
      <summary>{words.mapTitle}</summary>
      {isOpen && <LiveMap check={check} />}
    </details>
  );
}
