export const search = {
  // Name of the dialog and of the page.
  title: 'Rechercher',
  // Above the field.
  label: 'Que cherchez-vous ?',
  // Under the label: says that a question is as good as a word.
  hint: 'Un mot, ou votre question telle qu’elle vient.',
  // Under the field, on pages that have a keyboard.
  keys: 'Flèches pour parcourir, Entrée pour ouvrir, Échap pour fermer.',
  close: 'Fermer',
  // In the dialog, before the search itself has arrived.
  opening: 'La recherche s’ouvre…',
  searching: 'Recherche en cours…',
  stillSearching: 'La connexion est lente. La recherche continue.',
  // Announced, and shown above the results.
  results: { one: '{count} résultat', other: '{count} résultats' },
  // First group, of any kind; each result then says what it is.
  best: 'À lire d’abord',
  aLesson: 'Leçon',
  aRule: 'Règle',
  aScenario: 'Mise en situation',
  aTerm: 'Glossaire',
  aTool: 'Outil',
  aWorkshop: 'Atelier',
  aPage: 'Page',
  lesson: 'Leçons',
  rule: 'Règles',
  scenario: 'Mises en situation',
  term: 'Glossaire',
  tool: 'Boîte à outils',
  workshop: 'Ateliers',
  page: 'Autres pages',
  // Link under a group that the dialog shows in part.
  more: 'Tous les résultats, sur une page',
  // Above three links, before anything is typed.
  start: 'Par où commencer',
  nothing: 'Aucune page ne répond à « {question} ».',
  // Above three links, after a search that found nothing.
  nearest: 'Ces pages s’en approchent peut-être :',
  missing:
    'La recherche n’est pas installée sur ce site : ses fichiers manquent, ou le serveur ne les envoie pas. Le cours, lui, est complet. Prévenez la personne qui l’héberge.',
  // Instead of the above, to the author, while writing (`npm run dev`).
  unbuilt:
    'La recherche utilise l’index de la dernière construction, et il n’y en a pas encore : lancez une fois « npm run build », puis cherchez de nouveau.',
  // To the author, while writing: under the count of results.
  built: 'Index de la construction du {date}.',
  offline: 'Vous êtes hors ligne : la recherche a besoin du réseau. La page ouverte reste lisible.',
  slow: 'La recherche n’a pas répondu à temps.',
  // In the dialog, when the search itself could not be fetched.
  failed: 'La recherche n’a pas pu s’ouvrir. Vérifiez la connexion, fermez, puis réessayez.',
  retry: 'Réessayer',
  // Where there are links in place of results.
  otherwise: 'En attendant :',
  noScript: 'La recherche a besoin de JavaScript. Le plan du cours mène à toutes les pages.',
};
