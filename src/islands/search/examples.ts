import type { Answer } from '#browser/search-engine.ts';
import type { Door } from '#domain/search/doors.ts';

/** Answers and doors that tests and the gallery show. Company and people are fictional. */
export const doors: readonly Door[] = [
  { title: 'Le parcours', href: '../', says: 'Quatre leçons, dans l’ordre.' },
  { title: 'Mises en situation', href: '../situations/', says: 'Une panne de chauffage, racontée en public.' },
  { title: 'Les règles', href: '../regles/', says: 'Seize règles, chacune avec sa source.' },
  { title: 'Écrire une réponse', href: '../lecons/ecrire-une-reponse/' },
];

export const foundTwoKinds: Answer = {
  state: 'found',
  groups: [
    {
      kind: 'lesson',
      results: [
        {
          url: '../lecons/cas-difficiles/#effacer',
          kind: 'lesson',
          title: 'Cas difficiles',
          section: 'Effacer ou laisser',
          excerpt: [
            { text: 'On n’efface pas une ', marked: false },
            { text: 'critique', marked: true },
            { text: '. Un <b>signe</b> reste du texte.', marked: false },
          ],
        },
        {
          url: '../lecons/ecrire-une-reponse/',
          kind: 'lesson',
          title: 'Écrire une réponse',
          excerpt: [{ text: 'Nommer la situation.', marked: false }],
        },
      ],
    },
    {
      kind: 'term',
      results: [
        {
          url: '../glossaire/#critique',
          kind: 'term',
          title: 'Critique',
          excerpt: [{ text: 'Information donnée par quelqu’un.', marked: false }],
        },
      ],
    },
  ],
};

export const foundNothing: Answer = { state: 'found', groups: [] };
