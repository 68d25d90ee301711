/** The log and the preparation as Markdown. */
import { here } from '#browser/moment.ts';
import { minutesAt } from '#domain/crisis/clock.ts';
import { type Entry, logOf } from '#domain/crisis/log.ts';
import type { Crisis, Item, Moment } from '#domain/crisis/model.ts';
import type { Readiness } from '#domain/crisis/readiness.ts';
import { isDay } from '#domain/export/appointment.ts';
import { bullets, heading, markdown, table, ticks } from '#domain/export/markdown.ts';
import { fill } from '#i18n/lookup.ts';
import { dayIn, hourIn, type Room, stampIn, timeIn, whenIn } from './room.ts';
import { updatesToCome } from './updates.ts';

/** What one entry of the log says. */
export function entryIn({ data, words }: Room, entry: Entry): string {
  if (entry.is === 'note') return entry.text;
  if (entry.is !== 'tick') return words[`log_${entry.is}`];
  return itemsOf({ data }).find(({ id }) => id === entry.item)?.says ?? entry.item;
}
export const itemsOf = ({ data }: Pick<Room, 'data'>): readonly Item[] => data.windows.flatMap(({ items }) => items);

/** « Exercice · Le journal ». */
export const logTitle = ({ words }: Room, { exercise }: Crisis) =>
  exercise ? `${words.exerciseTitle} · ${words.logTitle}` : words.logTitle;

/** When it began, and how long it lasted or has been lasting. */
export function lastedIn(room: Room, crisis: Crisis, now: Moment): string {
  const { words, lang } = room;
  const { startedAt = now, endedAt } = crisis;
  const began = fill(words.began, { when: `${dayIn(here(startedAt).day, lang)}, ${hourIn(room, startedAt)}` });
  const time = timeIn(room, minutesAt(crisis, now) ?? 0);
  return `${began}. ${fill(endedAt === undefined ? words.since : words.lasted, { time })}.`;
}

/** When it began, what happened, what was not done, the updates to come. */
export function logMarkdown(room: Room, crisis: Crisis, now: Moment): string {
  const { words } = room;
  const { startedAt = now } = crisis;
  return markdown([
    heading(1, logTitle(room, crisis)),
    lastedIn(room, crisis, now),
    table(
      [words.logColumnHour, words.logColumnWhat],
      logOf(crisis).map((entry) => [stampIn(room, entry.at, startedAt), entryIn(room, entry)]),
    ),
    heading(2, words.hourTitle),
    ticks(itemsOf(room).map(({ id, says }) => ({ text: says, done: crisis.ticks[id] !== undefined }))),
    heading(2, words.rhythmBooked),
    bullets(updatesToCome(room, crisis, now).map(({ at }) => whenIn(room, at, now))) || words.noUpdate,
    words.marks,
  ]);
}

/** What is ready and what is not; an empty blank is between brackets. */
export function readyMarkdown({ data, words, lang }: Room, ready: Readiness): string {
  const blank = (text: string) => text.trim() || '[…]';
  return markdown([
    heading(1, words.readyTitle),
    heading(2, words.readyScenarios),
    bullets(ready.scenarios.map(blank)),
    heading(2, words.readyFolder),
    ticks(data.ready.pages.map(({ id, says }) => ({ text: says, done: ready.pages.includes(id) }))),
    fill(words.readyPublics, { publics: data.ready.publics.join(', ') }),
    ticks([
      { text: `${words.readyElsewhere} (${blank(ready.address)})`, done: ready.elsewhere },
      { text: words.readyOnCall, done: ready.onCall },
    ]),
    heading(2, words.readyCodes),
    bullets(ready.codes.map(blank)),
    heading(2, words.readyDrills),
    bullets(ready.drills.map((day) => (isDay(day) ? dayIn(day, lang) : '[…]'))),
  ]);
}
