import { describe, expect, it } from 'vitest';
import { CRITERIA, STAGES } from '#domain/coach/criteria.ts';
import { type CoachKey, KEYS } from '#domain/coach/keys.ts';
import { type Answers, readReply } from '#domain/coach/reading.ts';
import { shapeOf } from '#domain/coach/shape.ts';

/** A text long enough, and what was weighed in it. */
const text =
  'Bonjour Nadia, ici Inès. Quatre jours sans chauffage, je comprends que vous l’écriviez. Je regarde avec l’atelier et je vous réponds ici avant ce soir.';
const weighed = (...keys: CoachKey[]) =>
  KEYS.map((key) => ({
    key,
    margin: keys.includes(key) ? 1 : -2,
    evidence: keys.includes(key) ? [{ from: 0, to: 7 }] : [],
  }));
const good: readonly CoachKey[] = ['greet-sign', 'situation', 'effect', 'act', 'moment', 'honesty'];
const none: Answers = { ticked: [], refused: [] };
const status = (reading: ReturnType<typeof readReply>, criterion: string) =>
  reading.criteria.find((each) => each.criterion === criterion)?.status;

describe('the reading of a reply', () => {
  it('is ready when all that the stage expects is recognised and nothing stops it', () => {
    expect(readReply(text, 'fr', 'A', weighed(...good)).ready).toBe(true);
  });

  it('never says that something is missing: it leaves a question that the learner may answer', () => {
    const without = weighed(...good.filter((key) => key !== 'moment'));
    const before = readReply(text, 'fr', 'A', without);
    expect([status(before, 'moment'), before.ready, before.open]).toEqual(['unseen', false, ['moment']]);
    const after = readReply(text, 'fr', 'A', without, { ...none, ticked: ['moment'] });
    expect([status(after, 'moment'), after.ready]).toEqual(['seen', true]);
  });

  it('can be ready on ticks alone, for a good reply in none of the textbook’s words', () => {
    const ticked = CRITERIA.filter(({ wish }) => wish.A === 'expected').map(({ criterion }) => criterion);
    expect(readReply(text, 'fr', 'A', weighed(), { ...none, ticked }).ready).toBe(true);
  });

  it.each(['personal-data', 'threat-insult', 'bargain', 'public-gift', 'blame'] as const)(
    'is not ready with %s, even when the learner sets it aside',
    (key) => {
      expect(readReply(text, 'fr', 'A', weighed(...good, key)).ready).toBe(false);
      expect(readReply(text, 'fr', 'A', weighed(...good, key), { ...none, refused: [key] }).ready).toBe(false);
    },
  );

  it('shows no more what the learner set aside', () => {
    const reading = readReply(text, 'fr', 'A', weighed(...good, 'boilerplate'), { ...none, refused: ['boilerplate'] });
    expect(status(reading, 'voice')).toBe('clear');
  });

  it('lets a precise time make up for a vague one, and asks for the other when it stands alone', () => {
    expect(status(readReply(text, 'fr', 'A', weighed('vague-moment', 'moment')), 'moment')).toBe('seen');
    expect(status(readReply(text, 'fr', 'A', weighed('vague-moment')), 'moment')).toBe('look');
  });

  it('asks, once the fault is checked, for what we did and not for a regret alone', () => {
    expect(status(readReply(text, 'fr', 'B', weighed('regret')), 'responsibility')).toBe('unseen');
    expect(status(readReply(text, 'fr', 'B', weighed('own')), 'responsibility')).toBe('seen');
  });

  it('asks an employee on a personal account for the tie with the company, not for a hello', () => {
    expect(status(readReply(text, 'fr', 'E', weighed('greet-sign')), 'who')).toBe('unseen');
    expect(status(readReply(text, 'fr', 'E', weighed('affiliation')), 'who')).toBe('seen');
  });

  it('has a wish for every criterion at every stage', () => {
    for (const { wish } of CRITERIA) expect(Object.keys(wish).sort()).toEqual([...STAGES].sort());
  });
});

describe('what is counted', () => {
  it('tells a list of keywords from sentences', () => {
    expect(shapeOf('Bonjour Nadia chauffage bébé 13 mardi désolé erreur Karim demain 8 h radiateur', 'fr').strung).toBe(
      true,
    );
    expect(shapeOf(text, 'fr').strung).toBe(false);
    expect(
      shapeOf('Hello Sam, sorry. Late parcel, Karim, tomorrow, refund, phone, driver, van, depot', 'en').strung,
    ).toBe(true);
  });

  it('never calls a list of keywords ready', () => {
    const list =
      'Bonjour Nadia chauffage bébé 13 mardi rappel désolé erreur chaudière Karim atelier demain 8 h radiateur message privé vérifie comprends pièce numéro technicien samedi matin excuses';
    expect(readReply(list, 'fr', 'A', weighed(...good)).ready).toBe(false);
  });

  it('counts words, the longest sentence, cries and signs', () => {
    const shape = shapeOf('Oh non !!! QUELLE HORREUR 😢😢 #MerciNadia #Chauffage #Bravo', 'fr');
    expect(shape).toMatchObject({ exclamations: 3, emoji: 2, hashtags: 3, shouted: 2 });
  });
});
