import type { State } from '#domain/scenario/model.ts';
import { counted } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { Lines } from './Lines.tsx';

/** What the company has learnt. With `most`, the latest alone, and how many came before, in the words of `before`. */
export function Known({ state, most = state.facts.length, before }: KnownProps) {
  const { words, ui, lang } = useCase();
  const facts = state.facts.flatMap((id) => words.facts[id] ?? []);
  const hidden = Math.max(0, facts.length - most);
  return (
    <>
      <h3>{ui.known}</h3>
      {facts.length === 0 ? (
        <p className="sim-small">{ui.knownNothing}</p>
      ) : (
        <ul className="sim-facts">
          <Lines lines={facts.slice(hidden)} />
        </ul>
      )}
      {hidden > 0 && before && <p className="sim-small">{counted(before, hidden, lang)}</p>}
    </>
  );
}

interface KnownProps {
  readonly state: State;
  readonly most?: number;
  readonly before?: { readonly one: string; readonly other: string };
}
