import type { State } from '#domain/scenario/model.ts';
import { useCase } from './case-context.ts';
import { Lines } from './Lines.tsx';

/** What the company has learnt. */
export function Known({ state }: { state: State }) {
  const { words, ui } = useCase();
  return (
    <>
      <h3>{ui.known}</h3>
      {state.facts.length === 0 ? (
        <p className="sim-small">{ui.knownNothing}</p>
      ) : (
        <ul className="sim-facts">
          <Lines lines={state.facts.flatMap((id) => words.facts[id] ?? [])} />
        </ul>
      )}
    </>
  );
}
