import type { Frame, Id, Minute, NetworkKind, ThreadItem } from '#domain/scenario/model.ts';
import { transcript } from '#domain/scenario/transcript.ts';
import type { CaseRoom } from './case-context.ts';
import { moveName } from './phrases.ts';

/** What the thread shows, in order: posts, and what only the learner sees (checks, waits, promises, the coach). */
export type Entry = { readonly id: string; readonly step: number; readonly at: Minute } & (
  | {
      readonly kind: 'post';
      readonly item: ThreadItem;
      readonly network: NetworkKind;
      /** A colleague speaks: nobody outside reads it. */
      readonly inside: boolean;
      readonly where?: string;
    }
  | { readonly kind: 'act'; readonly text: string }
  | { readonly kind: 'asked'; readonly who: string; readonly minutes: Minute; readonly learned: readonly string[] }
  | { readonly kind: 'waited'; readonly minutes: Minute }
  | { readonly kind: 'learned'; readonly facts: readonly string[] }
  | { readonly kind: 'kept' | 'broken'; readonly promise: string }
  | { readonly kind: 'coach'; readonly why: string; readonly rule: Id; readonly followed: boolean }
);

export function entriesOf(room: CaseRoom, frames: readonly Frame[]): readonly Entry[] {
  const items = new Map(transcript(room.scenario, room.words, frames).map((item) => [item.id, item]));
  return frames.flatMap((frame, step) => frameEntries(room, frame, step, items));
}

function frameEntries(
  room: CaseRoom,
  frame: Frame,
  step: number,
  items: ReadonlyMap<string, ThreadItem>,
): readonly Entry[] {
  const { words, scenario, lang } = room;
  const posts = frame.posts.flatMap((_, index) => postEntry(room, items.get(`${step}-${index}`), step) ?? []);
  const move = frame.scene === null ? undefined : words.scenes[frame.scene]?.moves[frame.key];
  const said = frame.posts.some((post) => post.source.from === 'say');
  const ask = words.asks[frame.key];
  const facts = frame.learned.flatMap((id) => words.facts[id] ?? []);
  const base = (kind: string, at = frame.at) => ({ id: `${step}-${kind}`, step, at });

  const entries: Entry[] = [];
  if (frame.key === '.' && frame.rule === undefined)
    entries.push({ ...base('waited', frame.from), kind: 'waited', minutes: frame.at - frame.from });
  const acted = frame.posts.findIndex((post) => post.source.from === 'move');
  if (move && !said) {
    const act: Entry = { ...base('act'), kind: 'act', text: moveName(move, lang) };
    entries.push(...posts.slice(0, Math.max(acted, 0)), act, ...posts.slice(Math.max(acted, 0)));
  } else entries.push(...posts);
  if (ask) {
    const minutes = scenario.asks[frame.key]?.minutes ?? 0;
    entries.push({ ...base('asked'), kind: 'asked', who: ask.who, minutes, learned: facts });
  } else if (facts.length > 0) entries.push({ ...base('learned'), kind: 'learned', facts });
  for (const kind of ['kept', 'broken'] as const)
    for (const id of frame[kind]) entries.push({ ...base(`${kind}-${id}`), kind, promise: words.promises[id] ?? id });
  if (move && frame.rule)
    entries.push({
      ...base('coach'),
      kind: 'coach',
      why: move.why,
      rule: frame.rule.id,
      followed: frame.rule.followed,
    });
  return entries;
}

function postEntry({ scenario, words, ui }: CaseRoom, item: ThreadItem | undefined, step: number): Entry | undefined {
  if (item === undefined) return undefined;
  const first = Object.keys(scenario.places)[0];
  const place = item.place ?? first ?? '';
  const inside = scenario.people[item.by]?.colleague === true;
  const where = inside ? ui.inside : place === first ? undefined : words.places[place]?.name;
  return {
    id: item.id,
    step,
    at: item.at,
    kind: 'post',
    item,
    network: scenario.places[place]?.network ?? 'page',
    inside,
    ...(where !== undefined && { where }),
  };
}
