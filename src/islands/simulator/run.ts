import { decode, encode, isUnreadable } from '#domain/scenario/code.ts';
import type { Id, Key, Scenario } from '#domain/scenario/model.ts';
import { cut, play } from '#domain/scenario/play.ts';

/** One playthrough as the device keeps it. Numbers are positions of frames: the first key gives frame 1. */
export interface Run {
  readonly keys: string;
  readonly print: string;
  readonly ending?: Id;
  /** Own words, by frame; one past the last frame is a draft not played yet. */
  readonly texts: Readonly<Record<string, string>>;
  /** Choices taken back before the world answered: the frame they would have been, and the key. */
  readonly takenBack: readonly TakenBack[];
}
export interface TakenBack {
  readonly at: number;
  readonly key: Key;
}

export function newRun(story: Scenario): Run {
  return { keys: '', print: story.print, texts: {}, takenBack: [] };
}

/** The run after one more key. A draft left for another move is dropped; one left to ask a colleague is carried along. */
export function withKey(story: Scenario, run: Run, key: Key): Run {
  const keys = run.keys + key;
  const { frames, state } = play(story, keys);
  const now = frames.length - 1;
  const draft = run.texts[now];
  const stays = state.scene !== null && state.scene === frames[now]?.scene && /^[A-Z.]$/.test(key);
  const carried = stays && draft !== undefined ? { [now + 1]: draft } : {};
  const texts = key.startsWith('~') ? run.texts : { ...before(run.texts, now), ...carried };
  return {
    keys,
    print: story.print,
    texts,
    takenBack: run.takenBack,
    ...(state.end !== null && { ending: state.end }),
  };
}

/** The run as it stood just before a frame was played. */
export function rewound(story: Scenario, run: Run, frame: number): Run {
  return {
    keys: cut(run.keys, frame - 1),
    print: story.print,
    texts: before(run.texts, frame),
    takenBack: run.takenBack.filter(({ at }) => at < frame),
  };
}

export function withText(run: Run, frame: number, text: string): Run {
  return { ...run, texts: { ...run.texts, [frame]: text } };
}

export function withTakenBack(run: Run, taken: TakenBack): Run {
  return { ...run, takenBack: [...run.takenBack, taken] };
}

/**
 * Whether a kept run still tells the same story. On another print, a list that plays to the recorded end (or that had
 * none) is kept silently; anything else is said, and `playable` is what can still be replayed of an unfinished run.
 */
export type Fit = { readonly fits: true } | { readonly fits: false; readonly ending?: Id; readonly playable: string };
export function fitOf(story: Scenario, run: Run): Fit {
  const { state, stopped } = play(story, run.keys);
  if (stopped === undefined && (run.ending === undefined || run.ending === state.end)) return { fits: true };
  if (run.ending !== undefined) return { fits: false, ending: run.ending, playable: '' };
  return { fits: false, playable: cut(run.keys, stopped?.at ?? 0) };
}

export function encodeRun(story: Scenario, { keys, print, ending }: Run): string {
  return encode({ scenario: story.code, print, keys, ...(ending !== undefined && { ending }) });
}

/** A run read from an address; nothing when it is none of ours or another case's. */
export function decodeRun(story: Scenario, text: string): Run | undefined {
  const read = decode(text);
  if (isUnreadable(read) || read.scenario !== story.code || read.keys === '') return undefined;
  const { keys, print, ending } = read;
  return { keys, print, texts: {}, takenBack: [], ...(ending !== undefined && { ending }) };
}

function before(texts: Run['texts'], frame: number): Run['texts'] {
  return Object.fromEntries(Object.entries(texts).filter(([at]) => Number(at) < frame));
}
