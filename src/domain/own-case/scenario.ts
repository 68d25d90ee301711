import type { Move, Post, Scenario, Scene, Words } from '../scenario/model.ts';
import { print } from '../scenario/print.ts';
import { engineGuardOf } from './condition.ts';
import { type Draft, type DraftMove, type DraftPost, isSaid } from './draft.ts';
import { type Hours, hoursOf } from './hours.ts';

/**
 * The draft as the engine plays it, whatever is missing: hours are guessed, a post without an author is said by the
 * first person of the list, and words not written yet are empty. What was guessed is listed by `missing`.
 */
export function scenarioOf(draft: Draft): { readonly scenario: Scenario; readonly words: Words } {
  const hours = hoursOf(draft);
  const story: Scenario = {
    id: draft.file || 'local',
    ...{ code: draft.code, lang: draft.lang, languages: [draft.lang], lessons: draft.lessons },
    ...{ minutes: draft.minutes ?? 10, starts: hours.starts, closes: hours.closes, gauges: draft.gauges },
    places: each(draft.places, ({ network, members, mine }) => bare({ network, members: some(members), mine })),
    people: each(draft.people, ({ role }) => ({
      ...(role === 'you' && { you: true as const }),
      ...(role === 'colleague' && { colleague: true as const }),
    })),
    opening: draft.opening.map((post) => graphOfPost(post, draft)),
    facts: each(draft.facts, ({ worth }) => (worth === 'useful' ? {} : { [worth]: true as const })),
    asks: each(draft.asks, ({ minutes, tells }) => ({ minutes: minutes ?? 0, tells })),
    promises: each(draft.promises, ({ by, to }) => ({
      by: hours.at(by) ?? hours.closes,
      to: to || (draft.people.find(({ role }) => role === 'outside') ?? draft.people[0])?.id || '',
    })),
    events: each(draft.events, ({ trigger, at, silence, when, does, audience, shows, to }) =>
      bare({
        at: trigger === 'hour' ? (hours.at(at) ?? hours.closes) : undefined,
        afterSilence: trigger === 'silence' ? (silence ?? 30) : undefined,
        when: engineGuardOf(when, hours),
        does: does.length > 0 ? does : undefined,
        audience: some(audience),
        shows: shows.map((post) => graphOfPost(post, draft)),
        to: to || undefined,
      }),
    ),
    scenes: draft.scenes.map(
      ({ id, shows, moves, lapses }, index): Scene =>
        bare({
          ...{ id, opens: hours.opens[index] ?? hours.starts, shows: shows.map((post) => graphOfPost(post, draft)) },
          moves: each(moves, (move) => graphOfMove(move, draft, hours)),
          lapses: lapses || undefined,
        }),
    ),
    endings: draft.endings.map(({ id, rank, when }) => bare({ id, rank, when: engineGuardOf(when, hours) })),
    ...{ flags: [], overrides: [], print: '' },
  };
  return { scenario: { ...story, print: print(story) }, words: wordsOf(draft) };
}

/** One scene, two moves and one ending make a game. */
export function isPlayable({ scenes, endings }: Draft): boolean {
  return endings.length > 0 && scenes.some(({ moves }) => moves.length > 1);
}

function graphOfMove(move: DraftMove, draft: Draft, hours: Hours): Move {
  const { kind, place, answers, minutes, when, say, does, promises, keeps, shows, rule, followed, to } = move;
  return bare({
    ...{ kind, minutes: minutes ?? 0, does, says: say !== '' || isSaid(move) },
    ...{ place: place || undefined, answers: answers || undefined, when: engineGuardOf(when, hours) },
    ...{ promises: full(promises), keeps: full(keeps), shows: shows.map((post) => graphOfPost(post, draft)) },
    ...{ rule: { id: rule, followed }, to: to || undefined },
  });
}

function graphOfPost({ by, place, reactions, spreads }: DraftPost, draft: Draft): Post {
  const speaker = by || (draft.people.find(({ role }) => role === 'outside') ?? draft.people[0])?.id || '';
  return bare({
    by: speaker,
    place: place || undefined,
    reactions: some(reactions),
    spreads: spreads ? (true as const) : undefined,
  });
}

function wordsOf(draft: Draft): Words {
  const texts = (posts: readonly DraftPost[]) => posts.map(({ text }) => text.trim());
  return bare({
    ...{ lang: draft.lang, title: draft.title.trim(), summary: draft.summary.trim(), fiction: draft.fiction.trim() },
    ...{ you: draft.you.trim(), hours: draft.hours.trim() || undefined },
    people: each(draft.people, ({ name, who }) => bare({ name: name.trim(), who: who.trim() || undefined })),
    places: each(draft.places, ({ name }) => ({ name: name.trim() })),
    opening: texts(draft.opening),
    facts: each(draft.facts, ({ text }) => text.trim()),
    asks: each(draft.asks, ({ who }) => ({ who: who.trim() })),
    promises: each(draft.promises, ({ text }) => text.trim()),
    events: each(draft.events, ({ shows }) => ({ shows: texts(shows) })),
    scenes: each(draft.scenes, ({ ask, shows, moves }) => ({
      ...{ ask: ask.trim(), shows: texts(shows) },
      moves: each(moves, (move) => ({ ...named(move), why: move.why.trim(), shows: texts(move.shows) })),
    })),
    endings: each(draft.endings, ({ title, text }) => ({ title: title.trim(), text: text.trim() })),
  });
}

/** A move has the words that it publishes, or what it is called, or both. */
function named(move: DraftMove): { say?: string; label?: string } {
  const { say, label } = { say: move.say.trim(), label: move.label.trim() };
  if (isSaid(move)) return { say, ...(label !== '' && { label }) };
  return { label, ...(say !== '' && { say }) };
}

function each<T extends { readonly id: string }, U>(items: readonly T[], to: (item: T) => U): Record<string, U> {
  return Object.fromEntries(items.map((item) => [item.id, to(item)]));
}
function some(count: number | null): number | undefined {
  return count ?? undefined;
}
function full(ids: readonly string[]): readonly string[] | undefined {
  return ids.length > 0 ? ids : undefined;
}
/** Without the keys that hold nothing. */
function bare<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
