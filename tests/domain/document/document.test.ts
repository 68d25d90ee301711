import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarAppointments, readCalendar } from '#domain/document/calendar.ts';
import { companyLines, companyRows, companyText } from '#domain/document/company.ts';
import { datesOf, hasDates } from '#domain/document/dates.ts';
import { blanks, clausesOf, type Draft, entryOf, rowsOf } from '#domain/document/draft.ts';
import { median, numbersIn, readPromise } from '#domain/document/figures.ts';
import { type Filled, readFilled, untouched } from '#domain/document/filled.ts';
import { phonesIn } from '#domain/document/phone.ts';
import { blanksOf, partsNamed, pieces } from '#domain/document/sentence.ts';
import type { Row, Table, Template } from '#domain/document/template.ts';
import { csvRows, documentMarkdown, medians, type Speech, shownFigures, tableRows } from '#domain/document/written.ts';
import { csv } from '#domain/export/csv.ts';
import { fileName } from '#domain/export/file-name.ts';
import { calendarFile } from '#islands/document/calendar-file.ts';

const speech: Speech = {
  ...{ colon: ': ', yes: 'yes', median: 'Median', worst: 'Worst', example: 'example' },
  number: String,
  date: (day) => `on ${day}`,
  day: (day) => `d ${day}`,
  time: (time) => `at ${time}`,
  month: (month) => `in ${month}`,
};
const calls: Table = {
  ...{ id: 'appels', kind: 'table', label: 'Calls', row: 'call', median: true },
  columns: [
    { id: 'qui', label: 'Who', kind: 'text' },
    { id: 'delai', label: 'Minutes', kind: 'number' },
    { id: 'jour', label: 'Tried on', kind: 'day' },
    { id: 'fait', label: 'Done', kind: 'tick' },
  ],
  start: [{ qui: 'Karim', delai: '12' }],
};
/** A document with one part of each kind. */
const template: Template = {
  ...{ id: 'essai', title: 'A trial', paper: 'one', signed: ['For management, on'], status: 'A guide.' },
  parts: [
    { id: 'maison', kind: 'text', label: 'Company', company: 'name' },
    { id: 'relue', kind: 'day', label: 'Read again on', optional: true },
    { id: 'noms', kind: 'list', label: 'Names', start: ['Inès'], company: 'deputies' },
    {
      ...{ id: 'phrases', kind: 'clauses', label: 'Sentences', numbered: true },
      start: [
        { text: 'Call [whom], on [number].', company: ['evangelist.name', 'evangelist.phone'] },
        { text: 'Rest.', aside: true },
      ],
    },
    calls,
    { id: 'delais', kind: 'figures', label: 'Delays', optional: true },
    { id: 'note', kind: 'note', label: 'Mind', says: 'Nobody is named.' },
  ],
};
const ours = { name: 'Moulin bleu', evangelist: { name: 'Lou', phone: '02 61 91 00 12' }, deputies: [{ name: 'Ali' }] };
const draft = (filled: Filled = untouched, company?: object): Draft => ({
  template,
  filled,
  company: company as never,
});

describe('a sentence with blanks', () => {
  it('is its words, its blanks in order, and what it takes from other parts', () => {
    expect(pieces('Call [whom], within {delai}.')).toEqual([
      { kind: 'words', text: 'Call ' },
      { kind: 'blank', text: 'whom', at: 0 },
      { kind: 'words', text: ', within ' },
      { kind: 'part', text: 'delai' },
      { kind: 'words', text: '.' },
    ]);
    expect([blanksOf('[a] and []'), partsNamed('{x} then [y]'), pieces('')]).toEqual([2, ['x'], []]);
  });
});

describe('a document', () => {
  it('is its template until somebody writes, and says what is missing', () => {
    expect(blanks(draft())).toBe(3);
    expect(blanks(draft({ maison: 'Moulin bleu', phrases: [{ key: '0', on: false, fills: [] }] }))).toBe(0);
  });

  it('takes the names of the company, and keeps asking for those of the example', () => {
    const known = draft(untouched, ours);
    expect(clausesOf(known, template.parts[3] as never)[0]?.fills).toEqual(['Lou', '02 61 91 00 12']);
    expect(blanks(known)).toBe(0);
    const example = draft(untouched, { ...ours, example: true });
    expect(entryOf(example, template.parts[0] as never)).toEqual({ text: 'Moulin bleu', origin: 'example' });
    expect(blanks(example)).toBe(3);
  });

  it('keeps what was written over what the company says', () => {
    const written = draft({ phrases: [{ key: '0', on: true, fills: [null, '15'] }] }, ours);
    expect(clausesOf(written, template.parts[3] as never)[0]?.fills).toEqual(['Lou', '15']);
  });

  it('reads as Markdown, blanks in brackets, sentences set aside left out', () => {
    const text = documentMarkdown(draft(), speech);
    expect(text).toContain('# A trial\n\n**Company**: […]');
    expect(text).toContain('1. Call [whom], on [number].');
    expect(text).not.toContain('Rest.');
    expect(text).toContain('| Karim | 12 |  |  |\n| Median | 12 |  |  |');
    expect(text.endsWith('*A guide.*\n\nFor management, on: ……………………………\n')).toBe(true);
    expect(text).not.toContain('Read again on');
  });

  it('is read back whatever was kept, and keeps nothing that does not fit', () => {
    const hostile: unknown[] = [
      null,
      3,
      'x',
      [],
      { phrases: 'x', appels: [null, 3, { qui: 4 }], maison: {}, noms: [1] },
    ];
    for (const value of hostile)
      expect(() => documentMarkdown(draft(readFilled(template, value)), speech)).not.toThrow();
    expect(readFilled(template, { phrases: [{ key: '9', on: 1 }, { key: '0' }], other: 'x', note: 'y' })).toEqual({
      phrases: [{ key: '0', on: true, text: undefined, fills: [] }],
    });
    const polluted = readFilled(template, JSON.parse('{"__proto__":{"maison":"x"}}'));
    expect([Object.keys(polluted), ({} as { maison?: string }).maison]).toEqual([[], undefined]);
  });

  it('gives two rows of one name different keys', () => {
    const read = readFilled(template, { appels: [{ qui: 'a', key: '1' }, { qui: 'b', key: '1' }, { qui: 'c' }] });
    expect(new Set(rowsOf(draft(read), calls).map(({ key }) => key)).size).toBe(3);
  });

  it('gives its days to a calendar, which another reader understands', () => {
    const filled = draft({
      relue: '2027-01-05',
      appels: [{ key: '0', qui: 'Karim, l’atelier; tôt', jour: '2026-12-03' }],
    });
    expect(hasDates(filled)).toBe(true);
    const days = datesOf({ ...filled, filled: { ...filled.filled, relue: '2027-02-30' } });
    expect(days.map(({ day }) => day)).toEqual(['2026-12-03']);
    const file = calendarFile('Essai', [...datesOf(filled)], '2026-11-25T08:00:00Z');
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['A trial · Read again on', '2027-01-05'],
      ['Karim, l’atelier; tôt · Tried on', '2026-12-03'],
    ]);
  });
});

describe('a table', () => {
  it('has the median of its numbers, and leaves for a spreadsheet with numbers as numbers', () => {
    const rows: Row[] = [
      { key: '0', qui: 'a', delai: '4,5' },
      { key: '1', qui: '=1+1', delai: '10', fait: 'x' },
    ];
    const kept = draft({ appels: rows });
    expect(medians(calls, rows)).toEqual([undefined, 7.25, undefined, undefined]);
    expect(medians(calls, [])).toBeUndefined();
    expect(tableRows(kept, calls, speech).at(-1)).toEqual(['Median', '7.25', '', '']);
    expect(csv(csvRows(kept, calls, speech), 'fr')).toBe(
      "\uFEFFWho;Minutes;Tried on;Done\r\na;4,5;;\r\n'=1+1;10;;yes\r\n",
    );
  });
});

describe('what is missed', () => {
  const named = {
    ...calls,
    columns: calls.columns.map((one) => (one.id === 'delai' ? { ...one, needed: true } : one)),
  };
  const asked: Template = { ...template, parts: [named] };

  it('is each empty cell of a column that is needed, and a table without a row', () => {
    const missing = (appels: Row[]) => blanks({ template: asked, filled: { appels } });
    expect([
      missing([
        { key: '0', qui: 'a' },
        { key: '1', delai: ' ' },
      ]),
      missing([]),
    ]).toEqual([2, 1]);
    expect(blanks({ template: asked, filled: untouched })).toBe(0);
  });

  it('is not printed when it only serves another part', () => {
    const beside: Template = {
      ...template,
      parts: [
        { id: 'minutes', kind: 'number', label: 'Minutes', start: '60', beside: true },
        { id: 'delais', kind: 'figures', label: 'Delays', beside: true },
        { id: 'phrases', kind: 'clauses', label: 'Promise', start: [{ text: 'Within {minutes} minutes.' }] },
      ],
    };
    const text = documentMarkdown({ template: beside, filled: { delais: '1 2' } }, speech);
    expect(text).toContain('Within 60 minutes.');
    expect(text).not.toMatch(/\*\*|Delays/);
  });
});

describe('a telephone number in a cell', () => {
  it('is dialled as it is written, and nothing else is', () => {
    expect(phonesIn('Karim 02 61 91 00 12 ; Lou +33261910013.')).toEqual([
      { text: 'Karim ' },
      { text: '02 61 91 00 12', dials: '0261910012' },
      { text: ' ; Lou ' },
      { text: '+33261910013', dials: '+33261910013' },
      { text: '.' },
    ]);
    for (const text of ['2026-12-03', '15 à 30 min', 'lot 214', '15, 18 ou 112', ''])
      expect(phonesIn(text).some(({ dials }) => dials)).toBe(false);
  });
});

describe('figures that do not flatter', () => {
  it('are written with their middle and their worst', () => {
    const said = (delais: string) => shownFigures(draft({ delais }), template.parts[5] as never, speech);
    expect([said('12; 7,5 300'), said('4'), said('none')]).toEqual([
      '12 · 7.5 · 300 (median: 12, worst: 300)',
      '4',
      '',
    ]);
  });

  it('are read as people type them', () => {
    expect(numbersIn('12; 7,5 3\n40 min, 8')).toEqual([12, 7.5, 3, 40, 8]);
    expect([median([]), median([3]), median([9, 1, 4]), median([1, 2])]).toEqual([undefined, 3, 4, 1.5]);
  });

  it('say whether a promise is held nine times out of ten, and which one would be', () => {
    const delays = [10, 20, 30, 30, 40, 45, 50, 55, 60, 600];
    expect(readPromise(60, delays)).toMatchObject({
      count: 10,
      held: 9,
      median: 42.5,
      worst: 600,
      keeps: true,
      tenable: 60,
    });
    expect(readPromise(50, delays)).toMatchObject({ held: 7, keeps: false, tenable: 60 });
    expect([readPromise(undefined, delays), readPromise(60, [])]).toEqual([undefined, undefined]);
  });
});

describe('a month of posts', () => {
  const post = {
    jour: '2026-12-03',
    heure: '14:30',
    quoi: 'Open day',
    genre: 'utile',
    alt: 'x',
    repond: 'Inès',
    fait: 'Karim',
    verifie: 'Lou',
  };

  it('has nothing to be said of it when each has its facts, its picture and its hour of presence', () => {
    expect(readCalendar({ month: '2026-12', posts: [post], silent: [] })).toEqual([]);
  });

  it.each([
    ['nobody stays after it', { repond: ' ' }, { about: 'absent', posts: ['Open day'] }],
    ['it has no date', { jour: '2026-12-32' }, { about: 'undated', posts: ['Open day'] }],
    ['it falls in another month', { jour: '2027-01-04' }, { about: 'elsewhere', posts: ['Open day'] }],
    ['its picture is not described', { alt: '' }, { about: 'text', posts: ['Open day'] }],
    ['who gives the fact checks it', { verifie: ' karim' }, { about: 'alone', posts: ['Open day'] }],
    ['it sells, and is alone', { genre: 'promotion' }, { about: 'promotion', count: 1, total: 1 }],
  ])('says that %s', (_what, change, said) => {
    expect(readCalendar({ month: '2026-12', posts: [{ ...post, ...change }], silent: [] })).toEqual([said]);
  });

  it('says which falls on a silent day, and which two need the same hour', () => {
    const near = { ...post, quoi: 'A visit', heure: '15:00' };
    expect(
      readCalendar({ month: '', posts: [post, near], silent: [{ jour: '2026-12-03', pourquoi: 'mourning' }] }),
    ).toEqual([
      { about: 'silent', post: 'Open day', why: 'mourning' },
      { about: 'silent', post: 'A visit', why: 'mourning' },
      { about: 'together', posts: ['Open day', 'A visit'] },
    ]);
  });

  it('puts each post in the calendar, and its hour of presence', () => {
    const says = { post: (what: string) => what, presence: (what: string, who: string) => `${what} ${who}` };
    expect(
      calendarAppointments(
        'mois',
        [
          { ...post, key: 'a' },
          { ...post, key: 'b', jour: '' },
        ],
        says,
      ),
    ).toEqual([
      expect.objectContaining({ id: 'mois-a', day: '2026-12-03', time: '14:30', minutes: 15 }),
      expect.objectContaining({ id: 'mois-a-presence', title: 'Open day Inès', minutes: 60 }),
    ]);
  });
});

describe('the company’s file', () => {
  it('is read whatever it holds', () => {
    expect(companyText(ours, 'evangelist.phone')).toBe('02 61 91 00 12');
    for (const path of ['evangelist', 'evangelist.name.length', 'constructor', '', undefined])
      expect(companyText(ours, path)).toBe('');
    expect(companyLines({ deputies: [' Ali ', '', null, { name: 'Lou', phone: '12' }, 4] }, 'deputies')).toEqual([
      'Ali',
      'Lou, 12',
    ]);
    expect(
      companyRows({ escalation: [{ level: '1', who: 'Lou' }, {}] }, 'escalation', [
        { id: 'niveau', company: 'level' },
        { id: 'qui', company: 'who' },
      ]),
    ).toEqual([{ niveau: '1', qui: 'Lou' }]);
  });

  it('and titles give names of files that every system takes', () => {
    expect(fileName('La charte d’une page', 'md')).toBe('la-charte-d-une-page.md');
    expect([fileName('Œuvre « été »', 'csv'), fileName('…', 'ics')]).toEqual(['oeuvre-ete.csv', 'document.ics']);
  });
});
