import { stem } from '#domain/search/stem.ts';
import type { Said, Sentence } from './scope.ts';
import type { Tongue } from './tongue.ts';
import { type Written, written } from './written.ts';

/** A trait of a sentence, and the places of the text that gave it. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a sentence is made of, as the model sees it; the same sentence always gives the same list. */
export function features(sentence: Sentence, tongue: Tongue): Feature[] {
  const found: Feature[] = [];
  const { said } = sentence;
  const first = said[0]?.token.start ?? 0;
  const last = said.at(-1)?.token.end ?? 0;
  const add = (name: string, from?: Said, to = from) =>
    found.push({ name, from: from?.token.start ?? first, to: to?.token.end ?? last });
  const forms = said.map((each) => formOf(each, tongue));
  const families = said.map(({ token }) =>
    token.kind === 'word' ? tongue.familiesOf(token.form) : [token.kind.toUpperCase()],
  );
  const marks = said.map(markOf);

  said.forEach((each, index) => {
    const mark = marks[index] ?? '';
    const form = forms[index] ?? '';
    if (mark !== 'Q') add(`w:${form}`, each);
    if (mark !== '') add(`${mark}~${form}`, each);
    for (const name of families[index] ?? []) {
      add(`${mark === 'Q' ? 'Q~' : ''}${name}`, each);
      if (mark !== '' && mark !== 'Q') add(`${mark}~${name}`, each);
    }
    const next = said[index + 1];
    const scope = marks[index + 1] ?? '';
    if (!next || next.clause !== each.clause || (mark === 'Q') !== (scope === 'Q')) return;
    for (const one of families[index] ?? [])
      for (const two of families[index + 1] ?? []) add(`${scope && `${scope}~`}${one}+${two}`, each, next);
  });

  add(`first:${forms[0] ?? ''}`, said[0]);
  for (const name of families[0] ?? []) add(`first:${name}`, said[0]);
  add(`last:${forms.at(-1) ?? ''}`, said.at(-1));
  if (sentence.question) add('question');
  if (said.some(({ quoted }) => quoted)) add('quotes');
  if (said.some(({ supposed }) => supposed)) add('supposes');
  if (said.some(({ negated }) => negated)) add('denies');
  if (!families.flat().some((name) => name === 'WE' || name === 'OUR')) add('no-we');
  if (!families.flat().some((name) => name === 'YOU' || name === 'YOUR')) add('no-you');
  add(`length:${said.length < 4 ? 's' : said.length < 9 ? 'm' : said.length < 18 ? 'l' : 'xl'}`);
  named(written(sentence), found);
  return found;
}

/** Names, by the words beside them. */
function named(line: Written, found: Feature[]) {
  for (const match of line.line.matchAll(/ (?:(\S+) )?NAME(?= (\S+)?)/g)) {
    const token = line.at(match.index + (match[1] === undefined ? 1 : match[1].length + 2));
    if (!token) continue;
    const place = { from: token.start, to: token.end };
    found.push({ name: 'NAME', ...place });
    if (match[1] !== undefined) found.push({ name: `${match[1]}>NAME`, ...place });
    if (match[2] !== undefined) found.push({ name: `NAME>${match[2]}`, ...place });
  }
}

/** What the frames of a key say of a sentence: met, met but something speaks against it, only against, or nothing. */
export type Verdict = 'yes' | 'both' | 'no' | 'none';
export interface Framed {
  readonly verdict: Verdict;
  /** Where the frames that speak for it were met. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** The verdict of the frames for each key, in the order of `KEYS`. */
export function framed(sentence: Sentence, tongue: Tongue): readonly Framed[] {
  const { line, at } = written(sentence);
  return tongue.frames.map(({ yes, no }) => {
    const spans = yes.flatMap((pattern) => {
      const match = pattern.exec(line);
      if (!match) return [];
      const from = at(match.index + 1)?.start ?? 0;
      return [{ from, to: at(match.index + match[0].length - 1)?.end ?? from }];
    });
    const against = no.some((pattern) => pattern.test(line));
    const verdict = spans.length > 0 ? (against ? 'both' : 'yes') : against ? 'no' : 'none';
    return { verdict, spans };
  });
}

/** Quoted or reported, then supposed, denied, both or neither. */
function markOf({ quoted, supposed, negated }: Said): string {
  return quoted ? 'Q' : `${supposed ? 'H' : ''}${negated ? 'N' : ''}`;
}

function formOf({ token }: Said, tongue: Tongue): string {
  if (token.kind === 'word') return stem(token.form, tongue.lang);
  return token.kind === 'number' ? (/^\d{4,}/.test(token.form) ? 'LONG' : 'NUM') : token.kind.toUpperCase();
}
