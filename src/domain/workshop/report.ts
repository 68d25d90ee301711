/** An after-action report: what happened, what is kept, what is changed. No culprit: facts, and how things went. */
import { type Appointment, isDay } from '../export/appointment.ts';

export interface Fact {
  readonly what: string;
  /** By whom it was known, a role rather than a name. */
  readonly by: string;
  /** As people say it: « 16 h 40 ». */
  readonly when: string;
}
export interface Change {
  readonly what: string;
  readonly who: string;
  /** `2026-12-03`, or nothing. */
  readonly day: string;
}
export const texts = ['helped', 'hindered', 'keep', 'customers', 'thanks'] as const;
export type TextField = (typeof texts)[number];
/** `workshop/report`. */
export interface Report extends Readonly<Record<TextField, string>> {
  readonly title: string;
  readonly day: string;
  readonly facts: readonly Fact[];
  readonly changes: readonly Change[];
}
/** A fourth change is one that nobody makes (blueprint 9.6). */
export const mostChanges = 3;
export const mostFacts = 40;
export const noFact: Fact = { what: '', by: '', when: '' };
export const noChange: Change = { what: '', who: '', day: '' };
export const emptyReport: Report = {
  ...{ title: '', day: '', facts: [noFact], helped: '', hindered: '', keep: '', customers: '', thanks: '' },
  changes: [noChange],
};

export const isWritten = (row: Fact | Change): boolean => Object.values(row).some((text) => text.trim() !== '');

/** What a change still lacks, to be said in words: nothing is refused. */
export function lacks({ what, who, day }: Change): readonly ('what' | 'who' | 'day')[] {
  return [
    ...(what.trim() ? [] : (['what'] as const)),
    ...(who.trim() ? [] : (['who'] as const)),
    ...(isDay(day) ? [] : (['day'] as const)),
  ];
}

/** Changes that say what and when, as a calendar takes them; its owner, where there is one, is in the title. */
export function appointments({ title, changes }: Report): readonly Appointment[] {
  return changes.flatMap(({ what, who, day }, index) => {
    if (!what.trim() || !isDay(day)) return [];
    const owner = who.trim() && ` (${who.trim()})`;
    const says = title.trim() && { says: title.trim() };
    return [{ id: `change-${index + 1}-${day}`, title: what.trim() + owner, day, ...says }];
  });
}

/** Reads what was kept, whatever it is. */
export function readReport(value: Readonly<Record<string, unknown>>): Report {
  const rows = <T extends object>(list: unknown, none: T, most: number): T[] => {
    const read = (Array.isArray(list) ? list : []).slice(0, most).map((row) => {
      const fields = (row ?? {}) as Record<string, unknown>;
      return Object.fromEntries(Object.keys(none).map((name) => [name, text(fields[name], 500)])) as T;
    });
    return read.length > 0 ? read : [none];
  };
  const long = Object.fromEntries(texts.map((name) => [name, text(value[name], 5000)])) as Record<TextField, string>;
  return {
    ...long,
    ...{ title: text(value.title, 200), day: text(value.day, 10) },
    facts: rows(value.facts, noFact, mostFacts),
    changes: rows(value.changes, noChange, mostChanges),
  };
}
const text = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');
