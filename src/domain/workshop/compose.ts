/**
 * Proposes a workshop that lasts exactly as long as asked: one opening, what is worked on, a pause beyond a hundred minutes,
 * one closing. Each activity keeps to its limits; among the ways to fill the time, the one that works longest on what was
 * asked for, with each activity nearest to its usual length; and, when several are as good, the one that comes first in the
 * order given.
 */
import type { Limits, Place } from './activity.ts';

/** What the choice needs to know of an activity. */
export interface Choice {
  readonly id: string;
  readonly place: Place;
  readonly minutes: Limits;
  readonly lessons: readonly string[];
}
export interface Wish {
  /** Whole minutes. */
  readonly total: number;
  /** Ids of lessons; none means anything. */
  readonly lessons: readonly string[];
}
export interface Part {
  readonly activity: string;
  readonly minutes: number;
}
export interface Proposal {
  readonly parts: readonly Part[];
  /** Minutes that nothing could fill. */
  readonly left: number;
  /** When even the shortest workshop lasts longer than asked: how many minutes it takes. There are then no parts. */
  readonly needs?: number;
}

/** Minutes after which one rests. */
const BREATH = 100;

interface Way {
  readonly score: number;
  readonly parts: readonly Part[];
}
/** The best way to fill each number of minutes that can be filled. */
type Ways = Map<number, Way>;

export function propose(choices: readonly Choice[], wish: Wish): Proposal {
  const at = (place: Place) => choices.filter((choice) => choice.place === place);
  const rests = Math.min(at('pause').length, Math.floor((wish.total - 1) / BREATH));
  let ways: Ways = new Map([[0, { score: 0, parts: [] }]]);
  ways = oneOf(ways, at('opening'), wish);
  ways = oneOf(ways, at('closing'), wish);
  for (let rest = 0; rest < rests; rest++) ways = oneOf(ways, at('pause').slice(rest, rest + 1), wish);
  const frame = shortest(choices, rests);
  for (const choice of at('middle')) ways = orNot(ways, choice, wish);
  for (let total = wish.total; total >= 0; total--) {
    const way = ways.get(total);
    if (way) return { parts: inOrder(way.parts, choices), left: wish.total - total };
  }
  return { parts: [], left: wish.total, needs: frame };
}

/** One of these, no more, at any of its lengths. Without any, the time stays as it was. */
function oneOf(ways: Ways, choices: readonly Choice[], wish: Wish): Ways {
  if (choices.length === 0) return ways;
  const next: Ways = new Map();
  for (const choice of choices) take(next, ways, choice, wish);
  return next;
}

function orNot(ways: Ways, choice: Choice, wish: Wish): Ways {
  const next = new Map(ways);
  take(next, ways, choice, wish);
  return next;
}

/** Keeps, for each number of minutes, the best way to fill them; the first one found when several are as good. */
function take(next: Ways, ways: Ways, choice: Choice, { total, lessons }: Wish) {
  const { usual, least, most } = choice.minutes;
  const touched = choice.lessons.filter((lesson) => lessons.includes(lesson)).length;
  const worth = lessons.length === 0 ? 1 : touched === 0 ? 0 : 1 + (touched - 1) / 10;
  ways.forEach((way, spent) => {
    for (let minutes = least; minutes <= most && spent + minutes <= total; minutes++) {
      const score = way.score + worth * minutes - (minutes - usual) ** 2 / usual;
      const known = next.get(spent + minutes);
      if (!known || score > known.score)
        next.set(spent + minutes, { score, parts: [...way.parts, { activity: choice.id, minutes }] });
    }
  });
}

/** Opening, work, closing; what is worked on in the order it was given, and a rest where it cuts the time in equal parts. */
function inOrder(parts: readonly Part[], choices: readonly Choice[]): Part[] {
  const placed = (place: Place) =>
    choices
      .filter((choice) => choice.place === place)
      .flatMap(({ id }) => parts.find(({ activity }) => activity === id) ?? []);
  const line = [...placed('opening'), ...placed('middle'), ...placed('closing')];
  const rests = placed('pause');
  const whole = line.reduce((sum, { minutes }) => sum + minutes, 0);
  rests.forEach((rest, index) => {
    const ideal = (whole * (index + 1)) / (rests.length + 1);
    line.splice(cutNearest(line, rests, ideal), 0, rest);
  });
  return line;
}

/** The place in the line, never first nor last, before which the time worked is nearest to the ideal. */
function cutNearest(line: readonly Part[], rests: readonly Part[], ideal: number): number {
  let worked = 0;
  let best = { at: 1, away: Number.POSITIVE_INFINITY };
  line.forEach((part, index) => {
    const away = Math.abs(worked - ideal);
    if (index > 0 && !rests.includes(part) && away < best.away) best = { at: index, away };
    if (!rests.includes(part)) worked += part.minutes;
  });
  return best.at;
}

function shortest(choices: readonly Choice[], rests: number): number {
  const least = (place: Place) =>
    choices
      .filter((choice) => choice.place === place)
      .map(({ minutes }) => minutes.least)
      .sort((one, two) => one - two);
  const pauses = choices.filter(({ place }) => place === 'pause').slice(0, rests);
  return (
    (least('opening')[0] ?? 0) +
    (least('closing')[0] ?? 0) +
    pauses.reduce((sum, { minutes }) => sum + minutes.least, 0)
  );
}
