import { here } from '#browser/moment.ts';
import { minutesAt } from '#domain/crisis/clock.ts';
import { type Entry, logOf } from '#domain/crisis/log.ts';
import type { Crisis, Moment } from '#domain/crisis/model.ts';
import { bullets, heading, markdown, table, ticks } from '#domain/export/markdown.ts';
import { fill } from '#i18n/lookup.ts';
import { dayIn, hourIn, type Room, timeIn, whenIn } from './room.ts';
import { updatesToCome } from './updates.ts';

/** What one entry of the log says. */
export function entryIn({ data, words }: Room, entry: Entry): string {
  if (entry.is === 'note') return entry.text;
  if (entry.is !== 'tick') return words[`log_${entry.is}`];
  const item = data.windows.flatMap(({ items }) => items).find(({ id }) => id === entry.item);
  return item?.says ?? entry.item;
}

/** The log as Markdown: when it began, what happened, what was not done, the updates to come. */
export function asMarkdown(room: Room, crisis: Crisis, now: Moment): string {
  const { words, lang, data } = room;
  const { startedAt = now } = crisis;
  const lasted = timeIn(room, minutesAt(crisis, now) ?? 0);
  const colonTitle = crisis.exercise ? `${words.exerciseTitle} · ${words.logTitle}` : words.logTitle;
  return markdown([
    heading(1, colonTitle),
    `${fill(words.began, { when: `${dayIn(here(startedAt).day, lang)}, ${hourIn(room, startedAt)}` })}. ${fill(
      crisis.endedAt === undefined ? words.since : words.lasted,
      { time: lasted },
    )}.`,
    table(
      [words.logColumnHour, words.logColumnWhat],
      logOf(crisis).map((entry) => [whenIn(room, entry.at, startedAt), entryIn(room, entry)]),
    ),
    heading(2, words.hourTitle),
    ticks(
      data.windows.flatMap(({ items }) =>
        items.map(({ id, says }) => ({ text: says, done: crisis.ticks[id] !== undefined })),
      ),
    ),
    heading(2, words.rhythmBooked),
    bullets(updatesToCome(room, crisis, now).map(({ at }) => whenIn(room, at, now))),
    words.marks,
  ]);
}
