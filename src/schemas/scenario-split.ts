import type { Guard, Move, Post, Scenario, Scene, SceneWords, Words } from '#domain/scenario/model.ts';
import { print } from '#domain/scenario/print.ts';
import { minuteOf } from '#domain/scenario/time.ts';
import type { RawGuard, RawPost, ScenarioFile } from './scenario.ts';
import { speakersOf } from './scenario.ts';

/** Parts one file in two: the graph, where moments are minutes, and the words, under the same keys. */

type RawScene = ScenarioFile['scenes'][string];
type RawMove = RawScene['moves'][string];
type Clock = (moment: string) => number;

export function graphOf(file: ScenarioFile): Scenario {
  const starts = minuteOf(file.starts) ?? 0;
  const minute: Clock = (moment) => minuteOf(moment, starts) ?? starts;
  const time = (moment: string | undefined) => (moment === undefined ? undefined : minute(moment));
  const story: Scenario = {
    id: file.id,
    code: file.code,
    lang: file.lang,
    languages: file.languages ?? ['fr', 'en'],
    lessons: file.lessons,
    minutes: file.minutes,
    starts,
    closes: minute(file.closes),
    ...bare({ evening: time(file.evening) }),
    gauges: file.gauges,
    places: each(file.places, ({ name: _, ...place }) => place),
    people: each(file.people, ({ name: _, who: __, ...person }) => person),
    opening: file.opening.map(graphOfPost),
    facts: each(file.facts, ({ text: _, ...fact }) => fact),
    asks: each(file.asks, ({ who: _, closed: __, when, from, until, ...ask }) =>
      bare({ ...ask, when: guard(when, minute), from: time(from), until: time(until) }),
    ),
    promises: each(file.promises, ({ by, to }) => ({ by: minute(by), to })),
    events: each(file.events, ({ 'after-silence': afterSilence, at, when, shows, ...event }) =>
      bare({ ...event, at: time(at), afterSilence, when: guard(when, minute), shows: shows.map(graphOfPost) }),
    ),
    scenes: Object.entries(file.scenes).map(([id, scene]) => graphOfScene(id, scene, minute)),
    endings: Object.entries(file.endings).map(([id, { rank, when }]) => bare({ id, rank, when: guard(when, minute) })),
    flags: file.flags,
    overrides: file.acts,
    ...bare({ retired: file.retired, robots: file.robots }),
    print: '',
  };
  return { ...story, print: print(story) };
}

export function sourceWordsOf(file: ScenarioFile): Words {
  const { lang, title, summary, fiction, you, hours } = file;
  return {
    ...bare({ lang, title, summary, fiction, you, hours }),
    people: each(file.people, ({ name, who }) => bare({ name, who })),
    places: each(file.places, ({ name }) => ({ name })),
    opening: file.opening.map(wordsOfPost),
    facts: each(file.facts, (fact) => fact.text),
    asks: each(file.asks, ({ who, closed }) => bare({ who, closed })),
    promises: each(file.promises, (promise) => promise.text),
    events: each(file.events, (event) => ({ shows: event.shows.map(wordsOfPost) })),
    scenes: each(file.scenes, wordsOfScene),
    endings: each(file.endings, ({ title, text }) => ({ title, text })),
  };
}

function graphOfScene(id: string, scene: RawScene, minute: Clock): Scene {
  return bare({
    id,
    opens: minute(scene.opens),
    shows: scene.shows.map(graphOfPost),
    moves: each(scene.moves, (move) => graphOfMove(move, minute)),
    write: scene.write && { stage: scene.write.stage, models: scene.write.models },
    lapses: scene.lapses,
    retired: scene.retired,
  });
}

function graphOfMove(
  { why: _, say, label: __, rule, when, from, moves, shows, ...move }: RawMove,
  minute: Clock,
): Move {
  return bare({
    ...move,
    says: say !== undefined,
    when: guard(when, minute),
    from: from === undefined ? undefined : minute(from),
    moves: moves?.map(([id, by]) => [id, minute(by)] as const),
    shows: shows.map(graphOfPost),
    rule: { id: rule.slice(1), followed: rule.startsWith('+') },
  });
}

function wordsOfScene(scene: RawScene): SceneWords {
  return bare({
    ask: scene.ask,
    shows: scene.shows.map(wordsOfPost),
    moves: each(scene.moves, ({ say, label, why, shows }) => bare({ say, label, why, shows: shows.map(wordsOfPost) })),
    write: scene.write?.words,
  });
}

function graphOfPost(post: RawPost): Post {
  const { reactions, place, spreads } = post;
  return bare({ by: speakersOf(post)[0] ?? '', place, reactions, spreads });
}

function wordsOfPost(post: RawPost): string {
  return String(post[speakersOf(post)[0] ?? ''] ?? '');
}

/** Moments inside conditions become minutes; under `any`, a lone condition is a list of one. */
function guard(raw: RawGuard | undefined, minute: Clock): Guard | undefined {
  return raw?.map((part) =>
    typeof part === 'string'
      ? part.replace(/^((?:not )?(?:before|after) )(.*)$/, (_, head: string, moment: string) => head + minute(moment))
      : { any: part.any.map((branch) => guard(typeof branch === 'string' ? [branch] : branch, minute) ?? []) },
  );
}

function each<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** Without the keys that hold nothing, so that equal files give equal values. */
function bare<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
