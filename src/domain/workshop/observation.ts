/** What someone who watches a workshop noted: behaviours seen, or not though there was an occasion; never who. */

export interface Mark {
  /** Times it was seen, and times when the occasion went by. */
  readonly seen: number;
  readonly missed: number;
  /** There was no occasion: said by the observer, and undone by the first tally. */
  readonly none: boolean;
  /** Words heard, never a name. */
  readonly note: string;
}
export type Marks = Readonly<Record<string, Mark>>;
/** `workshop/observed`. */
export interface Observation {
  readonly what: string;
  readonly groups: readonly [Marks] | readonly [Marks, Marks];
}
export const unmarked: Mark = { seen: 0, missed: 0, none: false, note: '' };
export const nothingObserved: Observation = { what: '', groups: [{}] };
/** Characters, and tallies. */
const LONGEST = 2000;
const MOST = 99;

export const markOf = (marks: Marks, behaviour: string): Mark =>
  Object.hasOwn(marks, behaviour) ? (marks[behaviour] ?? unmarked) : unmarked;

/** A group with one mark changed. */
export function marked(observation: Observation, group: number, behaviour: string, change: Partial<Mark>): Observation {
  const groups = observation.groups.map((marks, index) => {
    if (index !== group) return marks;
    const next = { ...markOf(marks, behaviour), ...change };
    return { ...marks, [behaviour]: { ...next, seen: within(next.seen), missed: within(next.missed) } };
  });
  return { ...observation, groups: groups as unknown as Observation['groups'] };
}
const within = (count: number) => Math.min(MOST, Math.max(0, count));

/** Two groups, or the first alone; the second comes back empty. */
export const withGroups = (observation: Observation, count: 1 | 2): Observation => ({
  ...observation,
  groups: count === 1 ? [observation.groups[0]] : [observation.groups[0], observation.groups[1] ?? {}],
});

/** What was seen each time, sometimes, or never though there was occasion; and what there is nothing to say of. */
export type Outcome = 'each-time' | 'sometimes' | 'not-yet' | 'no-occasion' | 'not-noted';
export function outcomeOf({ seen, missed, none }: Mark): Outcome {
  if (seen > 0) return missed > 0 ? 'sometimes' : 'each-time';
  if (missed > 0) return 'not-yet';
  return none ? 'no-occasion' : 'not-noted';
}

/** Behaviours of one capability by what came of them, in their order. No sum: two behaviours do not weigh alike. */
export function gathered(marks: Marks, behaviours: readonly string[]): Readonly<Record<Outcome, readonly string[]>> {
  const of = (outcome: Outcome) => behaviours.filter((one) => outcomeOf(markOf(marks, one)) === outcome);
  return {
    'each-time': of('each-time'),
    sometimes: of('sometimes'),
    'not-yet': of('not-yet'),
    'no-occasion': of('no-occasion'),
    'not-noted': of('not-noted'),
  };
}

/** Reads what was kept, whatever it is. */
export function readObservation(value: Readonly<Record<string, unknown>>): Observation {
  const groups = (Array.isArray(value.groups) ? value.groups : []).slice(0, 2).map(readMarks);
  const [first = {}, second] = groups;
  return { what: textOf(value.what), groups: second ? [first, second] : [first] };
}
function readMarks(value: unknown): Marks {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([behaviour, mark]) => {
      if (!/^[a-z\d-]{1,80}$/.test(behaviour) || mark === null || typeof mark !== 'object') return [];
      const { seen, missed, none, note } = mark as Partial<Record<keyof Mark, unknown>>;
      return [[behaviour, { seen: countOf(seen), missed: countOf(missed), none: none === true, note: textOf(note) }]];
    }),
  );
}
const countOf = (value: unknown) => (Number.isSafeInteger(value) ? within(value as number) : 0);
const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST) : '');
