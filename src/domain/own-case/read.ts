import type { Gauge, Kind, Lang, NetworkKind } from '../scenario/model.ts';
import {
  type Condition,
  type Draft,
  type DraftEvent,
  type DraftFact,
  type DraftMove,
  type DraftPerson,
  type DraftPost,
  type DraftScene,
  START_GAUGES,
} from './draft.ts';

/**
 * Makes sense of whatever a device or a file holds, and never throws: what is of another shape is left out, ids that no
 * file could bear are given anew, and of two things with one id the second is another thing.
 */

type Raw = Readonly<Record<string, unknown>>;

export const NETWORKS: readonly NetworkKind[] = [
  ...(['page', 'group', 'short-posts', 'photos', 'video', 'professional', 'reviews'] as const),
  ...(['private-messages', 'own-site'] as const),
];
export const KINDS: readonly Kind[] = ['reply', 'publish', 'moderate', 'pass', 'wait'];
/** Long enough for any text of a case; what is longer is cut. */
const LONGEST = 8000;
const MOST = 200;
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function readDraft(value: unknown, lang: Lang = 'fr'): Draft {
  const raw = object(value);
  return {
    v: 1,
    lang: oneOf(raw.lang, ['fr', 'en'], lang),
    file: ID.test(text(raw.file)) ? text(raw.file) : '',
    code: /^z[a-z0-9]$/.test(text(raw.code)) ? text(raw.code) : 'z1',
    ...{ title: text(raw.title), summary: text(raw.summary), fiction: text(raw.fiction) },
    ...{ you: text(raw.you), hours: text(raw.hours), lessons: texts(raw.lessons), minutes: count(raw.minutes) },
    ...{ starts: text(raw.starts), closes: text(raw.closes), gauges: gauges(object(raw.gauges)) },
    places: items(raw.places, 'place', (item, id) => ({
      ...{ id, network: oneOf(item.network, NETWORKS, 'page'), name: text(item.name) },
      ...{ members: count(item.members), mine: item.mine === true },
    })),
    people: items(raw.people, 'person', (item, id) => ({
      ...{ id, name: text(item.name), who: text(item.who) },
      role: oneOf<DraftPerson['role']>(item.role, ['outside', 'colleague', 'you'], 'outside'),
    })),
    opening: posts(raw.opening),
    facts: items(raw.facts, 'fact', (item, id) => ({
      ...{ id, text: text(item.text) },
      worth: oneOf<DraftFact['worth']>(item.worth, ['useful', 'useless', 'overturns'], 'useful'),
    })),
    asks: lettered(raw.asks, 'A', (item, id) => ({
      ...{ id, who: text(item.who), minutes: count(item.minutes), tells: texts(item.tells) },
    })),
    promises: items(raw.promises, 'promise', (item, id) => ({
      ...{ id, text: text(item.text), by: text(item.by), to: text(item.to) },
    })),
    events: items(raw.events, 'event', event),
    scenes: items(raw.scenes, 'scene', scene),
    endings: items(raw.endings, 'ending', (item, id) => ({
      ...{ id, rank: oneOf(item.rank, ['best', 'fair', 'hard'] as const, 'fair'), when: condition(item.when) },
      ...{ title: text(item.title), text: text(item.text) },
    })),
    fictional: texts(raw.fictional),
  };
}

function event(item: Raw, id: string): DraftEvent {
  return {
    ...{ id, trigger: oneOf(item.trigger, ['hour', 'silence', 'condition'] as const, 'hour'), at: text(item.at) },
    ...{ silence: count(item.silence), when: condition(item.when), does: texts(item.does) },
    ...{ audience: count(item.audience), shows: posts(item.shows), to: text(item.to) },
  };
}

function scene(item: Raw, id: string): DraftScene {
  return {
    ...{ id, opens: text(item.opens), shows: posts(item.shows), ask: text(item.ask) },
    ...{ moves: lettered(item.moves, 'a', move), lapses: text(item.lapses) },
  };
}

function move(item: Raw, id: string): DraftMove {
  return {
    ...{ id, kind: oneOf(item.kind, KINDS, 'reply'), place: text(item.place), answers: text(item.answers) },
    ...{ minutes: count(item.minutes), when: condition(item.when), say: text(item.say), label: text(item.label) },
    ...{ does: texts(item.does), promises: texts(item.promises), keeps: texts(item.keeps), shows: posts(item.shows) },
    ...{ why: text(item.why), rule: text(item.rule), followed: item.followed !== false, to: text(item.to) },
  };
}

function posts(value: unknown): readonly DraftPost[] {
  return list(value).map((item) => ({
    ...{ by: text(item.by), text: text(item.text), place: text(item.place) },
    ...{ reactions: count(item.reactions), spreads: item.spreads === true },
  }));
}

function condition(value: unknown): Condition {
  const { all, any } = object(value);
  return { all: texts(all), any: texts(any) };
}

function gauges(raw: Raw): Draft['gauges'] {
  const read = (name: Gauge) => Math.min(100, count(raw[name]) ?? START_GAUGES[name]);
  return { trust: read('trust'), heat: read('heat'), risk: read('risk'), team: read('team') };
}

function items<T>(value: unknown, stem: string, read: (item: Raw, id: string) => T): readonly T[] {
  const taken = new Set<string>();
  return list(value).map((item) => {
    const wanted = text(item.id);
    let id = ID.test(wanted) && wanted !== 'fin' ? wanted : `${stem}-1`;
    for (let next = 1; taken.has(id); next += 1) id = `${stem}-${next}`;
    taken.add(id);
    return read(item, id);
  });
}

/** Twenty-six at most, as many as there are letters. */
function lettered<T>(value: unknown, first: 'a' | 'A', read: (item: Raw, id: string) => T): readonly T[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index));
  const taken = new Set<string>();
  return list(value)
    .slice(0, 26)
    .map((item) => {
      const wanted = text(item.id);
      const free = letters.includes(wanted) && !taken.has(wanted) ? wanted : letters.find((each) => !taken.has(each));
      taken.add(free ?? '');
      return read(item, free ?? '');
    });
}

function object(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}
function list(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.slice(0, MOST).map(object) : [];
}
function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}
function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.slice(0, MOST).filter((each) => typeof each === 'string') : [];
}
function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9 ? value : null;
}
function oneOf<T extends string>(value: unknown, known: readonly T[], otherwise: T): T {
  return known.find((each) => each === value) ?? otherwise;
}
