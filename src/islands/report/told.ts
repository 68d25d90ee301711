/** The report as a text, its parts in order, and its days as they are read. */
import { isDay } from '#domain/export/appointment.ts';
import { heading, markdown, table } from '#domain/export/markdown.ts';
import { isWritten, type Report, type TextField } from '#domain/workshop/report.ts';
import { type Lang, longDate } from '#i18n/lookup.ts';
import type { ReportWords } from './words.ts';

/** « 3 décembre 2026 », or as it was typed when it is no day. */
export const dayIn = (day: string, lang: Lang): string => (isDay(day) ? longDate(day, lang) : day);

export interface LongPart {
  readonly field: TextField;
  readonly title: keyof ReportWords & `${TextField}Title`;
  /** The question that gets an answer. */
  readonly ask: keyof ReportWords & `${TextField}Ask`;
}
/** Long texts around the changes, in the order of the form, of the sheet and of the text. */
export const longParts = {
  before: [
    { field: 'helped', title: 'helpedTitle', ask: 'helpedAsk' },
    { field: 'hindered', title: 'hinderedTitle', ask: 'hinderedAsk' },
    { field: 'keep', title: 'keepTitle', ask: 'keepAsk' },
  ],
  after: [
    { field: 'customers', title: 'customersTitle', ask: 'customersAsk' },
    { field: 'thanks', title: 'thanksTitle', ask: 'thanksAsk' },
  ],
} as const satisfies Record<string, readonly LongPart[]>;

export const factHeads = (words: ReportWords) => [words.factWhat, words.factBy, words.factWhen];
export const changeHeads = (words: ReportWords) => [words.changeWhat, words.changeWho, words.changeDay];
export const factRows = ({ facts }: Report) => facts.filter(isWritten).map(({ what, by, when }) => [what, by, when]);
export const changeRows = ({ changes }: Report, lang: Lang) =>
  changes.filter(isWritten).map(({ what, who, day }) => [what, who, dayIn(day, lang)]);

export function asMarkdown(report: Report, words: ReportWords, lang: Lang): string {
  const nothing = `*${words.no}*`;
  const text = ({ field, title }: LongPart) => [heading(2, words[title]), report[field].trim() || nothing];
  return markdown([
    heading(1, report.title.trim() || words.title),
    dayIn(report.day, lang),
    heading(2, words.factsTitle),
    table(factHeads(words), factRows(report)) ?? nothing,
    ...longParts.before.flatMap(text),
    heading(2, words.changesTitle),
    table(changeHeads(words), changeRows(report, lang)) ?? nothing,
    ...longParts.after.flatMap(text),
  ]);
}
