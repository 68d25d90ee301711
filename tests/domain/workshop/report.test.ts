import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readHeld } from '#domain/workshop/held.ts';
import {
  appointments,
  emptyReport,
  isWritten,
  lacks,
  mostChanges,
  noChange,
  readReport,
} from '#domain/workshop/report.ts';
import { calendarFile } from '#islands/document/calendar-file.ts';

const report = {
  ...emptyReport,
  title: 'Atelier « Premiers secours » ; Évreux, décembre',
  changes: [
    {
      what: 'Écrire, avec l’équipe ; puis afficher : « à qui je téléphone »\nen deux lignes',
      who: 'accueil',
      day: '2026-12-03',
    },
    { what: `Relire ${'très '.repeat(40)}longuement, ligne à ligne\\et sans hâte`, who: '', day: '2028-02-29' },
    { what: 'Sans date', who: 'direction', day: '' },
  ],
};
const events = (text: string) =>
  new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((part) => new ical.Event(part));

describe('the changes of a report, in a calendar', () => {
  const file = calendarFile('Changements décidés', appointments(report), '2026-11-25T07:00:00.000Z');

  it('are read back by another library: accents, commas, semicolons, line feeds, long lines, whole days', () => {
    expect(
      events(file).map(({ summary, description, startDate, endDate }) => [
        summary,
        description,
        startDate.toString(),
        startDate.isDate,
        endDate.toString(),
      ]),
    ).toEqual([
      [`${report.changes[0]?.what} (accueil)`, report.title, '2026-12-03', true, '2026-12-04'],
      [report.changes[1]?.what, report.title, '2028-02-29', true, '2028-03-01'],
    ]);
  });

  it('have lines of 75 bytes at most, ended as the standard wants', () => {
    const lines = file.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
  });

  it('keep their own identity, so that a second import changes them instead of adding others', () => {
    const ids = (text: string) => events(text).map(({ uid }) => uid);
    const later = calendarFile('Changements décidés', appointments(report), '2026-11-26T07:00:00.000Z');
    expect(ids(later)).toEqual(ids(file));
    expect(new Set(ids(file)).size).toBe(2);
  });
});

describe('a change', () => {
  it('says what it lacks, and is never refused', () => {
    expect(lacks(noChange)).toEqual(['what', 'who', 'day']);
    expect(lacks({ what: 'x', who: 'y', day: '2026-02-30' })).toEqual(['day']);
    expect(lacks({ what: 'x', who: 'y', day: '2026-02-28' })).toEqual([]);
    expect(isWritten(noChange)).toBe(false);
  });
});

describe('a report that was kept', () => {
  it('is read back as it was written', () => {
    expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('is read whatever it is, with three changes at most, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('title', 'facts', 'changes', 'keep'), fc.jsonValue()), (value) => {
        const read = readReport(value);
        expect(readReport(JSON.parse(JSON.stringify(read)))).toEqual(read);
        expect(read.changes.length).toBeLessThanOrEqual(mostChanges);
        expect(read.facts.length).toBeGreaterThan(0);
      }),
    );
    expect(readReport({})).toEqual(emptyReport);
  });
});

describe('a workshop that was held', () => {
  const summary = {
    ...{ kit: 'a', title: 'Premiers secours', day: '2026-11-25', ended: true },
    steps: [{ id: 'lire', title: 'Lire', minutes: 10, real: 12 }],
    votes: [{ step: 'Lire', question: 'Que répondre ?', options: ['A', 'B'], first: [5, 3], again: [7, 1] }],
    notes: [{ step: 'Lire', text: 'Une main levée au fond.' }],
  };

  it('gives its steps, its votes after the discussion, and the presenter’s notes', () => {
    expect(readHeld({ session: {}, summary })).toEqual({
      ...{ title: 'Premiers secours', day: '2026-11-25' },
      steps: [{ title: 'Lire', minutes: 10, real: 12 }],
      votes: [{ step: 'Lire', question: 'Que répondre ?', options: ['A', 'B'], hands: [7, 1] }],
      notes: [{ step: 'Lire', text: 'Une main levée au fond.' }],
    });
  });

  it('is none when nothing of the kind was kept, and what makes no sense is left out', () => {
    expect([readHeld(undefined), readHeld(null), readHeld({}), readHeld({ summary: [] })]).toEqual(
      Array(4).fill(undefined),
    );
    const odd = { ...summary, votes: [{ first: 'x' }, null], notes: 7, steps: [3] };
    expect(readHeld({ summary: odd })).toMatchObject({ steps: [], votes: [], notes: [] });
    fc.assert(fc.property(fc.jsonValue(), (value) => void readHeld({ summary: value })));
  });
});
