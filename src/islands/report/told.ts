/** The report as a text, and its days as they are read. */

import { isDay } from '#domain/export/appointment.ts';
import { heading, markdown, table } from '#domain/export/markdown.ts';
import { isWritten, type Report, type TextField } from '#domain/workshop/report.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { ReportWords } from './words.ts';

/** « 3 décembre 2026 », or as it was typed when it is no day. */
export function dayIn(day: string, lang: Lang): string {
  if (!isDay(day)) return day;
  return new Date(`${day}T12:00:00`).toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Texts before the changes, and after them, in the order of the form. */
export const titled = {
  before: [
    ['helped', 'helpedTitle'],
    ['hindered', 'hinderedTitle'],
    ['keep', 'keepTitle'],
  ],
  after: [
    ['customers', 'customersTitle'],
    ['thanks', 'thanksTitle'],
  ],
} as const satisfies Record<string, readonly (readonly [TextField, keyof ReportWords])[]>;

export function asMarkdown(report: Report, words: ReportWords, lang: Lang): string {
  const text = ([field, title]: (typeof titled.before)[number] | (typeof titled.after)[number]) => [
    heading(2, words[title]),
    report[field].trim() || `*${words.no}*`,
  ];
  const facts = report.facts.filter(isWritten);
  const changes = report.changes.filter(isWritten);
  return markdown([
    heading(1, report.title.trim() || words.title),
    dayIn(report.day, lang),
    heading(2, words.factsTitle),
    table(
      [words.factWhat, words.factBy, words.factWhen],
      facts.map(({ what, by, when }) => [what, by, when]),
    ) ?? `*${words.no}*`,
    ...titled.before.flatMap(text),
    heading(2, words.changesTitle),
    table(
      [words.changeWhat, words.changeWho, words.changeDay],
      changes.map(({ what, who, day }) => [what, who, dayIn(day, lang)]),
    ) ?? `*${words.no}*`,
    ...titled.after.flatMap(text),
  ]);
}
