import { describe, expect, it } from 'vitest';
import { sentences } from '#domain/coach/scope.ts';
import { tokens } from '#domain/coach/tokens.ts';
import { written } from '#domain/coach/written.ts';

type Lang = 'fr' | 'en';
const forms = (text: string, lang: Lang) => tokens(text, lang).map(({ form }) => form);
const lines = (text: string, lang: Lang) =>
  sentences(tokens(text, lang), lang, text).map((each) => written(each).line.trim());

describe('the words of a reply', () => {
  it('are compared without capitals, accents or typographic apostrophes', () => {
    expect(forms('C’est NOTRE œuvre', 'fr')).toEqual(['c', 'est', 'notre', 'oeuvre']);
  });

  it('are read as they were meant when written in haste', () => {
    expect(forms('jai oublié le rdv, dsl', 'fr')).toEqual(['j', 'ai', 'oublie', 'le', 'rendez', 'vous', ',', 'desole']);
    expect(forms('we didnt ring u tmrw', 'en')).toEqual(['we', 'did', 'not', 'ring', 'you', 'tomorrow']);
  });

  it('know an hour, a phone, an address, a sum, a date and a file number by their shape', () => {
    const kinds = (text: string, lang: Lang) =>
      tokens(text, lang).flatMap(({ kind }) => (/word|sign|number/.test(kind) ? [] : [kind]));
    expect(kinds('à 17 h 15, au 06 12 34 56 78, 12 rue des Lilas, 50 €, le 12 mars, commande 48213', 'fr')).toEqual([
      ...['hour', 'phone', 'address', 'money', 'date', 'reference'],
    ]);
    expect(kinds('by 5.15 pm, write to sam@example.org, 14 Mill Lane, £10, 12 March', 'en')).toEqual([
      ...['hour', 'email', 'address', 'money', 'date'],
    ]);
  });

  it('keep their place in the text, so that they can be underlined there', () => {
    const text = 'Jai rappelé « Karim » à 17 h.';
    for (const { start, end, form, kind } of tokens(text, 'fr'))
      if (kind === 'word' && form === 'rappele') expect(text.slice(start, end)).toBe('rappelé');
    expect(tokens(text, 'fr').every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});

describe('how a thing is said', () => {
  it('tells our words from those of the customer, quoted or reported', () => {
    expect(lines('Vous écrivez « vous êtes nuls ». Nous avons oublié.', 'fr')).toEqual([
      'vous ecrivez QUOTE .',
      'nous avons oublie .',
    ]);
    expect(lines('You say we lost it, but we kept it.', 'en')).toEqual(['you say QUOTE , but we kept it .']);
    expect(lines('« Bonjour Nadia, ici Inès. »', 'fr')).toEqual(['bonjour NAME , ici NAME .']);
  });

  it('marks what is denied and what is supposed', () => {
    const said = (text: string, lang: Lang) => sentences(tokens(text, lang), lang, text).flatMap((each) => each.said);
    const find = (text: string, lang: Lang, word: string) => said(text, lang).find(({ token }) => token.form === word);
    expect(find('Nous n’avons pas rappelé.', 'fr', 'rappele')?.negated).toBe(true);
    expect(find('Si nous avons oublié, dites-le.', 'fr', 'oublie')?.supposed).toBe(true);
    expect(find('Si nous avons oublié, dites-le.', 'fr', 'dites')?.supposed).toBe(false);
    expect(find('We never rang, and we rang late.', 'en', 'late')?.negated).toBe(false);
  });

  it('hides names behind one mark, with or without their capital', () => {
    expect(lines('karim passe demain avec Mme Durand', 'fr')).toEqual(['NAME passe demain avec madame NAME']);
    expect(lines('JE RAPPELLE DEMAIN MATIN', 'fr')).toEqual(['je rappelle demain matin']);
  });
});
