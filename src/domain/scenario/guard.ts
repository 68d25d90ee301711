import type { Guard, State } from './model.ts';

/** What a guard may read. Gauges are absent on purpose: no guard depends on them, which keeps exploration finite. */
export type Readable = Pick<State, 'flags' | 'facts' | 'promises' | 'clock'>;

/** One condition taken apart: `not broken retour` is `{ not: true, word: 'broken', name: 'retour' }`. */
export interface Atom {
  readonly not: boolean;
  readonly word: 'flag' | 'knows' | 'kept' | 'broken' | 'promised' | 'before' | 'after';
  readonly name: string;
}

const WORDS = ['knows', 'kept', 'broken', 'promised', 'before', 'after'] as const;

const known = new Map<string, Atom>();

/** Reads one condition; the same text is read once, for exploration asks millions of times. */
export function atom(text: string): Atom {
  const read = known.get(text) ?? readAtom(text);
  known.set(text, read);
  return read;
}

function readAtom(text: string): Atom {
  const not = text.startsWith('not ');
  const rest = not ? text.slice(4) : text;
  const word = WORDS.find((each) => rest.startsWith(`${each} `));
  return { not, word: word ?? 'flag', name: word === undefined ? rest : rest.slice(word.length + 1) };
}

/** A list means all; nothing to check holds. */
export function holds(guard: Guard | undefined, state: Readable): boolean {
  return guard === undefined || guard.every((part) => holdsPart(part, state));
}

/** Every atom of a guard, however deep. */
export function atoms(guard: Guard | undefined): readonly Atom[] {
  return (guard ?? []).flatMap((part) => (typeof part === 'string' ? atom(part) : part.any.flatMap(atoms)));
}

function holdsPart(part: Guard[number], state: Readable): boolean {
  if (typeof part !== 'string') return part.any.some((guard) => holds(guard, state));
  const { not, word, name } = atom(part);
  return not !== truth(word, name, state);
}

function truth(word: Atom['word'], name: string, state: Readable): boolean {
  switch (word) {
    case 'flag':
      return state.flags.includes(name);
    case 'knows':
      return state.facts.includes(name);
    case 'kept':
    case 'broken':
      return state.promises[name]?.state === word;
    case 'promised':
      return state.promises[name] !== undefined;
    case 'before':
      return state.clock < Number(name);
    case 'after':
      return state.clock >= Number(name);
  }
}
