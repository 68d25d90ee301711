import { play } from '#domain/scenario/play.ts';
import { groupOf, type RoomRun } from '#domain/workshop/room-run.ts';
import type { RoomShown, ToldCase } from '#domain/workshop/room-shown.ts';

/** Every text anywhere in a value. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) textsIn(each, found);
  return found;
}

/**
 * Texts of a case that the room's screen was given though they have not happened: what moves would show, why they are right or
 * wrong, events, facts and endings to come, moves neither played nor put to the vote. For a run alone, before its debrief.
 */
export function spoiled({ scenario, words }: ToldCase, run: RoomRun, shown: RoomShown): readonly string[] {
  const group = groupOf(run);
  const { frames, state } = play(scenario, group.keys);
  const played = (scene: string, key: string) => frames.some((frame) => frame.scene === scene && frame.key === key);
  const opened = (scene: string) =>
    state.scene === scene ||
    frames.some((frame) => frame.scene === scene || frame.state.scene === scene) ||
    frames.some(({ posts }) => posts.some(({ source }) => source.from === 'scene' && source.scene === scene));
  const happened = new Set<string>();
  const toCome = new Set<string>();
  const sort = (has: boolean, ...texts: readonly (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined && text !== '') (has ? happened : toCome).add(text);
  };
  for (const [id, scene] of Object.entries(words.scenes)) {
    sort(opened(id), scene.ask, ...scene.shows);
    for (const [key, move] of Object.entries(scene.moves)) {
      const offered = state.scene === id && (group.options?.includes(key) === true || group.chosen === key);
      sort(played(id, key) || offered, move.say, move.label);
      sort(played(id, key), ...move.shows);
      const last = frames.at(-1);
      sort(group.note && last?.scene === id && last.key === key, move.why);
    }
  }
  for (const [id, event] of Object.entries(words.events)) sort(state.fired.includes(id), ...event.shows);
  for (const [id, fact] of Object.entries(words.facts)) sort(state.facts.includes(id), fact);
  for (const [id, ending] of Object.entries(words.endings))
    sort(group.stage === 'ended' && state.end === id, ending.title, ending.text);
  const known = new Set([words.title, words.summary, words.fiction, words.you, ...words.opening, ...happened]);
  const given = textsIn(shown);
  return [...toCome].filter((text) => given.has(text) && !known.has(text));
}
