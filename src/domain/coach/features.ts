import { stem } from '#domain/search/stem.ts';
import type { Said, Sentence } from './scope.ts';
import type { Tongue } from './tongue.ts';
import { written } from './written.ts';

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
  framed(sentence, tongue, found);
  return found;
}

/** Each frame that is met, and for each key whether one was, how often, and whether nothing spoke against it. */
function framed(sentence: Sentence, tongue: Tongue, found: Feature[]) {
  const { line, at } = written(sentence);
  for (const { key, yes, no } of tongue.frames) {
    const meet = (patterns: readonly RegExp[], side: string) =>
      patterns.flatMap((pattern, index) => {
        const match = pattern.exec(line);
        if (!match) return [];
        const from = at(match.index + 1)?.start ?? 0;
        const to = at(match.index + match[0].length - 1)?.end ?? from;
        found.push({ name: `f:${key}:${side}${index}`, from, to });
        return [{ from, to }];
      });
    const [hit, second] = meet(yes, '+');
    const [miss] = meet(no, '-');
    if (miss) found.push({ name: `F:${key}:no`, ...miss });
    if (!hit) continue;
    found.push({ name: `F:${key}:${miss ? 'both' : 'yes'}`, ...hit });
    if (second && !miss) found.push({ name: `F:${key}:twice`, ...second });
  }
  if (/ NAME /.test(line))
    found.push({ name: 'NAME', from: at(line.indexOf('NAME'))?.start ?? 0, to: at(line.indexOf('NAME'))?.end ?? 0 });
  for (const match of line.matchAll(/ (\S+)(?= NAME )/g)) {
    const token = at(match.index + 1);
    if (token) found.push({ name: `${match[1]}>NAME`, from: token.start, to: token.end });
  }
  for (const match of line.matchAll(/ NAME (\S+)(?= )/g)) {
    const token = at(match.index + 1);
    if (token) found.push({ name: `NAME>${match[1]}`, from: token.start, to: token.end });
  }
}

/** Quoted or reported, then supposed, denied, both or neither. */
function markOf({ quoted, supposed, negated }: Said): string {
  return quoted ? 'Q' : `${supposed ? 'H' : ''}${negated ? 'N' : ''}`;
}

function formOf({ token }: Said, tongue: Tongue): string {
  if (token.kind === 'word') return stem(token.form, tongue.lang);
  return token.kind === 'number' ? (/^\d{4,}/.test(token.form) ? 'LONG' : 'NUM') : token.kind.toUpperCase();
}
