import { type Block, bullets, heading, markdown as join, table } from '#domain/export/markdown.ts';
import type { Answers, Choice, Marks } from '#domain/platforms/model.ts';
import { kinds } from '#domain/platforms/model.ts';
import { changesOf, type Mark } from '#domain/platforms/own-marks.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import { fill } from '#i18n/lookup.ts';
import { besides } from './Besides.tsx';
import { gapLines } from './Gap.tsx';
import { markName } from './Weights.tsx';
import { countIn, hoursIn, listed, type Room, signed, whyNot } from './words.ts';

export interface Told {
  readonly year: 'now' | 'next';
  readonly answers: Answers;
  /** Undefined while something is missing. */
  readonly choice: Choice | undefined;
}

/** What was answered, on one line: objectives; audiences; what they have; hours. */
export function answersIn(room: Room, answers: Answers): string {
  const { data } = room;
  const said = kinds.map((kind) => answers[kind].map((choice) => data.names[choice] ?? choice).join(', '));
  return [...said, hoursIn(room, answers.hours ?? 0)].join(' ; ');
}

/** Each platform of a year that is not held, with its reason. */
export function reasonsNot(
  room: Room,
  { answers, choice }: Told,
): readonly { name: string; why: string; low: boolean }[] {
  if (choice === undefined) return [];
  const held = choice.places.filter(({ standing }) => standing === 'active').length;
  const context = { left: Math.max(0, (answers.hours ?? 0) - choice.taken), listening: choice.listening, held };
  return choice.places
    .filter(({ standing }) => standing !== 'active')
    .map((place) => ({
      ...{ name: room.data.platforms[place.id]?.name ?? place.id, low: place.standing === 'low' },
      why: whyNot(room, place, context),
    }));
}

export const heldIn = (room: Room, { choice }: Told) =>
  (choice?.places ?? []).flatMap(({ id, standing, hours }) =>
    standing === 'active' ? [{ id, name: room.data.platforms[id]?.name ?? id, hours }] : [],
  );

/** The page as Markdown, with the weights that were changed. */
export function asMarkdown(room: Room, plan: Plan, told: readonly Told[], course: Marks, day: string): string {
  const { words, data } = room;
  const year = (one: Told): Block[] => [
    heading(2, words[`year_${one.year}`]),
    `${words.sheetFrom}${room.lang === 'fr' ? '\u00a0:' : ':'} ${answersIn(room, one.answers)}.`,
    heading(3, words.sheetWhere),
    one.choice?.listening
      ? fill(words.listening, { hours: hoursIn(room, data.marks.listening) })
      : bullets(
          heldIn(room, one).map(
            ({ id, name, hours }) =>
              `${name} — ${fill(words.atLeast, { hours: hoursIn(room, hours) })}. ${data.platforms[id]?.reason} ${words.caution}${data.platforms[id]?.caution}`,
          ),
        ),
    one.choice?.lightest && words.lightest,
    heading(3, words.sheetNot),
    bullets(reasonsNot(room, one).map(({ name, why }) => `${name} — ${why}`)),
    bullets(besides(room, plan, one.answers)),
  ];
  const gap = plan.next && gapLines(room, plan.now, plan.next);
  const marks: readonly Mark[] = changesOf(course, plan.changed);
  return join([
    heading(1, words.sheetTitle),
    ...told.flatMap(year),
    gap && heading(2, words.gap),
    gap && bullets(gap),
    heading(2, words.sheetListen),
    bullets(data.always),
    marks.length > 0 && heading(2, words.changed),
    table(
      [words.weightsPick, words.column_total],
      marks.map((mark) => [markName(room, mark), `${signed(mark.course)} → ${signed(mark.own)}`]),
    ),
    fill(words.sheetDay, { day }),
    words.marks,
  ]);
}

/** One row a platform and a year, for a spreadsheet. */
export function asRows(room: Room, told: readonly Told[]): readonly (readonly (string | number)[])[] {
  const { words, data } = room;
  const heads = [
    ...[words.column_year, words.column_platform, words.column_standing],
    ...[words.column_total, words.column_hours, words.column_why],
  ];
  return [
    heads,
    ...told.flatMap((one) => {
      const reasons = new Map(reasonsNot(room, one).map(({ name, why }) => [name, why]));
      return (one.choice?.places ?? []).map((place) => {
        const name = data.platforms[place.id]?.name ?? place.id;
        const counts = listed(
          place.counts.map((count) => countIn(room, count)),
          words.and,
        );
        return [
          ...[words[`year_${one.year}`], name, words[`standing_${place.standing}`]],
          ...[place.score, place.hours, reasons.get(name) ?? `${words.because}${counts}`],
        ];
      });
    }),
  ];
}
