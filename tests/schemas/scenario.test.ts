import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { faults } from '#domain/scenario/faults.ts';
import { play } from '#domain/scenario/play.ts';
import { transcript } from '#domain/scenario/transcript.ts';
import { readScenario, scenarioFile } from '#schemas/scenario.ts';
import { readWords } from '#schemas/scenario-words.ts';

const FILE = `
id: froid
code: zf
lang: fr
title: "Sans chauffage"
summary: "Une cliente a froid."
fiction: "Tout est fictif."
you: "Vous êtes Inès."
lessons: [ecrire-une-reponse]
minutes: 5
starts: ven 16:40
closes: lun 12:00
gauges: { trust: 25, heat: 45, risk: 10, team: 60 }
places:
  page: { network: page, mine: true, name: "La page" }
  groupe: { network: group, members: 6000, name: "Le groupe" }
people:
  nadia: { name: "Nadia R.", who: "cliente" }
  ines: { name: "Inès", you: true }
opening:
  - nadia: "« Quatre jours sans chauffage. #Honte »"
    reactions: 12
    spreads: true
facts:
  numero: { text: "Deux chiffres inversés.", overturns: true }
  abonnes: { text: "143 abonnés.", useless: true }
asks:
  A: { who: "Karim, à l’atelier", minutes: 8, tells: [numero], from: ven 16:45, until: ven 18:00, closed: "sur la route" }
  B: { who: "Ses abonnés", minutes: 2, tells: [abonnes] }
promises:
  retour: { text: "Une réponse ici", by: ven 17:15, to: nadia }
events:
  capture:
    at: ven 17:03
    when: [not closed, before ven 18:00]
    audience: 6000
    shows:
      - groupe: "Une capture circule."
  relance: { after-silence: 30, does: [silence], shows: [] }
flags: [etiquette]
acts:
  - { act: delete, deltas: { heat: 8 }, reason: "deux lecteurs" }
scenes:
  premier-mot:
    opens: ven 16:40
    ask: "Que faites-vous ?"
    write: { stage: A, words: [chauff, froid], models: [a, b, c] }
    retired: [d]
    moves:
      a:
        kind: reply
        minutes: 4
        say: "« Je vérifie, et je réponds avant 17 h 15. »"
        does: [acknowledge, date]
        promises: [retour]
        shows: [{ nadia: "« J’attends. »" }]
        why: "Une heure que vous pouvez tenir."
        rule: +dire-quand
      b:
        kind: moderate
        minutes: 1
        label: "Masquer"
        does: [delete]
        shows: [{ nadia: "« Supprimé ? »" }]
        why: "Cela revient en image."
        rule: -ne-pas-effacer-la-critique
      c:
        kind: reply
        minutes: 2
        say: "« Non. »"
        when: [{ any: [not acknowledged, [knows numero, after ven 17:00]] }]
        does: [deny, etiquette]
        why: "Vous n’avez pas vérifié."
        rule: -verifier-avant-d-affirmer
  suite:
    opens: ven 17:05
    ask: "Et maintenant ?"
    moves:
      a:
        kind: reply
        minutes: 3
        say: "« Voici. »"
        does: [own]
        keeps: [retour]
        moves: [[retour, ven 18:00]]
        why: "Tenu."
        rule: +dire-quand
endings:
  guerre: { rank: hard, when: [deleted, not owned], title: "La guerre", text: "Capture." }
  fini: { rank: fair, title: "Fini", text: "C’est fini." }
`;

const ENGLISH = `
of: 3f9a
title: "No heating"
summary: "A customer is cold."
fiction: "All fictional."
you: "You are Ines."
people: { nadia: { name: "Nadia R.", who: "customer" }, ines: { name: "Ines" } }
places: { page: { name: "The page" }, groupe: { name: "The group" } }
opening: [{ nadia: "Four days without heating." }]
facts: { numero: { text: "Two digits swapped." }, abonnes: { text: "143 followers." } }
asks: { A: { who: "Karim", closed: "on the road" }, B: { who: "Her followers" } }
promises: { retour: { text: "An answer here" } }
events: { capture: { shows: ["A screenshot travels."] } }
scenes:
  premier-mot:
    of: 12ab
    ask: "What do you do?"
    write: { words: [heat, cold] }
    moves:
      a: { say: "I am checking.", why: "An hour you can keep.", shows: [{ nadia: "I am waiting." }] }
      b: { label: "Hide it", why: "It comes back.", shows: ["Deleted?"] }
      c: { say: "No.", why: "You have not checked." }
  suite:
    ask: "And now?"
    moves: { a: { say: "Here it is.", why: "Kept." } }
endings: { guerre: { title: "War", text: "A screenshot." }, fini: { title: "Over", text: "It is over." } }
`;

/** The file with one thing changed. */
const read = (from = '', to = '') => {
  if (!FILE.includes(from)) throw new Error(`not in the file: ${from}`);
  return readScenario(parse(FILE.replace(from, to)));
};
const sound = () => {
  const result = read();
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result;
};
const issues = (from: string, to: string) => {
  const result = read(from, to);
  return 'issues' in result ? result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) : [];
};

describe('a scenario file', () => {
  it('parts into a graph where moments are minutes, and words under the same keys', () => {
    const { scenario, words } = sound();
    expect(scenario).toMatchObject({ starts: 6760, closes: 10800, languages: ['fr', 'en'] });
    expect(scenario.opening).toEqual([{ by: 'nadia', reactions: 12, spreads: true }]);
    expect(scenario.asks.A).toEqual({ minutes: 8, tells: ['numero'], from: 6765, until: 6840 });
    expect(scenario.events.capture).toMatchObject({ at: 6783, when: ['not closed', 'before 6840'] });
    expect(scenario.events.relance).toMatchObject({ afterSilence: 30 });
    expect(scenario.scenes[0]?.moves.c?.when).toEqual([
      { any: [['not acknowledged'], ['knows numero', 'after 6780']] },
    ]);
    expect(scenario.scenes[0]?.moves.b).toMatchObject({
      says: false,
      rule: { id: 'ne-pas-effacer-la-critique', followed: false },
    });
    expect(scenario.scenes[1]?.moves.a?.moves).toEqual([['retour', 6840]]);
    expect(words.opening).toEqual(['« Quatre jours sans chauffage. #Honte »']);
    expect(words.asks.A).toEqual({ who: 'Karim, à l’atelier', closed: 'sur la route' });
    expect(words.scenes['premier-mot']).toMatchObject({ ask: 'Que faites-vous ?', write: ['chauff', 'froid'] });
    expect(JSON.stringify(scenario)).not.toContain('chauffage');
  });

  it('plays, and has no fault', () => {
    const { scenario, words } = sound();
    const en = readWords(parse(ENGLISH), scenario);
    if ('issues' in en) throw new Error(JSON.stringify(en.issues));
    expect(faults(scenario, { fr: words, en: en.words })).toEqual([]);
    const thread = transcript(scenario, en.words, play(scenario, 'a').frames);
    expect(thread.map((item) => item.text)).toEqual(['Four days without heating.', 'I am checking.', 'I am waiting.']);
  });

  it.each([
    ['code: zf', 'code: zff', 'code: Deux caractères, pour toujours'],
    ['title: "Sans chauffage"\n', '', 'title: Cette clé manque. / This key is missing.'],
    ['title: "Sans chauffage"', 'title:', 'title: Rien après les deux-points'],
    ['minutes: 5', 'minutes: cinq', 'minutes: Il faut ici un nombre'],
    ['starts: ven 16:40', 'starts: 16:40', 'starts: Un jour et une heure'],
    ['before ven 18:00', 'before 18:00', 'events.capture.when.1: « before » et « after » veulent un jour'],
    ['network: group', 'network: forum', 'places.groupe.network: Une de ces valeurs'],
    ['rule: +dire-quand', 'rule: dire-quand', 'scenes.premier-mot.moves.a.rule: Une règle suivie ou enfreinte'],
    ['label: "Masquer"\n', '\n', 'scenes.premier-mot.moves.b: Écrivez « say »'],
    [
      '        say: "« Non. »"\n',
      '        label: "Refuser"\n',
      'scenes.premier-mot.moves.c.say: Une réponse ou une publication',
    ],
    ['        why: "Tenu."\n', '', 'scenes.suite.moves.a.why: Ce geste n’a pas d’explication'],
    [
      '{ nadia: "« J’attends. »" }',
      '{ reactions: 3 }',
      'scenes.premier-mot.moves.a.shows.0: Un message a une personne',
    ],
    ['who: "Karim, à l’atelier"', 'who: Karim, à l’atelier', 'asks.A: Clé inconnue : à l’atelier'],
    [
      '      a:\n        kind: reply\n        minutes: 3',
      '      A:\n        kind: reply\n        minutes: 3',
      'scenes.suite.moves.A: ',
    ],
  ])('with %j changed to %j is refused: %s', (from, to, expected) => {
    expect(issues(from, to).join('\n')).toContain(expected);
  });

  it('tells all its faults at once, in French and in English', () => {
    const result = readScenario({ ...parse(FILE), code: 'x', minutes: 'cinq', opening: [] });
    expect('issues' in result && result.issues.map(({ path }) => path.join('.'))).toEqual([
      'code',
      'minutes',
      'opening',
    ]);
    expect('issues' in result && result.issues.every(({ message }) => message.includes(' / '))).toBe(true);
  });

  it.each([null, undefined, 3, 'x', [], { scenes: [] }])('that is %j is refused without throwing', (raw) => {
    expect(readScenario(raw)).toHaveProperty('issues');
  });

  it('has a JSON Schema for editors', () => {
    const schema = z.toJSONSchema(scenarioFile, { io: 'input' });
    expect(schema.required).toContain('scenes');
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('a file of translated words', () => {
  const { scenario } = sound();
  const translated = (from = '', to = '') => readWords(parse(ENGLISH.replace(from, to)), scenario);

  it('leaves empty what is not translated, for the linter to report', () => {
    const result = translated('why: "Kept."', '');
    if ('issues' in result) throw new Error(JSON.stringify(result.issues));
    expect(result.words).toMatchObject({
      lang: 'en',
      scenes: { suite: { moves: { a: { say: 'Here it is.', why: '' } } } },
    });
    expect(readWords({}, scenario)).toHaveProperty('words');
  });

  it.each([
    ['  suite:', '  suites:', 'scenes.suites'],
    ['      b: {', '      d: {', 'scenes.premier-mot.moves.d'],
    ['["A screenshot travels."]', '["One.", "Two."]', 'events.capture.shows.1'],
    ['[{ nadia: "I am waiting." }]', '[{ jo: "I am waiting." }]', 'scenes.premier-mot.moves.a.shows.0'],
    ['fini: { title', 'final: { title', 'endings.final'],
    ['say: "No."', 'minutes: 3', 'scenes.premier-mot.moves.c'],
  ])('cannot add to the graph: %j changed to %j is refused', (from = '', to = '', path = '') => {
    const result = translated(from, to);
    expect('issues' in result && result.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
