import type { Move, Scenario, Words } from '#domain/scenario/model.ts';
import { print } from '#domain/scenario/print.ts';
import type { CaseData } from './case-context.ts';

/** A case of three scenes for tests and the gallery: writing, a check, a closed door, a promise, a night. All fictional. */

const DAY = 1440;
const at = (day: number, hours: number, minutes: number) => day * DAY + hours * 60 + minutes;
const friday = 4;
const nextMonday = 7;

function move(parts: Partial<Move>): Move {
  return { kind: 'reply', minutes: 4, does: [], shows: [], rule: { id: 'dire-quand', followed: true }, ...parts };
}

const graph: Scenario = {
  id: 'volet',
  code: 'zv',
  lang: 'fr',
  languages: ['fr'],
  lessons: ['ecrire-une-reponse'],
  minutes: 3,
  starts: at(friday, 16, 40),
  closes: at(nextMonday, 12, 0),
  gauges: { trust: 30, heat: 55, risk: 10, team: 60 },
  places: { page: { network: 'page', mine: true }, groupe: { network: 'group', members: 900, mine: false } },
  people: { paule: {}, marc: {}, lea: { you: true }, theo: { colleague: true } },
  opening: [{ by: 'paule', reactions: 4, spreads: true }],
  facts: { piece: { overturns: true }, devis: {}, photo: { useless: true } },
  asks: { A: { minutes: 3, tells: ['piece'] }, B: { minutes: 5, tells: ['devis'], from: at(friday, 17, 5) } },
  promises: { retour: { by: at(friday, 17, 30), to: 'paule' } },
  events: { capture: { at: at(friday, 17, 2), audience: 900, shows: [{ by: 'groupe' }] } },
  scenes: [
    {
      id: 'debut',
      opens: at(friday, 16, 40),
      shows: [],
      write: { stage: 'A', models: ['a', 'b', 'c'] },
      moves: {
        b: move({
          minutes: 2,
          model: 'weak',
          does: ['ask-file-only'],
          shows: [{ by: 'paule' }],
          rule: { id: 'nommer-la-situation', followed: false },
        }),
        a: move({ model: 'strong', does: ['acknowledge', 'date'], promises: ['retour'], shows: [{ by: 'paule' }] }),
        c: move({
          model: 'fair',
          does: ['acknowledge'],
          shows: [{ by: 'paule' }],
          rule: { id: 'dire-quand', followed: false },
        }),
        d: move({
          kind: 'moderate',
          minutes: 1,
          does: ['delete'],
          shows: [{ by: 'marc', reactions: 9 }],
          rule: { id: 'ne-pas-effacer-la-critique', followed: false },
        }),
      },
    },
    {
      id: 'suite',
      opens: at(friday, 17, 0),
      shows: [{ by: 'marc', place: 'groupe' }],
      moves: {
        a: move({ does: ['own', 'repair'], keeps: ['retour'], shows: [{ by: 'paule' }] }),
        b: move({
          kind: 'pass',
          does: ['relieve'],
          shows: [{ by: 'theo' }],
          rule: { id: 'passer-la-main', followed: true },
        }),
        c: move({ kind: 'pass', from: at(friday, 17, 20), shows: [] }),
      },
    },
    {
      id: 'lundi',
      opens: at(nextMonday, 9, 0),
      shows: [{ by: 'paule' }],
      moves: {
        a: move({ does: ['close'], to: 'fin', rule: { id: 'boucler-en-public', followed: true } }),
        b: move({ kind: 'wait', to: 'fin', rule: { id: 'boucler-en-public', followed: false } }),
      },
    },
  ],
  endings: [
    { id: 'dit', rank: 'best', when: ['kept retour', 'closed'] },
    { id: 'efface', rank: 'hard', when: ['deleted'] },
    { id: 'silence', rank: 'fair' },
  ],
  flags: [],
  overrides: [],
  print: '',
};

const words: Words = {
  lang: 'fr',
  title: 'Le volet de la boulangerie',
  summary: 'Un volet ne s’ouvre plus, et la boulangère l’écrit.',
  fiction: 'Volets Maret (fictif), six personnes.',
  you: 'Vous êtes Léa, de l’accueil.',
  hours: 'l’atelier ferme à 18 h',
  people: {
    paule: { name: 'Paule M.', who: 'boulangère' },
    marc: { name: 'Marc' },
    lea: { name: 'Léa' },
    theo: { name: 'Théo', who: 'atelier' },
  },
  places: { page: { name: 'La page de Volets Maret' }, groupe: { name: '« Commerçants du bourg »' } },
  opening: ['« Troisième matin dans le noir. Volets Maret, vous dormez aussi ? »'],
  facts: {
    piece: 'La pièce est à l’atelier depuis mardi.',
    devis: 'Le devis est signé.',
    photo: 'La photo date de lundi.',
  },
  asks: { A: { who: 'Théo, à l’atelier' }, B: { who: 'La patronne', closed: 'en rendez-vous' } },
  promises: { retour: 'Une réponse ici' },
  events: { capture: { shows: ['Une capture circule chez les commerçants.'] } },
  scenes: {
    debut: {
      ask: 'Paule écrit sur votre page. Que faites-vous ?',
      shows: [],
      write: ['volet', 'noir'],
      moves: {
        b: {
          say: '« Votre numéro de dossier, en privé. »',
          shows: ['« Encore un formulaire. »'],
          why: 'Rien n’est lu.',
        },
        a: {
          say: '« Bonjour Paule, ici Léa. Je regarde et je réponds avant 17 h 30. »',
          shows: ['« J’attends. »'],
          why: 'Une heure, et une seule.',
        },
        c: {
          say: '« Bonjour Paule, je suis désolée pour ce volet. »',
          shows: ['« Et donc ? »'],
          why: 'Il manque une heure.',
        },
        d: { label: 'Masquer le message', shows: ['« J’ai la capture. »'], why: 'Elle revient en image.' },
      },
    },
    suite: {
      ask: 'Marc relaie dans le groupe. Que faites-vous ?',
      shows: ['« Moi aussi, trois semaines. »'],
      moves: {
        a: {
          say: '« La pièce attendait chez nous. Théo vient à 18 h. »',
          shows: ['« Merci. »'],
          why: 'L’erreur, puis le geste.',
        },
        b: { label: 'Passer la main à Théo', shows: ['« Je m’en charge. »'], why: 'Il sait mieux.' },
        c: { label: 'Appeler le maire', shows: [], why: 'Personne ne l’a demandé.' },
      },
    },
    lundi: {
      ask: 'Le volet s’ouvre. Que faites-vous ?',
      shows: ['« Il s’ouvre. »'],
      moves: {
        a: {
          say: '« Merci Paule. Chaque pièce reçue est désormais annoncée. »',
          shows: [],
          why: 'La boucle est bouclée.',
        },
        b: { label: 'Ne rien ajouter', shows: [], why: 'La plainte reste seule.' },
      },
    },
  },
  endings: {
    dit: { title: 'Réparé, et dit', text: 'Paule modifie son message.' },
    efface: { title: 'La guerre du clavier', text: 'La capture reste.' },
    silence: { title: 'Réparé en silence', text: 'La plainte est toujours seule à l’écran.' },
  },
};

export const exampleCase: CaseData = {
  scenario: { ...graph, print: print(graph) },
  words,
  rules: {
    'dire-quand': { name: 'Dire quand', href: '../regles/dire-quand/' },
    'nommer-la-situation': { name: 'Nommer la situation', href: '../regles/nommer-la-situation/' },
    'ne-pas-effacer-la-critique': { name: 'Ne pas effacer la critique' },
    'passer-la-main': { name: 'Passer la main' },
    'boucler-en-public': { name: 'Boucler en public' },
  },
  lessons: [{ title: 'Écrire une réponse', href: '../lecons/ecrire-une-reponse/' }],
  home: '../situations/',
};

/** Lists of moves that lead to each ending. */
export const exampleRoads = { dit: 'aA..a.a', efface: 'd........', silence: 'c........' } as const;
