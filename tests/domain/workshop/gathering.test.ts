import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '#domain/triage/estimate.ts';
import { encode, grouped } from '#domain/workshop/contribution-code.ts';
import { writeContribution } from '#domain/workshop/contribution-file.ts';
import { type Arrival, gather, limit } from '#domain/workshop/gathering.ts';
import { pooled } from '#domain/workshop/room-posts.ts';
import { countQuestions } from '#domain/workshop/room-questions.ts';
import { anyContribution, badTexts, example } from '../../support/contributions.ts';
import { examplePosts, exampleQuestions } from '../../support/room.ts';

const code = (person: number) => encode(example(person));
const named = (name: string, text: string): Arrival => ({ name, text });

describe('two hundred files, twenty of them bad', () => {
  const good = Array.from({ length: 180 }, (_, person) =>
    named(
      `bon-${person}`,
      person % 3 === 0 ? writeContribution(example(person)) : person % 3 === 1 ? code(person) : grouped(code(person)),
    ),
  );
  const bad: readonly (readonly [string, Arrival])[] = [
    ...badTexts(code(7)).map(([reason, text], index) => [reason, named(`mauvais-${index}`, text)] as const),
    ['too-large', { name: 'mauvais-18', reason: 'too-large' }],
    ['unreadable', { name: 'mauvais-19', reason: 'unreadable' }],
  ];
  const arrivals = [...good.slice(0, 90), ...bad.map(([, one]) => one), ...good.slice(90)];
  const before = performance.now();
  const { kept, refused, added } = gather([], arrivals);
  const counts = countQuestions(exampleQuestions, kept);
  const took = performance.now() - before;

  it('keeps the hundred and eighty, and gives twenty reasons', () => {
    expect([arrivals.length, kept.length, added, refused.length]).toEqual([200, 180, 180, 20]);
    expect(refused.map(({ name, reason }) => [name, reason])).toEqual(
      bad.map(([reason], index) => [`mauvais-${index}`, reason]),
    );
  });

  it('gives the right totals', () => {
    const [first, second] = counts;
    expect(first?.total).toBe(180);
    expect(first?.options.map(({ letter, count }) => [letter, count])).toEqual([
      ['a', 135],
      ['b', 45],
      ['c', 0],
    ]);
    expect(first?.confidence).toEqual({ guess: 60, sure: 60, certain: 60 });
    expect([first?.right, first?.surelyWrong]).toEqual([135, 30]);
    expect(second?.options.map(({ count }) => count)).toEqual([180, 0, 90]);
    expect(second?.right).toBe(90);
    const { tally, estimate: estimated, reading } = pooled(examplePosts, kept);
    expect(tally).toEqual({ signals: 180, hits: 144, noises: 180, falseAlarms: 0 });
    expect(estimated).toEqual(estimate(tally));
    expect(reading.kind).toBe('read');
  });

  it('takes less than a second', () => {
    console.log(`200 files read and counted in ${Math.round(took)} ms`);
    expect(took).toBeLessThan(1000);
  });
});

describe('gathering', () => {
  const totals = (arrivals: readonly Arrival[]) => {
    const { kept } = gather([], arrivals);
    return kept.map(encode).sort();
  };

  it('does not depend on the order of arrival, nor on the form, nor on coming twice', () => {
    fc.assert(
      fc.property(
        fc.array(anyContribution, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), anyContribution), { maxLength: 4 }),
        fc.nat(),
        (people, again, shift) => {
          const later = again.flatMap(([who, one]) => (people[who] ? [{ ...one, id: people[who].id }] : []));
          const all = [...people, ...later];
          const forward = all.map((one, index) => named(`${index}`, index % 2 ? encode(one) : writeContribution(one)));
          const turned = [...forward.slice(shift % (all.length + 1)), ...forward.slice(0, shift % (all.length + 1))];
          expect(totals(turned.reverse())).toEqual(totals(forward));
          const once = gather([], forward).kept;
          const twice = gather(once, forward);
          expect([twice.kept, twice.added, twice.replaced]).toEqual([once, 0, 0]);
        },
      ),
    );
  });

  it('never throws nor loses what was kept, whatever arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const { kept, refused } = gather(
          [example(1)],
          texts.map((text, index) => named(`${index}`, text)),
        );
        expect(kept).toEqual([example(1)]);
        expect(refused).toHaveLength(texts.length);
      }),
    );
  });

  it('takes a fuller code of the same handing in instead of the other, and never a less full one', () => {
    const full = example(4);
    const less = { ...full, posts: {} };
    expect(gather([less], [named('x', encode(full))])).toMatchObject({ kept: [full], replaced: 1, refused: [] });
    expect(gather([full], [named('x', encode(less))])).toMatchObject({
      kept: [full],
      refused: [{ name: 'x', reason: 'duplicate' }],
    });
  });

  it('counts two people who answered alike as two', () => {
    const twin = { ...example(4), id: '00ZZ00' };
    expect(gather([], [named('x', `${code(4)}\n${encode(twin)}`)]).kept).toHaveLength(2);
  });

  it('names the line of each refused code where several came together', () => {
    const { kept, refused } = gather([], [named('collé', `${code(1)}\n${code(2).slice(0, 20)}\n${code(1)}`)]);
    expect(kept).toHaveLength(1);
    expect(refused).toEqual([
      { name: 'collé', line: 2, reason: expect.stringMatching(/cut|damaged/) },
      { name: 'collé', line: 3, reason: 'duplicate' },
    ]);
  });

  it('keeps two hundred, says so to those beyond, and still takes a fuller one', () => {
    const all = Array.from({ length: limit }, (_, person) => example(person));
    const less = { ...example(0), posts: {} };
    const { kept, refused, replaced } = gather(
      [less, ...all.slice(1)],
      [named('un', code(900)), named('deux', code(901)), named('zéro', code(0))],
    );
    expect([kept.length, replaced]).toEqual([limit, 1]);
    expect(refused.map(({ reason }) => reason)).toEqual(['beyond', 'beyond']);
  });

  it('reads a mail saved in another encoding', () => {
    expect(gather([], [named('x', `Voil\ufffd mon code\n${code(5)}`)]).kept).toEqual([example(5)]);
  });
});
