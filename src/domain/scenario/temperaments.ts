import type { Act } from './acts.ts';
import { begin } from './begin.ts';
import { choose, isRefusal } from './choose.ts';
import { sceneOf } from './clock.ts';
import type { Id, Key, Move, Scenario, State } from './model.ts';
import { moves, WAIT } from './moves.ts';
import { play } from './play.ts';
import { ideal, type Road, random } from './robots.ts';

/** Ways of playing that look neither ahead nor for facts. Each should come to grief, by its own road. */
export const TEMPERAMENTS = ['hurried', 'defensive', 'silent', 'over-promiser'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** What a defensive person reaches for, worst first. */
const DEFENCES: readonly Act[] = [
  'deny',
  'threaten',
  'blame',
  'delete',
  'mock',
  'ask-file-only',
  'boilerplate',
  'silence',
];
type Offered = readonly (readonly [Key, Move])[];

const CHOICES: Readonly<Record<Temperament, (offered: Offered) => Key | undefined>> = {
  hurried: (offered) => offered[0]?.[0],
  defensive: (offered) =>
    [...DEFENCES.map((act) => find(offered, ({ does }) => does.includes(act))), find(offered, breaksItsRule)].find(
      Boolean,
    ),
  silent: () => undefined,
  'over-promiser': (offered) =>
    find(offered, ({ promises = [] }) => promises.length > 0) ??
    find(offered, ({ does }) => does.includes('date')) ??
    offered[0]?.[0],
};

/** A whole game as this temperament plays it; checks are never made, and waiting fills what nothing else does. */
export function played(story: Scenario, temperament: Temperament): Road {
  let keys = '';
  let state: State = begin(story);
  for (let count = 0; state.end === null && count < 1000; count += 1) {
    const key = CHOICES[temperament](openMoves(story, state)) ?? WAIT;
    const next = choose(story, state, key);
    if (isRefusal(next)) break;
    keys += key;
    state = next;
  }
  return { keys, ending: state.end ?? '' };
}

export interface RobotRow {
  readonly name: Temperament | 'ideal' | 'random';
  /** The ending, and how often it was reached; the reason instead, where a scenario says that a robot has nothing to try. */
  readonly endings: readonly { readonly ending: Id; readonly games: number }[];
  readonly keys?: string;
  readonly skip?: string;
}

/** What each robot makes of a scenario; chance plays `games` of them, seeded 0, 1, 2… */
export function robotTable(story: Scenario, games = 1000): readonly RobotRow[] {
  const once = (name: RobotRow['name'], road: Road): RobotRow => ({
    name,
    endings: [{ ending: road.ending, games: 1 }],
    keys: road.keys,
  });
  const counts = new Map<Id, number>();
  for (let seed = 0; seed < games; seed += 1) {
    const ending = play(story, random(story, seed)).state.end ?? '';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [
    once('ideal', ideal(story)),
    ...TEMPERAMENTS.map((name): RobotRow => {
      const skip = story.robots?.[name]?.skip;
      return skip === undefined ? once(name, played(story, name)) : { name, endings: [], skip };
    }),
    { name: 'random', endings: [...counts].map(([ending, times]) => ({ ending, games: times })) },
  ];
}

function openMoves(story: Scenario, state: State): Offered {
  const scene = sceneOf(story, state.scene);
  return moves(story, state).flatMap(({ key, closedUntil }) => {
    const move = scene?.moves[key];
    return move && closedUntil === undefined ? [[key, move] as const] : [];
  });
}

function find(offered: Offered, fits: (move: Move) => boolean): Key | undefined {
  return offered.find(([, move]) => fits(move))?.[0];
}

function breaksItsRule({ rule }: Move): boolean {
  return !rule.followed;
}
