import type { WrittenPost } from '#domain/triage/post.ts';

/** Four posts of two classes for tests: a side for each, and one with two right answers. All fictional. */
export const examplePosts: readonly WrittenPost[] = [
  {
    ...{ code: 'x1', kind: 'question', network: 'page', answers: ['answer'], lesson: 'une', rule: 'dire-quand' },
    ...{ author: 'Ana', firm: 'Au Fil', trade: 'mercerie à Pau', text: '« Vendez-vous du fil d’or ? »' },
    ...{ known: 'Oui, au mètre.', why: 'La réponse existe.' },
  },
  {
    ...{ code: 'x2', kind: 'question', network: 'group', answers: ['leave', 'report'], lesson: 'une' },
    ...{ author: 'Bo', firm: 'La Cale', trade: 'chantier naval à Sète', text: '« Qui aime encore les bateaux ? »' },
    why: 'Personne ne vous demande rien.',
  },
  {
    ...{ code: 'x3', kind: 'rumeur', network: 'reviews', answers: ['pass'], lesson: 'deux' },
    ...{ author: 'Cy', firm: 'Le Four', trade: 'pizzeria à Lens', text: '« Il paraît que le four a sauté. »' },
    ...{ known: 'Il fume.', why: 'Quelqu’un est en danger.' },
  },
  {
    ...{ code: 'x4', kind: 'rumeur', network: 'video', answers: ['leave'], lesson: 'deux' },
    ...{ author: 'Di', firm: 'Le Puits', trade: 'cave à Nancy', text: '« Leur vin vient de la Lune. »' },
    ...{ known: 'Faux. Neuf vues.', why: 'Cela ne circule pas.' },
  },
];

export const exampleKinds = [
  { id: 'question', name: 'Question' },
  { id: 'rumeur', name: 'Rumeur' },
];

export const exampleLinks = {
  lessons: {
    une: { title: 'La première', href: '../lecons/une/' },
    deux: { title: 'La seconde', href: '../lecons/deux/' },
  },
  rules: { 'dire-quand': { title: 'Dire quand', href: '../regles/dire-quand/' } },
};
