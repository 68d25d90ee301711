import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { joinTools } from '#course/join-tools.ts';
import { loadContent } from '#course/load.ts';
import { templateOf } from '#course/tool-template.ts';
import { readCalendar } from '#domain/document/calendar.ts';
import { type Draft, isField, rowsOf } from '#domain/document/draft.ts';
import { readFilled, untouched } from '#domain/document/filled.ts';
import type { Column, Part, Row, Table, Template } from '#domain/document/template.ts';
import { csvRows, documentMarkdown, tableRows } from '#domain/document/written.ts';
import { csv } from '#domain/export/csv.ts';
import { wordsIn } from '#i18n/words.ts';
import { calendarFile } from '#islands/document/calendar-file.ts';
import { monthOf } from '#islands/document/Reading.tsx';
import { speechIn } from '#islands/document/speech.ts';
import { appointmentsOf } from '#islands/document/TakeAway.tsx';

const languages = ['fr', 'en'] as const;
const tools = joinTools(loadContent('content', { lint: false }).tools);
const documents = tools.flatMap((tool) =>
  languages.flatMap((lang) => {
    const template = templateOf(tool, lang);
    return template ? [{ id: tool.id, lang, template, ...speaks(lang) }] : [];
  }),
);
function speaks(lang: 'fr' | 'en') {
  const { document: words } = wordsIn(lang);
  return { words, speech: speechIn(words, lang) };
}
const tablesOf = ({ parts }: Template) => parts.filter((part): part is Table => part.kind === 'table');
const partOf = (template: Template, id: string) => template.parts.find((part) => part.id === id) as Table;
const french = (id: string) =>
  documents.find((one) => one.id === id && one.lang === 'fr') as (typeof documents)[number];

/** Things that people type and that break careless files. */
const HOSTILE = 'a | b;c,"d"\n=1+1, “é”; [x] *y*';
const cell = ({ kind, options = {} }: Column, index: number): string => {
  const said = {
    day: `2027-01-${String((index % 28) + 1).padStart(2, '0')}`,
    time: '14:30',
    number: '12,5',
    tick: 'x',
  };
  if (kind === 'choice') return Object.keys(options)[0] ?? '';
  return kind === 'text' || kind === 'long' ? HOSTILE : said[kind];
};
const filled = (part: Part, rows: number): unknown => {
  if (part.kind === 'table')
    return Array.from({ length: rows }, (_, index) =>
      Object.fromEntries(part.columns.map((column) => [column.id, cell(column, index)])),
    );
  if (part.kind === 'list') return [HOSTILE, ''];
  if (part.kind === 'clauses')
    return [
      { key: '0', fills: [HOSTILE] },
      { key: 'o1', text: HOSTILE },
    ];
  if (part.kind === 'figures') return '12 7,5 300';
  return { day: '2027-02-01', month: '2027-01', time: '09:00', number: '3' }[part.kind as 'day'] ?? HOSTILE;
};
/** As somebody filled it in, with so many rows in each table. */
const full = (template: Template, rows: number): Draft => ({
  template,
  filled: readFilled(template, Object.fromEntries(template.parts.map((part) => [part.id, filled(part, rows)]))),
});

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string, separator: string): string[][] {
  const cells = text.slice(1).matchAll(/("(?:[^"]|"")*"|[^"\r\n]*?)(,|;|\r\n)/g);
  const rows: string[][] = [[]];
  let held = '';
  for (const [, value = '', end] of cells) {
    const read = value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
    if (end !== separator && end !== '\r\n') held += read + end;
    else {
      rows.at(-1)?.push(held + read);
      held = '';
      if (end === '\r\n') rows.push([]);
    }
  }
  return rows.slice(0, -1);
}

describe.each(documents)('$id in $lang', ({ lang, template, words, speech }) => {
  const states: [string, Draft][] = [
    ['as its template has it', { template, filled: untouched }],
    ['filled in, with thirty rows', full(template, 30)],
    ['emptied', full(template, 0)],
  ];

  it.each(states)('%s, is Markdown: one title, parts under it, tables as wide as their titles', (_state, draft) => {
    const text = documentMarkdown(draft, speech);
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toEqual([`# ${template.title}`]);
    expect(text).not.toMatch(/undefined|\{[a-z-]+\}|\n{3}|\[object/);
    expect(text.endsWith('\n')).toBe(true);
    const width = (line: string) => line.replaceAll('\\|', '').split('|').length;
    for (const [index, line] of lines.entries())
      if (line.startsWith('|') && lines[index + 1]?.startsWith('|'))
        expect(width(lines[index + 1] ?? ''), line).toBe(width(line));
  });

  it.each(states)('%s, gives tables that a spreadsheet reads back', (_state, draft) => {
    for (const part of tablesOf(template)) {
      const rows = csvRows(draft, part, speech);
      const read = parseCsv(csv(rows, lang), lang === 'fr' ? ';' : ',');
      expect(read.map((row) => row.length)).toEqual(rows.map(() => part.columns.length));
      expect(read.slice(1)).toEqual(
        rows.slice(1).map((row) => row.map((one) => (typeof one === 'number' ? number(one, lang) : one))),
      );
      expect(tableRows(draft, part, speech).every((row) => row.length === part.columns.length)).toBe(true);
    }
  });

  it('gives its days to a calendar that another reader understands', () => {
    const appointments = appointmentsOf(full(template, 3), words);
    const asks = template.parts.some(
      (part) => part.kind === 'day' || (part.kind === 'table' && part.columns.some(({ kind }) => kind === 'day')),
    );
    expect(appointments.length > 0).toBe(asks);
    const file = calendarFile(template.title, appointments, '2026-11-25T08:00:00Z');
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(
      appointments.map(({ day }) => day),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('says of its hours and days that they are working guidelines', () => {
    const all = JSON.stringify(template);
    const promises = /\d+\s(min|minutes|jours?|heures?|h|hours?|days?|mois|months?)\b/.test(all);
    if (promises) expect(all).toMatch(/repères? de (travail|départ)|working guidelines?|starting point/i);
  });
});
const number = (value: number, lang: 'fr' | 'en') => (lang === 'fr' ? String(value).replace('.', ',') : String(value));

describe('the documents of the toolbox', () => {
  it('know twenty moments, each with a voice, a check, a place, a time, what to say and what to avoid', () => {
    const { template } = french('qui-parle-quand');
    const grid = partOf(template, 'moments');
    expect(grid.start).toHaveLength(20);
    for (const row of grid.start)
      expect(grid.columns.filter(({ id }) => !row[id]).map(({ id }) => id)).toEqual(['prenom']);
  });

  it('let a company’s own ladder stand over the template’s, and keep what it does not say', () => {
    const { template } = french('escalade');
    const ladder = partOf(template, 'niveaux');
    const level = (index: number) => ({ level: `Niveau ${index}`, who: index === 2 ? '' : `Équipe ${index}` });
    const of = (count: number) =>
      rowsOf(
        { template, filled: untouched, company: { escalation: Array.from({ length: count }, (_, at) => level(at)) } },
        ladder,
      );
    expect(of(5)[1]).toMatchObject({ niveau: 'Niveau 1', qui: 'Équipe 1', fait: ladder.start[1]?.fait });
    expect(of(5)[2]?.qui).toBe(ladder.start[2]?.qui);
    expect(of(3)).toHaveLength(3);
    expect(of(3)[1]?.fait).toBeUndefined();
  });

  it('begin each model of a month with one post in five that sells at most, and somebody who has the fact', () => {
    for (const { template } of documents.filter(({ id }) => id === 'calendrier'))
      for (const { label, rows } of partOf(template, 'publications').models ?? []) {
        const month = { month: '', posts: rows as Row[], silent: [] };
        expect(
          readCalendar(month).map(({ about }) => about),
          label,
        ).toEqual(['absent', 'text', 'undated']);
        expect(
          rows.every(({ fait = '' }) => fait !== ''),
          label,
        ).toBe(true);
      }
  });

  it('say nothing of a silent day that has no date yet', () => {
    const { template } = french('calendrier');
    const publications = [{ key: '0', quoi: 'Portes ouvertes', jour: '' }];
    const month = monthOf({
      template,
      filled: { publications, silence: [{ key: '0', jour: '', pourquoi: 'Congés' }] },
    });
    expect(readCalendar(month).map(({ about }) => about)).not.toContain('silent');
  });

  it('give each objective three measures: a result, an effort, a health, each with its definition', () => {
    const models = partOf(french('mesures').template, 'indicateurs').models ?? [];
    expect(models.map(({ label }) => label)).toEqual([
      ...['Relation client', 'Visibilité', 'Vente', 'Partenariats', 'Recrutement', 'Crise'],
    ]);
    for (const { rows } of models) {
      expect(rows.map(({ genre }) => genre)).toEqual(['resultat', 'effort', 'sante']);
      expect(rows.every(({ definition, piege }) => definition && piege)).toBe(true);
    }
  });

  it('print neither the delays behind a promise nor its bare number, and say it in its sentence', () => {
    const { template, speech } = french('delais');
    const text = documentMarkdown({ template, filled: { delais: '12 40', promesse: '45' } }, speech);
    expect(text).toContain('dans les 45 minutes');
    expect(text).not.toMatch(/12 · 40|Minutes pour dire/);
  });

  it('write the median with the worst', () => {
    const { template, speech } = french('mesures');
    expect(documentMarkdown({ template, filled: { delais: '12 35 1620' } }, speech)).toMatch(
      /12 · 35 · 1\s620 \(médiane\s: 35, pire\s: 1\s620\)/,
    );
  });

  it('take the names of the company wherever they ask for one', () => {
    const paths = documents.flatMap(({ template }) =>
      template.parts.flatMap((part) => (isField(part) && part.company ? [part.company] : [])),
    );
    expect([...new Set(paths)].sort()).toEqual([
      ...['deputies.0.name', 'evangelist.name', 'evangelist.phone', 'evangelist.role', 'hours', 'name'],
    ]);
  });
});
