import type { Move, Post, Scenario, Words } from '../scenario/model.ts';
import { momentOf } from '../scenario/time.ts';
import { conditionOf } from './condition.ts';
import { type Draft, type DraftMove, type DraftPost, NO_CONDITION } from './draft.ts';

/** What a case uses that the form has no field for: a name for the words of the screen, and where. */
export interface Beyond {
  readonly what: (typeof BEYOND)[number];
  readonly path: string;
}
export const BEYOND = [
  ...(['languages', 'evening', 'flags', 'overrides', 'retired', 'robots', 'write', 'condition', 'postponed'] as const),
  ...(['opens-later', 'model', 'event-tells', 'ask-when', 'ask-hours', 'stake', 'two-triggers', 'code'] as const),
] as const;

/**
 * The draft of a case written in a file. When the case uses what the form cannot show, no draft: each such thing is named
 * instead, for a part that was left out in silence would be lost at the next download.
 */
export function draftOf(story: Scenario, words: Words): { draft: Draft } | { beyond: readonly Beyond[] } {
  const beyond = beyondForm(story);
  if (beyond.length > 0) return { beyond };
  const { lang } = story;
  const posts = (graph: readonly Post[], texts: readonly string[] | undefined): readonly DraftPost[] =>
    graph.map(({ by, place = '', reactions = null, spreads = false }, index) => ({
      ...{ by, text: texts?.[index] ?? '', place, reactions, spreads },
    }));
  const moment = (minute: number) => momentOf(minute, lang);
  const when = (guard: Move['when']) => inMoments(conditionOf(guard) ?? NO_CONDITION, moment);
  const move = (scene: string, id: string, graph: Move): DraftMove => {
    const { kind, place = '', answers = '', minutes, does, promises = [], keeps = [], shows, rule, to = '' } = graph;
    const told = words.scenes[scene]?.moves[id];
    return {
      ...{ id, kind, place, answers, minutes, when: when(graph.when), say: told?.say ?? '', label: told?.label ?? '' },
      ...{ does, promises, keeps, shows: posts(shows, told?.shows), why: told?.why ?? '' },
      ...{ rule: rule.id, followed: rule.followed, to },
    };
  };
  const draft: Draft = {
    ...{ v: 1, lang, file: story.id, code: story.code, title: words.title, summary: words.summary },
    ...{ fiction: words.fiction, you: words.you, hours: words.hours ?? '', lessons: story.lessons },
    ...{ minutes: story.minutes, starts: moment(story.starts), closes: moment(story.closes), gauges: story.gauges },
    places: Object.entries(story.places).map(([id, { network, members = null, mine }]) => ({
      ...{ id, network, name: words.places[id]?.name ?? '', members, mine },
    })),
    people: Object.entries(story.people).map(([id, { you, colleague }]) => ({
      ...{ id, name: words.people[id]?.name ?? '', who: words.people[id]?.who ?? '' },
      role: you ? 'you' : colleague ? 'colleague' : 'outside',
    })),
    opening: posts(story.opening, words.opening),
    facts: Object.entries(story.facts).map(([id, { useless, overturns }]) => ({
      ...{ id, text: words.facts[id] ?? '', worth: useless ? 'useless' : overturns ? 'overturns' : 'useful' },
    })),
    asks: Object.entries(story.asks).map(([id, { minutes, tells }]) => ({
      ...{ id, who: words.asks[id]?.who ?? '', minutes, tells },
    })),
    promises: Object.entries(story.promises).map(([id, { by, to }]) => ({
      ...{ id, text: words.promises[id] ?? '', by: moment(by), to },
    })),
    events: Object.entries(story.events).map(([id, event]) => ({
      ...{ id, trigger: event.at !== undefined ? 'hour' : event.afterSilence !== undefined ? 'silence' : 'condition' },
      ...{ at: event.at === undefined ? '' : moment(event.at), silence: event.afterSilence ?? null },
      ...{ when: when(event.when), does: event.does ?? [], audience: event.audience ?? null },
      ...{ shows: posts(event.shows, words.events[id]?.shows), to: event.to ?? '' },
    })),
    scenes: story.scenes.map(({ id, opens, shows, moves, lapses = '' }) => ({
      ...{ id, opens: moment(opens), shows: posts(shows, words.scenes[id]?.shows), ask: words.scenes[id]?.ask ?? '' },
      ...{ moves: Object.entries(moves).map(([letter, graph]) => move(id, letter, graph)), lapses },
    })),
    endings: story.endings.map(({ id, rank, when: guard }) => ({
      ...{ id, rank, when: when(guard), title: words.endings[id]?.title ?? '', text: words.endings[id]?.text ?? '' },
    })),
    fictional: [],
  };
  return { draft };
}

function beyondForm(story: Scenario): readonly Beyond[] {
  const found: Beyond[] = [];
  const add = (isBeyond: unknown, what: Beyond['what'], path: string) => {
    if (isBeyond) found.push({ what, path });
  };
  const guard = (when: Move['when'], path: string) => add(conditionOf(when) === undefined, 'condition', path);
  add(!/^z/.test(story.code), 'code', 'code');
  add(story.languages.join() !== story.lang, 'languages', 'languages');
  add(story.evening !== undefined, 'evening', 'evening');
  add(story.flags.length > 0, 'flags', 'flags');
  add(story.overrides.length > 0, 'overrides', 'acts');
  add(story.robots, 'robots', 'robots');
  add(story.retired, 'retired', 'retired');
  for (const [id, { stake, you, colleague }] of Object.entries(story.people))
    add(stake || (you && colleague), 'stake', `people.${id}`);
  for (const [id, { useless, overturns }] of Object.entries(story.facts))
    add(useless && overturns, 'overrides', `facts.${id}`);
  for (const [key, ask] of Object.entries(story.asks)) {
    add(ask.when, 'ask-when', `asks.${key}.when`);
    add(ask.from !== undefined || ask.until !== undefined, 'ask-hours', `asks.${key}`);
  }
  for (const [id, event] of Object.entries(story.events)) {
    guard(event.when, `events.${id}.when`);
    add(event.tells?.length, 'event-tells', `events.${id}.tells`);
    add(event.at !== undefined && event.afterSilence !== undefined, 'two-triggers', `events.${id}`);
  }
  for (const scene of story.scenes) {
    const path = `scenes.${scene.id}`;
    add(scene.write, 'write', `${path}.write`);
    add(scene.retired, 'retired', `${path}.retired`);
    for (const [letter, move] of Object.entries(scene.moves)) {
      const here = `${path}.moves.${letter}`;
      guard(move.when, `${here}.when`);
      add(move.from !== undefined, 'opens-later', `${here}.from`);
      add(move.moves, 'postponed', `${here}.moves`);
      add(move.model, 'model', `${here}.model`);
    }
  }
  for (const { id, when } of story.endings) guard(when, `endings.${id}.when`);
  return found;
}

/** The engine's conditions count minutes; those of a draft are written as in its file. */
function inMoments({ all, any }: DraftMove['when'], moment: (minute: number) => string): DraftMove['when'] {
  const written = (atoms: readonly string[]) =>
    atoms.map((atom) =>
      atom.replace(/^((?:not )?(?:before|after) )(\d+)$/, (_, head: string, at: string) => head + moment(Number(at))),
    );
  return { all: written(all), any: written(any) };
}
