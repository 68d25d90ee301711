import type { Draft } from './draft.ts';

/** What may point at a real person in a text: the form shows it, and whoever writes says whether it is invented. */
export interface Trace {
  readonly kind: 'address' | 'phone' | 'digits' | 'account';
  readonly text: string;
}

/**
 * Mail addresses; telephone numbers, national (ten digits in pairs) or international; other runs of eight digits or more,
 * as of a file, a card or an account; names after `@`. A time, a price or a year is too short to be any of them.
 */
const SIGNS: readonly (readonly [Trace['kind'], RegExp])[] = [
  ['address', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['phone', /(?<![\d+])(?:\+|00)\d{1,3}(?:[\s\u00a0.()-]*\d){7,12}(?!\d)/g],
  ['phone', /(?<!\d)0\d(?:[\s\u00a0.-]?\d{2}){4}(?!\d)/g],
  ['digits', /(?<!\d)\d(?:[\s\u00a0-]?\d){7,}(?!\d)/g],
  ['account', /(?<![\p{L}\d.])@[\p{L}\d_](?:[\p{L}\d_.-]*[\p{L}\d_])?/gu],
];

/** Each trace once, in the order of the kinds, but for those that are known to be invented. */
export function tracesIn(text: string, invented: readonly string[] = []): readonly Trace[] {
  const found: Trace[] = [];
  let rest = text;
  for (const [kind, sign] of SIGNS)
    rest = rest.replace(sign, (seen) => {
      const isKnown = invented.includes(seen) || found.some((trace) => trace.text === seen);
      if (!isKnown) found.push({ kind, text: seen });
      return '\n';
    });
  return found;
}

/** Traces of a whole draft: texts alone are read, not ids. */
export function tracesOf(draft: Draft): readonly Trace[] {
  return tracesIn(textsOf(draft).join('\n\n'), draft.fictional);
}

/** Every text that somebody wrote. */
export function textsOf(draft: Draft): readonly string[] {
  const posts = (all: Draft['opening']) => all.map(({ text }) => text);
  return [
    ...[draft.title, draft.summary, draft.fiction, draft.you, draft.hours],
    ...[...draft.places, ...draft.people].map(({ name }) => name),
    ...draft.people.map(({ who }) => who),
    ...posts(draft.opening),
    ...[...draft.facts, ...draft.promises].map(({ text }) => text),
    ...draft.asks.map(({ who }) => who),
    ...draft.events.flatMap(({ shows }) => posts(shows)),
    ...draft.scenes.flatMap(({ ask, shows, moves }) => [
      ...[ask, ...posts(shows)],
      ...moves.flatMap((move) => [move.say, move.label, move.why, ...posts(move.shows)]),
    ]),
    ...draft.endings.flatMap(({ title, text }) => [title, text]),
  ];
}
