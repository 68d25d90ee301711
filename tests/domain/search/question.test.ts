import { describe, expect, test } from 'vitest';
import { queriesOf, understand } from '#domain/search/question.ts';
import { type Lang, stem } from '#domain/search/stem.ts';
import { synonymsOf } from '#domain/search/synonyms.ts';
import { fold, wordsOf } from '#domain/search/words.ts';

const about = (question: string, lang: Lang = 'fr') => understand(question, lang).map((notion) => notion.word);

describe('words are compared without accents, capitals or apostrophes', () => {
  test('both apostrophes part words, and « œ » is two letters', () => {
    expect(wordsOf("L’ENTREPRISE s'excuse d’un nœud")).toEqual(['l', 'entreprise', 's', 'excuse', 'd', 'un', 'noeud']);
  });

  test('composed and decomposed accents are the same', () => {
    expect(fold('mécontents')).toBe(fold('me\u0301contents'));
  });
});

describe('what a question is about', () => {
  test.each<[string, Lang, string[]]>([
    ['Que faire quand un client mécontent publie une critique ?', 'fr', ['client', 'mecontent', 'publie', 'critique']],
    ['Est-ce que je peux supprimer un commentaire ?', 'fr', ['supprimer', 'commentaire']],
    [
      'Ai-je le droit de parler de mon entreprise sur mon compte personnel ?',
      'fr',
      ['droit', 'parler', 'entreprise', 'compte', 'personnel'],
    ],
    ['Qu’est-ce qu’on répond à quelqu’un qui insulte ?', 'fr', ['repond', 'insulte']],
    ['On a 48 h pour répondre ?', 'fr', ['48', 'repondre']],
    ['What should I do if someone is angry with us?', 'en', ['angry']],
    ['Can’t I just delete the comment?', 'en', ['delete', 'comment']],
  ])('%s', (question, lang, words) => {
    expect(about(question, lang)).toEqual(words);
  });

  test('a question made of nothing else keeps its function words', () => {
    expect(about('Que faire ?')).toEqual(['que', 'faire']);
  });

  test('a stem that is another word is not asked for', () => {
    expect(queriesOf(understand('this evening', 'en'))).not.toContain('even');
  });

  test('two forms of a word are one notion', () => {
    expect(about('client, clients, répondre aux clients')).toEqual(['clients', 'repondre']);
  });

  test('nothing, or only marks, is about nothing', () => {
    expect(about('')).toEqual([]);
    expect(about(' «\u00a0?! » ')).toEqual([]);
  });

  test('of a pasted book, only the beginning is read', () => {
    const book = Array.from({ length: 5_000 }, (_, at) => `mot${at}`).join(' ');
    expect(about(book)).toHaveLength(10);
  });
});

describe('other words for the same thing', () => {
  test.each<[string, Lang, string]>([
    ['supprimer', 'fr', 'effacer'],
    ['supprimé', 'fr', 'masquer'],
    ['enlève', 'fr', 'supprimer'],
    ['clients', 'fr', 'personne'],
    ['étoiles', 'fr', 'avis'],
    ['réponds', 'fr', 'reponse'],
    ['fâchée', 'fr', 'mecontent'],
    ['patron', 'fr', 'direction'],
    ['perso', 'fr', 'personnel'],
    ['insultes', 'fr', 'injure'],
    ['deleting', 'en', 'remove'],
    ['replies', 'en', 'answer'],
    ['boss', 'en', 'manager'],
  ])('%s', (word, lang, other) => {
    expect(synonymsOf(fold(word), lang)).toContain(other);
  });

  test('a person and what is personal are not the same', () => {
    expect(synonymsOf('personne', 'fr')).not.toContain('prive');
    expect(synonymsOf('personnel', 'fr')).not.toContain('client');
  });

  test('what a person does with a thing is not the person', () => {
    expect(synonymsOf('usages', 'fr')).not.toContain('client');
  });

  test('a synonym is worth less than the person’s own word, and each query is run once', () => {
    const notions = understand('effacer ou masquer', 'fr');
    for (const { word, forms } of notions) {
      expect(forms[0]).toEqual({ text: word, worth: 1 });
      expect(forms.slice(1).every((form) => form.worth < 1)).toBe(true);
    }
    const queries = queriesOf(notions);
    expect(queries).toContain('supprimer');
    expect(new Set(queries).size).toBe(queries.length);
  });
});

describe('forms of a word share their stem', () => {
  test.each<[Lang, string[]]>([
    ['fr', ['supprimer', 'supprime', 'supprimez', 'supprimees', 'supprimons', 'supprimerait']],
    ['fr', ['repondre', 'reponds', 'repondez', 'repondent', 'repondait']],
    ['fr', ['personnel', 'personnelle', 'personnelles', 'personnels']],
    ['fr', ['commentaire', 'commentaires']],
    ['en', ['delete', 'deletes', 'deleted', 'deleting']],
    ['en', ['reply', 'replies', 'replied']],
  ])('%s: %j', (lang, words) => {
    expect(new Set(words.map((word) => stem(word, lang))).size).toBe(1);
  });
});
