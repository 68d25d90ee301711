import type { Condition } from '#domain/own-case/draft.ts';
import { SHARED_FLAGS } from '#domain/scenario/acts.ts';
import { fill } from '#i18n/lookup.ts';
import { withAt, without } from '../../document/ordered.ts';
import { idOf, useForm, wordFor } from '../form-context.ts';
import { type Choice, SelectField } from './ChoiceFields.tsx';
import { factChoices, promiseChoices } from './choices.ts';
import { MomentField } from './MomentField.tsx';
import { Notes } from './Notes.tsx';
import { useFocusSoon } from './use-focus-soon.ts';

interface ConditionProps {
  readonly path: string;
  readonly label: string;
  readonly value: Condition;
  readonly onCondition: (value: Condition) => void;
}

/** When something holds, chosen among sentences: all of a list, and one of another. */
export function ConditionField({ path, label, value, onCondition }: ConditionProps) {
  const { words } = useForm();
  const part = (name: 'all' | 'any') => (atoms: readonly string[]) => onCondition({ ...value, [name]: atoms });
  return (
    <fieldset className="own-condition" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {value.all.length + value.any.length === 0 && <p className="own-help">{words.always}</p>}
      {value.all.length > 0 && <p className="own-help">{words.allOf}</p>}
      <Atoms path={`${path}.all`} atoms={value.all} onAtoms={part('all')} add={words.addCondition} />
      {value.any.length > 0 && <p className="own-help">{words.anyOf}</p>}
      {(value.any.length > 0 || value.all.length > 0) && (
        <Atoms path={`${path}.any`} atoms={value.any} onAtoms={part('any')} add={words.addChoice} />
      )}
      <Notes path={path} />
    </fieldset>
  );
}

interface AtomsProps {
  readonly path: string;
  readonly atoms: readonly string[];
  readonly onAtoms: (atoms: readonly string[]) => void;
  readonly add: string;
}

function Atoms({ path, atoms, onAtoms, add }: AtomsProps) {
  const { words } = useForm();
  const [box, focusSoon] = useFocusSoon<HTMLDivElement>();
  return (
    <div ref={box} className="own-atoms">
      {atoms.map((atom, index) => (
        // Two conditions may be the same while they are being chosen: their place is what tells them apart.
        <div key={`${path}-${String(index)}`} className="own-atom">
          <AtomField path={`${path}.${index}`} atom={atom} onAtom={(next) => onAtoms(withAt(atoms, index, next))} />
          <button
            type="button"
            className="own-atom-remove"
            aria-label={fill(words.actOn, { act: words.remove, what: `${words.condition} ${index + 1}` })}
            onClick={() => {
              onAtoms(without(atoms, index));
              focusSoon((all) => all.querySelector<HTMLElement>('[data-add]'));
            }}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          className="link-button"
          data-add
          onClick={() => {
            onAtoms([...atoms, '']);
            focusSoon((all) => all.querySelector<HTMLElement>('.own-atom:last-of-type select'));
          }}
        >
          {add}
        </button>
      </p>
    </div>
  );
}

const NAMED = ['knows', 'promised', 'kept', 'broken', 'before', 'after'] as const;

/** One condition: what, about which, and whether it must be true. */
function AtomField({ path, atom, onAtom }: { path: string; atom: string; onAtom: (next: string) => void }) {
  const { words, draft } = useForm();
  const not = atom.startsWith('not ');
  const rest = not ? atom.slice(4) : atom;
  const word = NAMED.find((each) => rest.startsWith(`${each} `));
  const name = word === undefined ? '' : rest.slice(word.length + 1);
  const set = (negated: boolean, what: string, about: string) => onAtom(`${negated ? 'not ' : ''}${what}${about}`);
  const known: readonly Choice[] = [
    { value: '', name: words.chooseCondition },
    // With its space: « kept » alone is a flag.
    ...NAMED.map((each) => ({ value: `${each} `, name: wordFor(words, 'atom', each) })),
    ...SHARED_FLAGS.map((flag) => ({ value: flag, name: wordFor(words, 'flag', flag) })),
  ];
  const about = word === 'knows' ? factChoices(draft, words) : promiseChoices(draft, words);
  return (
    <>
      <SelectField
        path={path}
        label={words.condition}
        value={word === undefined ? rest : `${word} `}
        choices={known}
        onChoose={(what) => set(not, what, '')}
      />
      {isTimed(word) && (
        <MomentField
          path={`${path}.name`}
          label={words.hour}
          value={name}
          onMoment={(at) => set(not, `${word} `, at)}
        />
      )}
      {word !== undefined && !isTimed(word) && (
        <SelectField
          path={`${path}.name`}
          label={words.which}
          value={name}
          choices={[{ value: '', name: words.chooseCondition }, ...about]}
          onChoose={(next) => set(not, `${word} `, next)}
        />
      )}
      <SelectField
        path={`${path}.not`}
        label={words.trueOrNot}
        value={not ? 'not' : ''}
        choices={[
          { value: '', name: words.isTrue },
          { value: 'not', name: words.isFalse },
        ]}
        onChoose={(next) => set(next === 'not', rest, '')}
      />
    </>
  );
}

function isTimed(word: string | undefined): boolean {
  return word === 'before' || word === 'after';
}
