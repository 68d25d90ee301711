/**
 * `npm run bench:coach -- FILE [--json]`: how often the coach recognises what is there (recall) and leaves alone what is
 * not (specificity). FILE is `[{"lang":"fr","criterion":"own","expect":1,"text":"…","post":"…"}]`. Without FILE: the
 * project's own sentences, those it learnt from and those kept apart.
 */
import { readFileSync } from 'node:fs';
import { corpusOf, keptApart, readExamples } from '#course/coach-corpus.ts';
import { KEYS } from '#domain/coach/keys.ts';
import type { Example } from '#domain/coach/learn.ts';
import { coachFor, type Lang } from '../support/coach.ts';

interface Judged {
  readonly lang: Lang;
  readonly criterion: string;
  readonly expect: 0 | 1;
  readonly text: string;
  readonly post?: string;
}
interface Count {
  n: number;
  present: number;
  recognised: number;
  absent: number;
  leftAlone: number;
}

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');
const empty = (): Count => ({ n: 0, present: 0, recognised: 0, absent: 0, leftAlone: 0 });
const rates = ({ n, present, recognised, absent, leftAlone }: Count) => ({
  n,
  recall: present === 0 ? null : recognised / present,
  specificity: absent === 0 ? null : leftAlone / absent,
});

function judge(items: readonly Judged[]) {
  const keys = new Map<string, Count>();
  const overall = empty();
  const misses: (Judged & { readonly said: 0 | 1 })[] = [];
  for (const item of items) {
    const weighed = coachFor(item.lang, item.post === undefined ? undefined : { post: item.post })(item.text);
    const said = weighed.some(({ key, margin }) => key === item.criterion && margin > 0) ? 1 : 0;
    const name = `${item.lang} ${item.criterion}`;
    const count = keys.get(name) ?? empty();
    keys.set(name, count);
    for (const each of [count, overall]) {
      each.n += 1;
      if (item.expect) each.present += 1;
      else each.absent += 1;
      if (item.expect && said) each.recognised += 1;
      if (!item.expect && !said) each.leftAlone += 1;
    }
    if (said !== item.expect) misses.push({ ...item, said });
  }
  return { keys, overall, misses };
}

function show(title: string, { keys, overall, misses }: ReturnType<typeof judge>, all: boolean) {
  const percent = (value: number | null) => (value === null ? '   –' : `${Math.round(value * 100)} %`.padStart(5));
  console.log(`\n${title}`);
  for (const [name, count] of [...keys].sort()) {
    const { n, recall, specificity } = rates(count);
    console.log(
      `  ${name.padEnd(22)} ${String(n).padStart(5)}   recall ${percent(recall)}   specificity ${percent(specificity)}`,
    );
  }
  const { n, recall, specificity } = rates(overall);
  console.log(
    `  ${'overall'.padEnd(22)} ${String(n).padStart(5)}   recall ${percent(recall)}   specificity ${percent(specificity)}`,
  );
  if (all)
    for (const { lang, criterion, expect, text } of misses)
      console.log(`  ${expect ? 'missed' : 'false '} ${lang} ${criterion}: ${text}`);
}

const judged = (lang: Lang, examples: readonly Example[]): Judged[] =>
  examples.map(({ key, holds, text, post }) => ({
    lang,
    criterion: key,
    expect: holds ? 1 : 0,
    text,
    ...(post !== undefined && { post }),
  }));

if (file) {
  const items = JSON.parse(readFileSync(file, 'utf8')) as Judged[];
  const unknown = items.filter(({ criterion }) => !(KEYS as readonly string[]).includes(criterion));
  if (unknown.length > 0)
    console.error(`unknown criterion: ${[...new Set(unknown.map(({ criterion }) => criterion))].join(', ')}`);
  const result = judge(items);
  if (json)
    console.log(
      JSON.stringify({
        overall: rates(result.overall),
        keys: Object.fromEntries([...result.keys].map(([name, count]) => [name, rates(count)])),
        misses: result.misses,
      }),
    );
  else show(file, result, true);
} else {
  const langs: readonly Lang[] = ['fr', 'en'];
  const learnt = judge(langs.flatMap((lang) => judged(lang, readExamples('content', corpusOf(lang)))));
  const apart = judge(langs.flatMap((lang) => judged(lang, readExamples('content', keptApart(lang)))));
  if (json) console.log(JSON.stringify({ learnt: rates(learnt.overall), apart: rates(apart.overall) }));
  else {
    show('Learnt from (says nothing of what it will do)', learnt, false);
    show('Kept apart, by another hand', apart, false);
  }
}
