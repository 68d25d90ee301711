import { opening } from './begin.ts';
import { isRefusal, step } from './choose.ts';
import { sceneOf } from './clock.ts';
import type { Frame, Key, Played, Scenario, State } from './model.ts';
import type { Turn } from './turn.ts';

export interface Pressed {
  readonly key: Key;
  /** The learner wrote their own words first. */
  readonly wrote: boolean;
}

/** `aB~c.` is move a, check B, move c reached by writing, wait. Any string can be read; `play` refuses what is no key. */
export function parseKeys(keys: string): readonly Pressed[] {
  return [...keys.matchAll(/(~?)([^~]|~)/gsu)].map(([, wrote, key = '']) => ({ key, wrote: wrote === '~' }));
}

/** Plays a list from the beginning; stops, and says where, at the first key that this story does not offer. */
export function play(story: Scenario, keys: string): Played {
  const first = opening(story);
  const unborn = { ...first.state, clock: story.starts, gauges: story.gauges, scene: null };
  const frames: Frame[] = [frame(first, { key: '', wrote: false }, unborn)];
  let state = first.state;
  for (const [at, pressed] of parseKeys(keys).entries()) {
    const turn = step(story, state, pressed.wrote ? `~${pressed.key}` : pressed.key);
    if (isRefusal(turn)) return { frames, state, stopped: { at, key: pressed.key } };
    frames.push(frame(turn, pressed, state));
    state = turn.state;
  }
  return { frames, state };
}

function frame(turn: Turn, pressed: Pressed, before: State): Frame {
  const rule = sceneOf(turn.story, before.scene)?.moves[pressed.key]?.rule;
  return {
    ...pressed,
    scene: before.scene,
    from: before.clock,
    at: turn.state.clock,
    posts: turn.posts,
    learned: turn.learned,
    promised: turn.promised,
    kept: turn.kept,
    broken: turn.broken,
    before: before.gauges,
    after: turn.state.gauges,
    ...(rule !== undefined && { rule }),
    state: turn.state,
  };
}

/**
 * A mis-click may be taken back as long as the world has not answered it: nobody else has spoken, nothing was learnt,
 * no promise was settled and the story has not ended. Minutes alone may be taken back.
 */
export function canTakeBack(story: Scenario, keys: string): boolean {
  const { frames, state, stopped } = play(story, keys);
  const last = frames.at(-1);
  if (last === undefined || last.key === '' || stopped !== undefined || state.end !== null) return false;
  const answered = last.posts.some((post) => story.people[post.by]?.you !== true);
  return !answered && [...last.learned, ...last.kept, ...last.broken].length === 0;
}

/** The list without its last key. */
export function takeBack(keys: string): string {
  return keys.replace(/~?[^~]$|~$/su, '');
}

/** The first keys of a list. */
export function cut(keys: string, count: number): string {
  return parseKeys(keys)
    .slice(0, Math.max(count, 0))
    .map(({ key, wrote }) => (wrote ? `~${key}` : key))
    .join('');
}
