/**
 * The optional countdown of a decision, in real milliseconds. It is given the time that has passed, and never asks for it:
 * a pause is time that is not given. Its end is only silence (law 4 of the simulator): whoever holds it plays one wait.
 */
import type { Frame, Scenario, Words } from './model.ts';
import { moves } from './moves.ts';
import { transcript } from './transcript.ts';

const SECOND = 1000;
/** What a decision is given. */
export const COUNTDOWN = {
  /** Words that one reads in a minute, as for the minutes of a lesson; silent reading is nearer 240 (Brysbaert 2019). */
  wordsPerMinute: 180,
  /** Seconds to weigh what was read, beyond reading it. [HYP] */
  toWeigh: 45,
  /** Seconds that no decision goes below. [HYP] */
  least: 60,
  /** Seconds that « + 1 minute » adds, as often as one likes (WCAG 2.2.1 asks for ten times at least). */
  more: 60,
  /** Seconds from the end at which it is said aloud once more; WCAG 2.2.1 asks for twenty to act in. */
  soon: 20,
} as const;

export interface Countdown {
  /** Milliseconds in all, extensions included. */
  readonly length: number;
  /** Milliseconds that remain; 0 when time is up. */
  readonly left: number;
}
/** What may be said aloud: half is gone, little remains, nothing remains. */
export type Threshold = 'half' | 'soon' | 'up';

export function countdownOf(seconds: number): Countdown {
  return { length: seconds * SECOND, left: seconds * SECOND };
}

/** Never below zero; time given back by a clock that was set changes nothing. */
export function spent(count: Countdown, milliseconds: number): Countdown {
  return { ...count, left: Math.max(0, count.left - Math.max(0, milliseconds)) };
}

/** Without a limit of its own: it can be asked again and again, until time is up. */
export function extended({ length, left }: Countdown): Countdown {
  return { length: length + COUNTDOWN.more * SECOND, left: left + COUNTDOWN.more * SECOND };
}

/** The last threshold passed between two readings of one countdown, if any. */
export function crossed(before: Countdown, after: Countdown): Threshold | undefined {
  const passed = (limit: number) => before.left > limit && after.left <= limit;
  if (passed(0)) return 'up';
  if (passed(COUNTDOWN.soon * SECOND)) return 'soon';
  return passed(after.length / 2) ? 'half' : undefined;
}

/** Whole seconds that remain, the one under way included. */
export function secondsLeft({ left }: Countdown): number {
  return Math.ceil(left / SECOND);
}

/**
 * Seconds given to the decision that the last frame leads to, from what there is to read: what has just arrived with the
 * coach's note, the question, and every move offered. Nothing when nothing is to be decided: between two scenes, after the end.
 */
export function secondsFor(story: Scenario, words: Words, frames: readonly Frame[]): number | undefined {
  const last = frames.at(-1);
  const scene = words.scenes[last?.state.scene ?? ''];
  if (last === undefined || scene === undefined) return undefined;
  const step = `${frames.length - 1}-`;
  const arrived = transcript(story, words, frames).filter(({ id }) => id.startsWith(step));
  const offered = moves(story, last.state).map(({ key }) => scene.moves[key]);
  const count = wordsIn([
    ...arrived.map(({ text }) => text),
    ...last.learned.map((id) => words.facts[id]),
    words.scenes[last.scene ?? '']?.moves[last.key]?.why,
    scene.ask,
    ...offered.flatMap((move) => [move?.label, move?.say]),
  ]);
  const reading = (count * 60) / COUNTDOWN.wordsPerMinute;
  return Math.max(COUNTDOWN.least, Math.ceil((reading + COUNTDOWN.toWeigh) / 5) * 5);
}

/** Runs of letters or figures: « 17 h 15 » is three words, punctuation none. */
function wordsIn(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
}
