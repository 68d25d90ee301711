/** What leaves the page: a table with one row for each option, and a text. */
import { bullets, heading, markdown, table } from '#domain/export/markdown.ts';
import { counted, fill, type Lang, longDate } from '#i18n/lookup.ts';
import type { Bar, Findings, Point } from './found.ts';
import { saidOfSorting, totals } from './said.ts';
import type { GatherWords } from './words.ts';

const kinds = { question: 'k_question', scene: 'k_scene', post: 'k_post' } as const;

export function asRows(found: Findings, words: GatherWords): (string | number)[][] {
  const head = [
    'kind',
    'where',
    'point',
    'code',
    'option',
    'ours',
    'count',
    'total',
    'guess',
    'sure',
    'certain',
  ] as const;
  const rows = (
    kind: string,
    where: string,
    point: string,
    bars: readonly Bar[],
    total: number,
    rest: (string | number)[],
  ) =>
    bars.map(({ code, label, ours, count }) => [
      ...[kind, where, point, code, label],
      ours === undefined ? '' : ours ? words.yes : words.no,
      ...[count, total],
      ...rest,
    ]);
  const ofPoint = ({ kind, where, text, bars, total, question }: Point) => {
    const confidence = question?.confidence;
    return rows(words[kinds[kind]], where, text, bars, total, [
      confidence?.guess ?? '',
      confidence?.sure ?? '',
      confidence?.certain ?? '',
    ]);
  };
  return [
    head.map((name) => words[`c_${name}`]),
    ...found.byLesson.flatMap(({ points }) => points.flatMap(ofPoint)),
    ...found.cases.flatMap(({ item, endings, total, scenes }) => [
      ...rows(words.k_ending, item.title, words.endings, endings, total, ['', '', '']),
      ...scenes.flatMap(ofPoint),
    ]),
    ...found.posts.flatMap(ofPoint),
  ];
}

export function asMarkdown(found: Findings, people: number, words: GatherWords, lang: Lang, day: string): string {
  const bars = ({ bars, total }: Point) =>
    bullets(
      bars.map(({ label, count, ours }) =>
        fill(words.pair, { what: fill(words.people_of, { count, total }), says: ours ? `**${label}**` : label }),
      ),
    );
  const sorting = saidOfSorting(found.sorting, words, lang);
  return markdown([
    heading(1, `${words.roomTitle}, ${longDate(day, lang)}`),
    counted(words.people, people, lang),
    !found.detailed && words.few,
    bullets(totals(found, words, lang).map(({ label, value }) => fill(words.pair, { what: label, says: value }))),
    found.detailed && heading(2, words.argueTitle),
    found.detailed && found.arguable.length === 0 && words.argueNone,
    ...found.arguable.flatMap((point) => [
      heading(3, fill(words.pair, { what: point.where, says: point.text })),
      point.why,
      bars(point),
    ]),
    found.cases.some(({ endings }) => endings.length > 0) && heading(2, words.endings),
    table(
      [words.c_where, words.k_ending, words.c_count],
      found.cases.flatMap(({ item, endings }) => endings.map(({ label, count }) => [item.title, label, String(count)])),
    ),
    found.detailed && sorting.length > 0 && heading(2, words.postsTitle),
    ...(found.detailed ? sorting : []),
    words.keptHere,
  ]);
}
