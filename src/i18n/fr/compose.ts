/** The page on which a workshop is composed. */
export const compose = {
  title: 'Composer un atelier',
  lede: 'Dites combien de temps vous avez et ce que vous voulez travailler : la page propose des activités qui tiennent dans ce temps, à la minute. Vous changez ce que vous voulez.',
  kept: 'Ce que vous composez reste sur cet appareil, et l’écran d’animation sait le jouer.',
  notKept: 'Ce navigateur ne peut rien garder : imprimez ou exportez avant de quitter la page.',
  loading: 'Les activités arrivent…',
  failed:
    'Les activités n’ont pas pu être chargées. Vérifiez la connexion, puis réessayez. Rien de ce que vous avez composé n’est perdu.',
  tryAgain: 'Réessayer',

  /** What is asked for. */
  askTitle: 'Ce qu’il vous faut',
  time: 'Combien de temps',
  otherTime: 'Autre durée',
  otherMinutes: 'Minutes, de {from} à {to}',
  topics: 'Ce que vous voulez travailler',
  topicsWhy: 'Sans rien cocher, la page choisit dans tout le cours.',
  people: 'Combien de personnes',
  tooMany: 'Au-delà de seize personnes, chacun parle peu : prévoyez deux salles, ou deux séances.',
  means: 'Avec quoi',
  screen: 'Un écran',
  paper: 'Du papier, sans écran',
  propose: 'Proposer un déroulé',
  proposeAgain: 'Proposer un autre déroulé',
  replaces: 'La proposition remplace votre déroulé ; « Annuler » le rend.',

  /** The steps. */
  stepsTitle: 'Votre déroulé',
  name: 'Son titre',
  nameExample: 'Par exemple : Avant la rentrée des clients',
  untitled: 'Atelier composé',
  nothing: 'Aucune activité pour le moment. Demandez une proposition, ou ajoutez des activités une à une.',
  full: 'Tout est placé : {length}.',
  over: { one: '{count} minute de trop pour {length}.', other: '{count} minutes de trop pour {length}.' },
  left: {
    one: 'Il reste {count} minute à placer sur {length}.',
    other: 'Il reste {count} minutes à placer sur {length}.',
  },
  needs: 'L’atelier le plus court demande {length} : donnez-lui un peu plus de temps.',
  short: {
    one: 'Il n’y a pas de quoi remplir la dernière minute.',
    other: 'Il n’y a pas de quoi remplir les {count} dernières minutes.',
  },
  proposed: { one: '{count} activité proposée.', other: '{count} activités proposées.' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  wholeHours: { one: '{count} heure', other: '{count} heures' },
  hours: '{hours} h {minutes}',
  limits: 'de {least} à {most}',
  less: 'Une minute de moins pour « {title} »',
  more: 'Une minute de plus pour « {title} »',
  up: 'Monter « {title} »',
  down: 'Descendre « {title} »',
  remove: 'Retirer « {title} »',
  removeShort: 'Retirer',
  unknown: 'Une activité qui n’existe plus',
  noOpening: 'Il n’y a pas d’ouverture : personne n’aura parlé avant la première consigne.',
  noClosing: 'Il n’y a pas de clôture : chacun repartira sans avoir dit ce qu’il fera.',
  noPause: 'Plus de cent minutes sans pause.',

  /** Adding. */
  addTitle: 'Ajouter une activité',
  add: 'Ajouter',
  addNamed: 'Ajouter « {title} »',
  place_opening: 'Pour ouvrir',
  place_middle: 'Pour travailler',
  place_pause: 'Pour souffler',
  place_closing: 'Pour clore',
  worksOn: 'Leçon : {title}',
  allTaken: 'Toutes les activités sont déjà dans votre déroulé.',

  /** Taking back, taking away. */
  undo: 'Annuler',
  clear: 'Recommencer à zéro',
  present: 'Animer',
  print: 'Imprimer le déroulé',
  export: 'Texte (Markdown)',
  /** Name of the file, without its end. */
  fileName: 'atelier',
  handouts: 'Feuilles à imprimer',
  forPeople: 'Comptez-les pour {people}.',
  peopleCount: { one: '{count} personne', other: '{count} personnes' },
  groups: 'En groupes de trois ou quatre, cela fait {groups} groupes.',

  /** Said to those who do not see the screen. */
  saidMoved: '« {title} » passe à la place {place}.',
  saidMinutes: '« {title} » : {length}.',
  saidLeast: '« {title} » ne dure pas moins de {length}.',
  saidMost: '« {title} » ne dure pas plus de {length}.',
  saidAdded: '« {title} » est ajoutée à la place {place}.',
  saidRemoved: '« {title} » est retirée.',
  undone: 'Le dernier changement est annulé.',
  cleared: 'Le déroulé est vide.',

  /** Without scripts. */
  readTitle: 'Composer à la main',
  readWhy:
    'Sans les scripts du site, cette page ne compte pas à votre place. Voici les activités et leurs minutes : une pour ouvrir, une pour clore, et ce que vous voulez travailler entre les deux. Au-delà de cent minutes, ajoutez une pause.',
  readLimits: '{usual} ; de {least} à {most}',
};
