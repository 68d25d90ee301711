import { isPlayable } from '#domain/own-case/scenario.ts';
import { useForm } from '../form-context.ts';
import type { Check } from '../use-check.ts';
import { CaseMap } from './CaseMap.tsx';

/** The plan of what was last checked, or why there is none yet. */
export function LiveMap({ check: { last, busy, failed } }: { check: Check }) {
  const { words, draft } = useForm();
  if (last?.explored) return <CaseMap story={last.scenario} told={last.words} explored={last.explored} />;
  if (failed) return <p className="notice">{words.checkFailed}</p>;
  if (busy) return <p className="own-help">{words.checking}</p>;
  return <p className="own-help">{isPlayable(draft) ? words.mapBlocked : words.mapNone}</p>;
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
