import { describe, expect, it } from 'vitest';
import { readProse } from '#course/prose.ts';
import { checkTypography } from '#course/typography-checks.ts';
import { tinyContent } from '../support/tiny-content.ts';

/** What the check says, in French, of a sentence on the second line of a file. */
function said(lang: 'fr' | 'en', sentence: string): string[] {
  const file = lang === 'fr' ? 'rules/essai.yaml' : 'rules/essai.en.yaml';
  const faults = checkTypography(readProse(tinyContent({ [file]: `why: >-\n  ${sentence}\n` })));
  for (const fault of faults) {
    expect(fault).toMatchObject({ file, line: 2 });
    expect(fault.en).not.toBe(fault.fr);
  }
  return faults.map((fault) => fault.fr);
}

describe('typography names', () => {
  it.each([
    ['fr', 'a straight apostrophe', "On n'efface pas.", /Apostrophe droite : « n'efface »/],
    ['en', 'a straight apostrophe', "We don't delete.", /Apostrophe droite/],
    ['en', 'a straight quote', 'They wrote "cold" twice.', /Guillemet droit/],
    ['fr', 'three dots', 'Et puis...', /Trois points/],
    ['en', 'two spaces in a row', 'One.  Two.', /Deux espaces/],
    ['fr', 'a quotation that is not closed', 'Elle écrit : « Merci, et elle attend.', /« ou » est seul/],
    ['fr', 'a quotation that was not opened', 'Elle écrit merci », et elle attend.', /« ou » est seul/],
    ['en', 'a quotation that is not closed', 'She writes: “Thank you, and waits.', /“ ou ” est seul/],
    [
      'fr',
      'guillemets inside guillemets',
      'Elle écrit : « J’ai lu « merci » et j’attends ! »',
      /en contient une autre/,
    ],
    ['fr', 'English quotes around a French quotation', 'Elle écrit “merci” et attend.', /Guillemets anglais/],
    ['en', 'guillemets in English', 'She writes « thank you » and waits.', /Guillemets français/],
    ['fr', 'a missing space before a mark', 'Que faire? Vérifier.', /Il manque une espace dans « e\? »/],
    ['fr', 'a missing space before a colon', 'Trois gestes: lire, vérifier, répondre.', /Il manque une espace/],
    ['fr', 'a missing space before a percent sign', 'Publier compte pour 12% des gens.', /Il manque une espace/],
    ['en', 'a French space before a mark', 'What to do ? Check.', /Espace de trop/],
    ['fr', 'a decimal point', 'En moyenne, 3.5 messages.', /« 3\.5 » : en français/],
    ['en', 'a decimal comma', 'On average, 3,5 posts.', /« 3,5 » : en anglais/],
    ['fr', 'an exclamation mark of our own', 'Répondez !', /Point d’exclamation/],
    ['en', 'an exclamation mark of our own', 'Answer!', /Point d’exclamation/],
    ['fr', 'an emoji of our own', 'Bravo 🎉, continuez.', /Émoji/],
    ['fr', 'words given up', 'Préparez vos éléments de langage.', /« éléments de langage » n’est pas de notre voix/],
    ['en', 'words given up', 'Do not feed the haters.', /« haters » n’est pas de notre voix/],
  ] as const)('%s: %s', (lang, _what, sentence, says) => {
    expect(said(lang, sentence)).toEqual([expect.stringMatching(says)]);
  });

  it('the line, when a sentence runs over several', () => {
    const folder = tinyContent({ 'rules/essai.yaml': 'why: >-\n  Une ligne juste,\n  une autre...\n' });
    expect(checkTypography(readProse(folder)).map((fault) => fault.line)).toEqual([3]);
  });

  it('a quotation that a lesson opens in one paragraph and closes in the next', () => {
    const folder = tinyContent({ 'lessons/fr/essai.mdx': 'Il dit : « Bonjour.\n\nMerci. »\n' });
    expect(checkTypography(readProse(folder)).map((fault) => fault.line)).toEqual([1, 3]);
  });
});

describe('typography leaves alone', () => {
  it.each([
    ['fr', 'what people shout', 'Elle écrit : « Trois semaines !!! 😡 Haters ! »'],
    ['en', 'what people shout', 'She writes: “Three weeks!!! 😡” and waits.'],
    ['fr', 'a quotation inside a quotation', '« Vous aviez écrit “même sans nouvelle”. »'],
    ['fr', 'an address', 'Voir https://exemple.fr/a:b?c=1.5 ou écrire à a.b@exemple.fr.'],
    ['fr', 'marks spaced with an ordinary space or a no-break one', 'Quoi ? Ceci\u00a0: 12 % ; « oui ».'],
    ['fr', 'a question mark that belongs to a name', 'L’association Which? a compté.'],
    ['fr', 'thousands, decimals and cases in law', '5 023 fils, 11,7 % des gens, n° 19-12.058.'],
    ['en', 'thousands, decimals and times', '5,023 threads, 11.7% of people, 5.15 pm.'],
    ['en', 'French words quoted as such', 'The label, in French « collaboration commerciale », must be seen.'],
    ['fr', 'words given up, when they are quoted', 'On disait « éléments de langage ».'],
  ] as const)('%s: %s', (lang, _what, sentence) => {
    expect(said(lang, sentence)).toEqual([]);
  });
});
