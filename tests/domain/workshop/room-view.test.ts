import { describe, expect, it } from 'vitest';
import { readView, supersedes } from '#domain/workshop/received.ts';
import { viewOf } from '#domain/workshop/room-view.ts';
import type { Command, Session } from '#domain/workshop/session.ts';
import { exampleQuestions } from '../../support/room.ts';
import { aStory, wordsFor } from '../../support/story.ts';
import { aKit, aStep, MINUTE, NINE, opened, played, theMaterial } from '../../support/workshop.ts';

const held = opened();
const seen = (session: Session, { stops, kit } = held, material = theMaterial) => viewOf(session, stops, material, kit);
const hand = (option: number): Command => ({ do: 'vote', under: 'dire/vote', options: 2, act: { do: 'add', option } });

describe('the room', () => {
  it('is welcomed before the beginning, and thanked after the end', () => {
    expect(seen(held.session).screen.kind).toBe('welcome');
    expect(seen(played(held, [0, { do: 'begin' }], [9, { do: 'end' }])).screen.kind).toBe('end');
  });

  it('is sent no count of a vote before it is closed, then all of it', () => {
    const voting = played(held, [0, { do: 'begin' }], [1, { do: 'next' }], [2, hand(0)], [3, hand(1)], [4, hand(1)]);
    expect(JSON.stringify(seen(voting))).not.toMatch(/\[1,2\]/);
    const closed = played(
      held,
      [0, { do: 'begin' }],
      [1, { do: 'next' }],
      [2, hand(0)],
      [3, hand(1)],
      [4, hand(1)],
      [5, { do: 'vote', under: 'dire/vote', options: 2, act: { do: 'close' } }],
    );
    expect(seen(closed).screen).toMatchObject({ kind: 'vote', vote: { phase: 'shown', first: [1, 2] } });
  });

  it('is sent neither our answer to a post nor why, before the next screen', () => {
    const before = played(held, [0, { do: 'begin' }], [1, { do: 'step', to: 'trier' }]);
    expect(JSON.stringify(seen(before))).not.toMatch(/Parce que|"answers"/);
    const answered = played(held, [0, { do: 'begin' }], [1, { do: 'step', to: 'trier' }], [2, { do: 'next' }]);
    expect(JSON.stringify(seen(answered))).toContain('Parce que x1');
  });

  it('is sent which option is right only with our answer', () => {
    const material = { ...theMaterial, questions: Object.fromEntries(exampleQuestions.map((one) => [one.id, one])) };
    const asking = opened(aKit([aStep('demander', 5, [{ kind: 'questions', items: ['une'] }])]), material);
    const before = seen(played(asking, [0, { do: 'begin' }]), asking, material);
    expect(JSON.stringify(before)).not.toContain('"right"');
    const then = seen(played(asking, [0, { do: 'begin' }], [1, { do: 'next' }]), asking, material);
    expect(then.screen).toMatchObject({
      answered: true,
      options: expect.arrayContaining([expect.objectContaining({ right: true })]),
    });
  });

  it('reads the post that opens a case, and is sent nothing else of it', () => {
    const scenario = aStory();
    const told = { scenario, words: wordsFor(scenario), rules: {}, lessons: [] };
    const material = { ...theMaterial, cases: { tiny: told } };
    const reading = opened(aKit([aStep('lire', 5, [{ kind: 'opening', case: 'tiny' }])]), material);
    const view = seen(played(reading, [0, { do: 'begin' }]), reading, material);
    expect(Object.keys(view.screen).sort()).toEqual(['fiction', 'kind', 'posts', 'title']);
  });

  it('sees what is left of a step only when asked to, by its own computer’s clock', () => {
    const begun = played(held, [0, { do: 'begin' }]);
    expect(seen(begun).until).toBeUndefined();
    const shown = played(held, [0, { do: 'begin' }], [1, { do: 'clock', shown: true }]);
    expect(seen(shown).until).toBe(NINE + 10 * MINUTE);
    const putBack = played(held, [0, { do: 'begin' }], [8, { do: 'clock', shown: true }], [-52, { do: 'next' }]);
    expect(seen(putBack).until).toBe(NINE + (10 - 60) * MINUTE);
  });

  it('says that something is missing rather than fail', () => {
    const gone = opened(aKit([aStep('lire', 5, [{ kind: 'idea', lesson: 'partie', idea: 'x' }])]));
    expect(seen(played(gone, [0, { do: 'begin' }]), gone).screen.kind).toBe('missing');
  });
});

describe('the room’s window', () => {
  const view = seen(played(held, [0, { do: 'begin' }]));

  it('takes the newer of two views, and that of another session', () => {
    expect(supersedes({ ...view, n: view.n + 1 }, view)).toBe(true);
    expect(supersedes({ ...view, n: view.n - 1 }, view)).toBe(false);
    expect(supersedes({ ...view, session: 'autre', n: 1 }, view)).toBe(true);
    expect(supersedes(view, undefined)).toBe(true);
  });

  it.each([
    undefined,
    null,
    3,
    'texte',
    {},
    { session: 's', n: 'deux' },
    { session: 's', n: 1, screen: { kind: 'autre' } },
  ])('refuses %j, which is not a view', (value) => expect(readView(value)).toBeUndefined());

  it('reads a view that crossed over as it was sent', () => {
    expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });
});
