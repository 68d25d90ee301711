import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, erase, finish, hold, markLesson, visit } from '#domain/progress/change.ts';
import { type Codebook, decode, encode } from '#domain/progress/lms-code.ts';
import { merge } from '#domain/progress/merge.ts';
import { type Attempt, nothing, type Progress, type Run, type RunRecord } from '#domain/progress/state.ts';
import { states } from '../../support/progress.ts';

const numbered = (count: number, prefix: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, index.toString(36).padStart(2, '0')]),
  );
const book: Codebook = {
  lessons: { un: 'l1', deux: 'l2', trois: 'l3' },
  items: { un: 'q1', deux: 'q2', trois: 'q3' },
  scenarios: {
    un: { code: 's1', print: '0000', endings: ['bonne', 'dure'] },
    deux: { code: 's2', print: 'z9z9', endings: ['dure', 'bonne'] },
    trois: { code: 's3', print: 'aaaa', endings: [] },
  },
};
const large: Codebook = {
  lessons: numbered(16, 'lecon'),
  items: numbered(80, 'question'),
  scenarios: Object.fromEntries(
    Object.entries(numbered(11, 'situation')).map(([id, code]) => [
      id,
      { code, print: 'abcd', endings: ['une', 'deux', 'trois', 'quatre', 'cinq', 'six'] },
    ]),
  ),
};

/** Everything that a learner can do in the whole course, each run of 25 moves, `written` of them by writing first. */
function everything(written: number): Progress {
  const keys = `${'~a'.repeat(written)}${'aB.zM'.repeat(5).slice(written)}`;
  const run = { keys, print: 'abcd', texts: { 3: 'mes mots' } };
  let state = erase(erase(nothing));
  for (const id of Object.keys(large.lessons)) state = markLesson(state, id, true, '2026-11-23');
  const attempt: Attempt = { letters: 'abcdef', confidence: 'certain', right: true, day: '2026-11-23' };
  for (const id of Object.keys(large.items)) for (let time = 0; time < 9; time += 1) state = answer(state, id, attempt);
  for (const id of Object.keys(large.scenarios)) state = hold(finish(state, id, { ...run, ending: 'six' }), id, run);
  return visit(state, 'lesson/lecon-15', 'en');
}

/** What the LMS carries of a state: no days, no words, no kinds it has no code for, endings of the graph in force. */
function carried(state: Progress): Progress {
  const strip = ({ day, ...rest }: Attempt) => rest;
  const bare = (run: Run | undefined, id: string) => {
    if (!run) return undefined;
    const { n, print, keys, ending } = run;
    return { n, print, keys, ...(ending && book.scenarios[id]?.print === print && { ending }) };
  };
  const records = Object.entries(state.records).flatMap(([key, value]) => {
    const [kind, id = ''] = key.split('/');
    // biome-ignore lint/suspicious/noExplicitAny: each kind is read by its own branch
    const record = value as any;
    if (kind === 'quiz') return [[key, { first: strip(record.first), last: strip(record.last), count: record.count }]];
    if (kind === 'lesson') return [[key, { n: record.n, done: record.done }]];
    if (kind === 'place') return [[key, record]];
    if (kind !== 'run') return [];
    const [hand, finished] = [bare((record as RunRecord).hand, id), bare((record as RunRecord).finished, id)];
    return [
      [
        key,
        { ...(hand && { hand }), ...(finished && { finished }), endings: finished?.ending ? [finished.ending] : [] },
      ],
    ];
  });
  const carriedKinds = ['quiz', 'lesson', 'run', 'place'];
  const epochs = Object.fromEntries(Object.entries(state.epochs).filter(([kind]) => carriedKinds.includes(kind)));
  return { v: 1, epochs, records: Object.fromEntries(records) };
}

describe('the state as an LMS carries it', () => {
  it('comes back as it left, but for what stays in the browser', () => {
    fc.assert(
      fc.property(states, (state) => {
        const known = decode(encode(state, book), book);
        expect(JSON.parse(JSON.stringify(known))).toEqual({ state: JSON.parse(JSON.stringify(carried(state))) });
      }),
      { numRuns: 300 },
    );
  });

  it('stays under 2,000 characters of ASCII with 16 lessons, 80 items and 11 scenarios of two runs of 25 moves', () => {
    for (const written of [0, 5, 25]) {
      const text = encode(everything(written), large);
      expect(text.length).toBeLessThan(2000);
      expect(text).toMatch(/^[\w.~;,-]+$/);
      const back = decode(text, large);
      const runs = 'state' in back ? Object.values(back.state.records).filter((record) => 'endings' in record) : [];
      expect(runs).toHaveLength(11);
      for (const run of runs as RunRecord[])
        expect([run.hand?.keys, run.finished?.keys, run.endings]).toEqual([
          expect.stringMatching(/^.{25,50}$/),
          run.hand?.keys,
          ['six'],
        ]);
    }
  });

  it('gives up the moves of the oldest finished runs first when a company’s course is larger, and nothing else', () => {
    const text = encode(everything(25), large, 1500);
    const back = decode(text, large);
    expect(text.length).toBeLessThanOrEqual(1500);
    const runs =
      'state' in back ? (Object.values(back.state.records).filter((record) => 'endings' in record) as RunRecord[]) : [];
    expect(runs.every((run) => run.hand?.keys.length === 50 && run.endings[0] === 'six')).toBe(true);
    expect(runs.some((run) => run.finished?.keys === '')).toBe(true);
  });

  it('spells letters past the sixth, and forgets an ending when the graph has changed', () => {
    const state = finish(answer(nothing, 'un', { letters: 'agz', confidence: 'sure', right: true }), 'un', {
      keys: 'a',
      print: '0000',
      ending: 'bonne',
    });
    const changed = { ...book, scenarios: { un: { code: 's1', print: '1111', endings: ['dure'] } } };
    const back = decode(encode(state, book), changed);
    expect(back).toMatchObject({
      state: {
        records: {
          'quiz/un': { first: { letters: 'agz' } },
          'run/un': { finished: { print: '0000', keys: 'a' }, endings: [] },
        },
      },
    });
  });

  it('is found out when it was cut or altered, and never throws', () => {
    const text = encode(everything(2), large);
    expect(decode('', large)).toEqual({ fault: 'empty' });
    expect(decode(`2${text.slice(1)}`, large)).toEqual({ fault: 'newer' });
    for (let end = 1; end < text.length; end += 1)
      expect(decode(text.slice(0, end), large)).toEqual({ fault: 'damaged' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (any) => {
        expect(decode(any, large)).not.toHaveProperty('state');
      }),
    );
  });

  it('meets the local copy without losing its days and words', () => {
    fc.assert(
      fc.property(states, (state) => {
        const back = decode(encode(state, book), book);
        const both = 'state' in back ? merge(state, back.state) : nothing;
        expect(JSON.parse(JSON.stringify(both))).toEqual(JSON.parse(JSON.stringify(state)));
      }),
    );
  });
});
