import { describe, expect, it } from 'vitest';
import { needsOf } from '#domain/workshop/material.ts';
import { type Passage, safe, textOf } from '#domain/workshop/passage.ts';
import { linesOf, split } from '#domain/workshop/split.ts';
import { stopsOf } from '#domain/workshop/stops.ts';
import { aKit, aStep, p, theMaterial, theSteps } from '../../support/workshop.ts';

const keys = (steps = theSteps, material = theMaterial) => stopsOf(aKit(steps), material).map(({ key }) => key);
const sentence = 'Une phrase de taille moyenne, qui tient à peu près sur une ligne. ';

describe('the stops of a workshop', () => {
  it('are one for each screen: a post, then our answer; a step without a screen has its own words', () => {
    expect(keys()).toEqual([
      'dire/words',
      'dire/vote',
      'trier/sort:x1',
      'trier/sort:x1#2',
      'trier/sort:x2',
      'trier/sort:x2#2',
      'finir/words',
    ]);
  });

  it('keep their names when a workshop gains a slide, and tell two alike apart', () => {
    const words = { kind: 'words', title: 'Encore', lines: [] } as const;
    const more = [aStep('dire', 10, [...(theSteps[0]?.slides ?? []), words]), ...theSteps.slice(1)];
    expect(keys(more)).toEqual(expect.arrayContaining(keys()));
    expect(keys(more)).toContain('dire/words~2');
  });

  it('show the weak reply, both, then what tells them apart', () => {
    const reply = { title: 'T', says: [p('Bonjour')] };
    const models = {
      ...{ context: 'C', says: [p('Pourquoi')] },
      replies: [
        { ...reply, strong: false },
        { ...reply, strong: true },
      ],
    };
    const material = { ...theMaterial, lessons: { une: { title: 'Une', ideas: {}, models } } };
    const stops = stopsOf(aKit([aStep('lire', 5, [{ kind: 'models', lesson: 'une' }])]), material);
    expect(stops.map(({ part, parts, says }) => [part, parts, says !== undefined])).toEqual([
      [0, 3, false],
      [1, 3, false],
      [2, 3, true],
    ]);
  });

  it('ask for each lesson, case and file once, and never for a case made on the device', () => {
    const slides = [
      { kind: 'idea', lesson: 'une', idea: 'a' },
      { kind: 'card', lesson: 'une' },
      { kind: 'opening', case: 'chauffage' },
      { kind: 'case', case: 'local-1' },
      { kind: 'sort', posts: ['x1'] },
      { kind: 'sort', posts: ['x2'] },
    ] as const;
    expect(needsOf(aKit([aStep('tout', 5, slides)]))).toEqual([
      { kind: 'lesson', id: 'une' },
      { kind: 'case', id: 'chauffage' },
      { kind: 'posts' },
    ]);
  });
});

describe('a text too long for a screen', () => {
  const long = Array.from({ length: 8 }, (_, index) => p(`${index} ${sentence.repeat(3)}`));

  it('is cut between its paragraphs, loses nothing, and leaves no part empty', () => {
    const parts = split(long);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(long);
    for (const part of parts) expect(part.length).toBeGreaterThan(0);
  });

  it('keeps a sentence with the list that it introduces', () => {
    const list: Passage = {
      tag: 'ul',
      holds: [1, 2, 3, 4].map((n) => ({ tag: 'li', holds: [`${n} ${sentence}`] })),
    };
    const parts = split([p(sentence.repeat(6)), p('Les voici :'), list]);
    expect(parts.map((part) => part.map(textOf).join('|').startsWith('Les voici :'))).toEqual([false, true]);
  });

  it('cuts a table between its rows, each piece with its head, and a numbered list goes on counting', () => {
    const row = (text: string): Passage => ({ tag: 'tr', holds: [{ tag: 'td', holds: [text] }] });
    const table: Passage = {
      tag: 'table',
      holds: [
        { tag: 'thead', holds: [row('Tête')] },
        { tag: 'tbody', holds: Array.from({ length: 20 }, (_, index) => row(`${index}`)) },
      ],
    };
    const pieces = split([table]).flat();
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(textOf(piece)).toMatch(/^Tête/);
    const list: Passage = { tag: 'ol', holds: Array.from({ length: 20 }, () => ({ tag: 'li', holds: [sentence] })) };
    const starts = split([list])
      .flat()
      .map((piece) => typeof piece !== 'string' && piece.has?.start);
    expect(starts.slice(0, 2)).toEqual(['1', expect.stringMatching(/^\d+$/)]);
    expect(Number(starts[1])).toBeGreaterThan(1);
  });

  it('gives one empty screen for nothing, and a drawing takes most of one', () => {
    expect(split([])).toEqual([[]]);
    expect(linesOf({ tag: 'svg', holds: [] })).toBeGreaterThan(5);
  });
});

describe('what crosses over to the room’s window', () => {
  it('holds nothing that runs or leads away', () => {
    const wild = [
      { tag: 'script', holds: ['alert()'] },
      { tag: 'a', has: { href: 'https://ailleurs.example' }, holds: ['un lien'] },
      {
        tag: 'p',
        has: { onclick: 'x()', class: 'note', style: 'color:red' },
        holds: ['un mot', { tag: 'iframe', holds: [] }],
      },
      42,
      null,
    ];
    expect(safe(wild)).toEqual(['alert()', 'un lien', { tag: 'p', has: { class: 'note' }, holds: ['un mot'] }]);
  });
});
