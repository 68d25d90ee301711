import { minuteOf } from '../scenario/time.ts';
import { TIMED } from './condition.ts';
import type { Condition, Draft, DraftMove, DraftPost } from './draft.ts';

/** What a draft lacks and that the linter cannot see, since `scenarioOf` has guessed it. `path` is that of the linter's faults. */
export interface Missing {
  readonly what: What;
  readonly path: string;
}
export const WHATS = [
  ...(['moment', 'minutes', 'speaker', 'person', 'fact', 'rule', 'condition'] as const),
  ...(['place', 'people', 'opening', 'scene', 'moves', 'ending'] as const),
] as const;
export type What = (typeof WHATS)[number];

export function missing(draft: Draft): readonly Missing[] {
  const found: Missing[] = [];
  const add = (isMissing: boolean, what: What, path: string) => {
    if (isMissing) found.push({ what, path });
  };
  const posts = (all: readonly DraftPost[], path: string) => {
    for (const [index, { by }] of all.entries()) add(by === '', 'speaker', `${path}.${index}`);
  };

  add(!isMoment(draft.starts), 'moment', 'starts');
  add(!isMoment(draft.closes), 'moment', 'closes');
  add(draft.minutes === null, 'minutes', 'minutes');
  add(draft.places.length === 0, 'place', 'places');
  add(draft.people.length === 0, 'people', 'people');
  add(draft.opening.length === 0, 'opening', 'opening');
  posts(draft.opening, 'opening');
  for (const { id, minutes, tells } of draft.asks) {
    add(minutes === null, 'minutes', `asks.${id}.minutes`);
    add(tells.length === 0, 'fact', `asks.${id}.tells`);
  }
  for (const { id, by, to } of draft.promises) {
    add(!isMoment(by), 'moment', `promises.${id}.by`);
    add(to === '', 'person', `promises.${id}.to`);
  }
  for (const { id, trigger, at, silence, when, shows } of draft.events) {
    add(trigger === 'hour' && !isMoment(at), 'moment', `events.${id}.at`);
    add(trigger === 'silence' && silence === null, 'minutes', `events.${id}.after-silence`);
    add((trigger === 'condition' && isEmpty(when)) || isUnfinished(when), 'condition', `events.${id}.when`);
    posts(shows, `events.${id}.shows`);
  }
  add(draft.scenes.length === 0, 'scene', 'scenes');
  for (const { id, opens, shows, moves } of draft.scenes) {
    add(!isMoment(opens), 'moment', `scenes.${id}.opens`);
    add(moves.length < 2, 'moves', `scenes.${id}.moves`);
    posts(shows, `scenes.${id}.shows`);
    for (const move of moves) ofMove(move, `scenes.${id}.moves.${move.id}`);
  }
  add(draft.endings.length === 0, 'ending', 'endings');
  for (const { id, when } of draft.endings) add(isUnfinished(when), 'condition', `endings.${id}.when`);
  return found;

  function ofMove({ minutes, when, rule, shows }: DraftMove, path: string): void {
    add(minutes === null, 'minutes', `${path}.minutes`);
    add(isUnfinished(when), 'condition', `${path}.when`);
    add(rule === '', 'rule', `${path}.rule`);
    posts(shows, `${path}.shows`);
  }
}

export function isMoment(text: string): boolean {
  return minuteOf(text) !== null;
}

export function isEmpty({ all, any }: Condition): boolean {
  return all.length + any.length === 0;
}

/** A condition one has begun to choose. */
function isUnfinished({ all, any }: Condition): boolean {
  return [...all, ...any].some((atom) => {
    const timed = TIMED.exec(atom);
    return timed ? !isMoment(timed[2] ?? '') : atom.trim() === '' || atom === 'not' || atom.endsWith(' ');
  });
}
