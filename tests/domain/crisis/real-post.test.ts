import { describe, expect, it } from 'vitest';
import { contactsOf } from '#domain/crisis/contacts.ts';
import { asked, type Card, cardOf, questions, type Said, tracks } from '#domain/crisis/real-post.ts';

/** Every way through the questions, asked only while they matter. */
function ways(said: Said = {}): readonly Said[] {
  const next = asked(said).find((question) => said[question] === undefined);
  return next === undefined ? [said] : questions[next].flatMap((answer) => ways({ ...said, [next]: answer }));
}
const all = ways().map((said) => ({ said, card: cardOf(said) as Card }));
const card = (said: Said) => cardOf({ danger: 'no', ...said });

describe('a real post, sorted', () => {
  it('needs one to six answers, and then always gives something to do', () => {
    expect(all).toHaveLength(41);
    expect(new Set(all.map(({ said }) => Object.keys(said).length))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    for (const { card } of all) expect(card.steps.length).toBeGreaterThan(0);
  });
  it('can end on each of the eleven tracks of the lesson', () => {
    expect(new Set(all.map(({ card }) => card.track))).toEqual(new Set(tracks));
    expect(tracks).toHaveLength(11);
  });
  it('has no card while an answer is missing, and forgets those that no longer matter', () => {
    expect(cardOf({})).toBeUndefined();
    expect(card({ what: 'fact', true: 'yes', ours: 'yes', knows: 'me' })).toBeUndefined();
    expect(cardOf({ danger: 'harm', what: 'taste', speaks: 'me' })?.track).toBe('alert');
    expect(asked({ danger: 'no', what: 'question', true: 'yes', knows: 'me' })).toEqual([
      ...['danger', 'what', 'knows', 'speaks'],
    ]);
  });
  it('passes danger on at once, on one answer', () => {
    expect(cardOf({ danger: 'harm' })).toMatchObject({
      ...{ act: 'pass', urgent: true, steps: ['emergency', 'management', 'firstHour'] },
    });
  });
  it('never leaves an attack alone, nor lets anybody face it alone', () => {
    for (const { card, said } of all.filter(({ said }) => said.danger === 'attack')) {
      expect(['report', 'pass'], said.what).toContain(card.act);
      expect(card.steps).toEqual(expect.arrayContaining(['capture', 'notAlone', 'reportIt', 'call']));
    }
  });
  it('hears a fact inside an attack: harsh may be true', () => {
    expect(cardOf({ danger: 'attack', what: 'fact' })).toMatchObject({ act: 'pass', reason: 'attackWithFact' });
    expect(cardOf({ danger: 'attack', what: 'again' })?.act).toBe('report');
  });
  it('gives the press, the law and grave accusations to management, with nothing said on the substance', () => {
    for (const what of ['official', 'grave'] as const)
      expect(card({ what })).toMatchObject({
        ...{ act: 'pass', urgent: true, steps: expect.arrayContaining(['management', 'noAnswer']) },
      });
  });
  it('lets only those write who may speak', () => {
    for (const { card } of all.filter(({ said }) => said.speaks === 'other')) {
      expect(card).toMatchObject({ act: 'pass', reason: 'notMine' });
      expect(card.steps).not.toContain('hold');
    }
    for (const { card, said } of all.filter(({ card }) => card.act === 'answer'))
      expect(said.speaks, card.track).toBe('me');
  });
  it('writes nothing definite before the fact is known', () => {
    for (const { card } of all.filter(({ said }) => said.true === 'unknown' && said.speaks === 'me'))
      expect(card).toMatchObject({ act: 'answer', track: 'check' });
    expect(card({ what: 'question', knows: 'nobody', speaks: 'me' })?.steps).toEqual(['hold', 'find', 'write']);
  });
  it('answers what is true and ours when one knows and may', () => {
    expect(card({ what: 'fact', true: 'yes', ours: 'yes', knows: 'me', speaks: 'me' })).toEqual({
      ...{ act: 'answer', track: 'repair', urgent: false, reason: 'trueOurs', steps: ['write'] },
    });
  });
  it('explains a mistake once, sets a rumour right together, answers a provocation once, and leaves a taste alone', () => {
    expect(card({ what: 'fact', true: 'no', speaks: 'me' })).toMatchObject({
      track: 'explain',
      steps: ['explainOnce'],
    });
    expect(card({ what: 'fact', true: 'rumour' })).toMatchObject({ act: 'pass', track: 'rectify' });
    expect(card({ what: 'again', speaks: 'me' })).toMatchObject({ track: 'once', steps: ['replyOnce', 'stop'] });
    expect(card({ what: 'taste' })).toMatchObject({ act: 'leave', steps: ['nothing'] });
  });
});

describe('whom to call', () => {
  it('is the evangelist, then the deputies, and management by the company’s own ladder', () => {
    const company = {
      evangelist: { name: ' Ana ', phone: '01' },
      deputies: [{ name: 'Ben', role: 'atelier' }, { role: 'sans nom' }, null, 4],
      escalation: [
        { level: '2 · Tension', who: 'Ana' },
        { level: '3 · Crise', who: 'La direction' },
      ],
      hours: 'de 9 h à 18 h',
    };
    expect(contactsOf(company)).toEqual({
      example: false,
      people: [
        { name: 'Ana', role: '', phone: '01' },
        { name: 'Ben', role: 'atelier', phone: '' },
      ],
      hours: 'de 9 h à 18 h',
      management: 'La direction',
    });
  });
  it('is nobody when the file says nothing, or anything', () => {
    const nobody = { example: false, people: [], hours: '', management: '' };
    for (const company of [undefined, {}, { evangelist: 'Ana', deputies: 'Ben', escalation: {}, hours: 3 }])
      expect(contactsOf(company)).toEqual(nobody);
    expect(contactsOf({ example: true }).example).toBe(true);
  });
});
