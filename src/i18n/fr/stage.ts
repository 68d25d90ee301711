/** The two windows of a workshop: the presenter's and the room's. */
export const stage = {
  title: 'Animer un atelier',
  lede: 'Deux fenêtres : vos notes et l’heure d’un côté, ce que voit la salle de l’autre.',
  /** Shown until the script has arrived, and without scripts. */
  loading: 'L’animation s’ouvre…',
  noScript: 'L’animation à l’écran a besoin des scripts du site. Chaque atelier se lit et s’imprime sans eux :',
  allWorkshops: 'Tous les ateliers',
  /** The room's window, as a page. */
  roomTitle: 'Écran de la salle',
  roomLede: 'Ce que voit la salle pendant un atelier. Cette fenêtre suit celle de la personne qui anime.',
  roomNoScript: 'Cet écran suit une autre fenêtre : il a besoin des scripts du site.',

  // Choosing a workshop.
  kitsLoading: 'Les ateliers arrivent…',
  kitsFailed: 'La liste des ateliers n’est pas arrivée. Vérifiez le réseau, puis réessayez.',
  tryAgain: 'Réessayer',
  chooseKit: 'Quel atelier animez-vous ?',
  noKits: 'Aucun atelier n’est proposé dans cette langue.',
  unknownKit: 'L’atelier demandé n’existe pas ici. Choisissez-en un autre.',
  minutes: { one: '{count}\u00a0min', other: '{count}\u00a0min' },
  composedHere: 'composé sur cet appareil',
  composedUntitled: 'Atelier composé ici',
  compose: 'Composer un atelier',
  changeComposed: 'Changer l’atelier composé ici',
  chooseCase: 'Ou une situation seule',
  chooseCaseSays: 'Lue en silence, jouée par la salle avec des votes, puis relue décision par décision.',
  madeHere: 'écrite sur cet appareil',
  untitledCase: 'Situation sans titre',
  caseGone: 'Cette situation n’est pas ici : elle a été effacée, ou écrite sur un autre appareil.',
  chooseAnother: 'Choisir un autre atelier',
  /** A session begun and not ended. */
  inHandTitle: 'Une séance est en cours',
  inHand: '« {title} » a commencé et n’est pas terminé.',
  resume: 'Reprendre la séance',
  replaceSays: 'Commencer un autre atelier efface les votes et les notes de cette séance sur cet appareil.',
  replace: 'Commencer l’autre atelier',
  /** Steps of a workshop made of one case. */
  caseOpening: 'Lire en silence',
  caseOpeningDoes:
    'Lisez le premier message seul, sans parler : une fois pour les faits, une fois pour la personne, une fois pour ce qui est demandé.',
  casePlay: 'Jouer, puis relire',
  casePlayDoes:
    'Décidez ensemble, à mains levées ou avec les feuilles A B C D. Les conséquences viennent après le vote.',

  // Bringing everything before the room comes in.
  loadingTitle: 'On apporte ce qu’il faut',
  loaded: { one: '{count} contenu sur {total}', other: '{count} contenus sur {total}' },
  loadFailed: 'Ceci n’est pas arrivé :',
  needLesson: 'la leçon « {title} »',
  needCase: 'la situation « {title} »',
  need_posts: 'les messages à trier',
  need_questions: 'les questions du cours',
  need_exercises: 'les messages auxquels répondre',

  // Ready.
  allThere: 'Tout est là',
  netOff: 'Le réseau peut être coupé : plus rien n’est demandé pendant la séance.',
  reloadTrying: 'On garde les pages pour un rechargement sans réseau…',
  reloadKept: 'Recharger une fenêtre marchera aussi sans réseau.',
  reloadNeeds:
    'Mais à cette adresse, le navigateur ne sait pas garder les pages : recharger une fenêtre demandera le réseau. Rien n’est perdu dès qu’il revient. Ayez le dossier imprimé sous la main.',
  printKit: 'Le dossier à imprimer',
  eraseKept: 'Effacer les pages gardées',
  notKept: 'Ce navigateur ne garde rien : recharger cette fenêtre ferait perdre la séance.',
  kitChanged: 'L’atelier a changé depuis le début de la séance. Vous êtes au plus près de l’endroit où vous étiez.',

  // Link with the room's screen.
  projectorNever: 'L’écran de la salle n’est pas ouvert.',
  projectorLinked: 'L’écran de la salle suit.',
  projectorGone: 'L’écran de la salle ne répond plus.',
  /** The same, in short, beside the button that reopens it. */
  projectorLost: 'Plus de réponse.',
  openProjector: 'Ouvrir l’écran de la salle',
  reopenProjector: 'Rouvrir l’écran de la salle',
  blocked: 'Le navigateur a refusé d’ouvrir la fenêtre. Autorisez les fenêtres de ce site, ou ouvrez-la ainsi :',
  openByLink: 'L’écran de la salle, dans un onglet',

  // Driving.
  roomSees: 'Ce que voit la salle',
  begin: 'Commencer',
  previous: 'Précédent',
  next: 'Suivant',
  /** Place among the screens, then how many. */
  slideOf: '{index} sur {total}',
  black: 'Écran noir',
  blackOn: 'La salle voit un écran noir.',
  rewind: 'Début de l’étape',
  pause: 'Pause',
  unpause: 'Reprendre',
  /** After « +5 min », read aloud. */
  toThisStep: 'à cette étape',
  undo: 'Annuler',
  options: 'Réglages',
  lightRoom: 'Écran de la salle en clair',
  darkRoom: 'Écran de la salle en sombre',
  showClock: 'Montrer à la salle le temps qui reste',
  keysHelp:
    'Au clavier ou à la télécommande : flèches, Page suivante et Page précédente ; espace pour avancer ; B ou point pour l’écran noir ; Début et Fin pour aller au bord de l’étape ; 1 à 4 pour compter les mains.',
  keysOff: 'Les touches de caractère (espace, B, point, chiffres) sont coupées dans vos préférences.',
  keysChange: 'Raccourcis d’une touche',
  /** A number that one types, to see when more hands are counted than there are people. */
  people: 'Personnes dans la salle',
  end: 'Terminer la séance',
  /** The same, where « Suivant » was, on the last screen. */
  finish: 'Terminer',

  // Time.
  time: 'Temps',
  notBegun: 'Pas encore commencé, {planned} prévues.',
  whole: 'Séance',
  elapsed: '{elapsed}\u00a0min sur {planned}',
  closes: 'fin prévue à {hour}',
  thisStep: 'Étape',
  stepLeft: { one: 'encore {count}\u00a0min', other: 'encore {count}\u00a0min' },
  stepOver: { one: 'dépassée de {count}\u00a0min', other: 'dépassée de {count}\u00a0min' },
  onTime: 'À l’heure',
  behind: { one: '{count}\u00a0min de retard', other: '{count}\u00a0min de retard' },
  ahead: { one: '{count}\u00a0min d’avance', other: '{count}\u00a0min d’avance' },
  paused: 'En pause',
  /** Read aloud: minutes and seconds. */
  timeLeft: 'Temps restant : {time}',
  /** For those who write. */
  writeTime: 'Temps pour écrire',
  /** After « 5 min », read aloud. */
  toWrite: 'pour écrire',
  writeStop: 'Retirer le minuteur',
  writeNone: 'Sans minuteur : la salle voit seulement le message.',

  // Notes.
  steps: 'Étapes',
  notesFor: 'Pour qui anime',
  comesNext: 'Ensuite :',
  nothingNext: 'la fin de la séance',
  notes: 'Pour vous',
  questions: 'À demander à la salle',
  risks: 'Ce qui peut coincer',
  yourNotes: 'Vos notes',
  yourNotesHint: 'Gardées sur cet appareil, reprises dans le compte rendu.',

  // What a screen shows, in a few words.
  titleVote: 'Vote : {title}',
  titleCard: 'La carte : {title}',
  titleModels: 'Deux réponses : {title}',
  titleOpening: 'Premier message : {title}',
  titleCase: 'À jouer : {title}',
  titleSort: 'À trier : {title}',
  titleQuestion: 'Question : {title}',
  titleOurs: 'Notre réponse : {title}',
  titleWrite: 'À écrire : {title}',
  missing: 'Ce contenu n’est plus dans le cours.',

  // The room's screens.
  welcome: 'Nous commençons dans un instant.',
  endTitle: 'Merci',
  endSays: 'Ce qui s’est dit ici reste ici.',
  blackSaid: 'Écran noir.',
  readSilently: 'à lire en silence',
  modelsWhy: 'Ce qui les distingue',
  partOf: '{part} sur {parts}',
  ours: 'Notre réponse :',
  knownTitle: 'Ce que l’on sait',
  rightOne: 'À choisir',
  hands: { one: '{count} main', other: '{count} mains' },
  waitingTitle: 'Écran de la salle',
  waiting1: 'Dans l’autre fenêtre, choisissez un atelier.',
  waiting2: 'Glissez celle-ci sur l’écran que voit la salle, puis passez-la en plein écran.',
  waiting3: 'Elle suivra d’elle-même. Fermée par erreur, elle se rouvre depuis l’autre.',
  openPresenter: 'Ouvrir la fenêtre de qui anime',
  goFull: 'Plein écran',
  leaveFull: 'Quitter le plein écran',

  // What a session leaves.
  endedTitle: '{title} : séance terminée',
  endedSays: {
    one: '{count} minute, pauses non comprises. Tout est resté sur cet appareil.',
    other: '{count} minutes, pauses non comprises. Tout est resté sur cet appareil.',
  },
  toReport: 'Écrire le compte rendu',
  markdown: 'Texte (Markdown)',
  reportLater: 'Le compte rendu reprend cette séance, même écrit plus tard, au retour du réseau.',
  notEnded: 'Revenir à la séance',
  step: 'Étape',
  plannedMinutes: 'Prévu',
  realMinutes: 'Réel',
  games: 'Situations jouées',
  gameLine: '{title} : {ending}',
  gameOpen: 'Pas jouée jusqu’au bout.',
  /** The parting of a room in two, or its second try. */
  gameOf: 'Partie {index}',
  debrief: 'Relire cette partie, décision par décision',
  votes: 'Votes',
  noVotes: 'Aucune main comptée.',
  voted: '{option} : {first}',
  votedTwice: '{option} : {first}, puis {again}',
  runAgain: 'Recommencer cet atelier',
};
