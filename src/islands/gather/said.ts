/** Sentences on what arrived, and on a room, that the page and the text share. */
import type { Gathered } from '#domain/workshop/gathering.ts';
import type { pooled } from '#domain/workshop/room-posts.ts';
import { counted, fill, type Lang, number } from '#i18n/lookup.ts';
import { bounds } from '../triage/phrases.ts';
import type { Findings } from './found.ts';
import type { GatherWords } from './words.ts';

const leaning = { 'takes-up': 'takesUp', 'sets-aside': 'setsAside', neither: 'neither' } as const;

/** What became of what was pasted or dropped; reasons apart. */
export function saidOfArrivals({ added, replaced, aside, refused }: Gathered, words: GatherWords, lang: Lang): string {
  return [
    counted(words.kept, added, lang),
    ...(replaced > 0 ? [counted(words.replaced, replaced, lang)] : []),
    ...(aside > 0 ? [counted(words.aside, aside, lang)] : []),
    ...(refused.length > 0 ? [counted(words.refused, refused.length, lang)] : []),
  ].join(' ');
}

/** How much was handed in; how much of it is right, once nobody can be told from the total. */
export function totals({ questions, cases, sorting, detailed }: Findings, words: GatherWords, lang: Lang) {
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const answers = sum(questions.map(({ total }) => total));
  const right = sum(questions.map((one) => one.right));
  const games = sum(cases.map(({ total, otherPrint }) => total + otherPrint));
  const posts = sorting.tally.signals + sorting.tally.noises;
  const say = (value: number) => number(value, lang);
  return [
    ...(answers > 0
      ? [
          {
            label: words.totalAnswers,
            value: detailed ? fill(words.totalRight, { right: say(right), total: say(answers) }) : say(answers),
          },
        ]
      : []),
    ...(games > 0 ? [{ label: words.totalGames, value: say(games) }] : []),
    ...(posts > 0 ? [{ label: words.totalPosts, value: say(posts) }] : []),
  ];
}

/** What can be said of the group's sorting, and how surely; nothing when nobody sorted. */
export function saidOfSorting({ tally, estimate, reading }: ReturnType<typeof pooled>, words: GatherWords, lang: Lang) {
  const { signals, hits, noises, falseAlarms } = tally;
  if (signals + noises === 0) return [];
  const counts = fill(words.tally, { hits, signals, left: noises - falseAlarms, noises });
  if (reading.kind === 'too-few') return [counts, counted(words.tooFew, reading.missing, lang)];
  if (reading.kind === 'one-sided' || !estimate) return [counts, words.oneSided];
  const figures = { ...bounds('d', estimate.discrimination, lang), ...bounds('c', estimate.lean, lang) };
  return [
    counts,
    `${words[reading.discerns]} ${words[leaning[reading.leans]]}`,
    fill(words.figures, figures),
    words.figuresNote,
  ];
}
