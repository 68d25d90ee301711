import { idOf, useForm, wordFor } from '../form-context.ts';
import { Notes } from './Notes.tsx';

export const GROUPS = {
  answer: [
    ...(['acknowledge', 'date', 'verify', 'own', 'repair', 'inform', 'tell-first', 'take-private'] as const),
    ...(['close', 'correct', 'restore'] as const),
  ],
  crowd: ['calm-a-fan', 'cheer-a-fan', 'paste', 'boilerplate', 'ask-file-only', 'public-gift', 'bargain'],
  fight: ['delete', 'threaten', 'mock', 'deny', 'blame', 'disclose', 'silence'],
  house: ['escalate', 'relieve', 'support', 'overwork', 'burden'],
} as const;

interface ActsProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly onActs: (value: readonly string[]) => void;
}

/** What a move, or the world, does to people: the acts that all cases have in common, in plain words. */
export function ActsField({ path, label, value, onActs }: ActsProps) {
  const { words } = useForm();
  const chosen = value.map((act) => wordFor(words, 'act', act)).join(', ');
  return (
    <details className="own-acts" id={idOf(path)}>
      <summary>
        <b>{label}</b> <span className="own-chosen">{chosen || words.doesNothing}</span>
      </summary>
      {Object.entries(GROUPS).map(([group, acts]) => (
        <fieldset key={group}>
          <legend>{wordFor(words, 'acts', group)}</legend>
          {acts.map((act) => (
            <label key={act} className="own-check">
              <input
                type="checkbox"
                checked={value.includes(act)}
                onChange={(event) =>
                  onActs(event.currentTarget.checked ? [...value, act] : value.filter((each) => each !== act))
                }
              />
              {wordFor(words, 'act', act)}
            </label>
          ))}
        </fieldset>
      ))}
      <Notes path={path} />
    </details>
  );
}
