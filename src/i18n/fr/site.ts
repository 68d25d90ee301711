export const site = {
  name: 'Porte-voix',
  language: 'Français',
  /** Accessible name of the link to the other language, written in that language. */
  switchTo: 'This page in English',
  skip: 'Aller au contenu',
  mainMenu: 'Menu principal',
  youAreHere: 'Vous êtes ici',
  /** Header: sections of the course. */
  course: 'Parcours',
  cases: 'Mises en situation',
  // The same in the menu of a phone.
  casesShort: 'Situations',
  workshops: 'Ateliers',
  tools: 'Boîte à outils',
  /** Footer. */
  rules: 'Règles',
  glossary: 'Glossaire',
  sources: 'Sources',
  search: 'Rechercher',
  searchKeys: 'Ctrl K',
  theme: 'Thème',
  themeDark: 'Passer au thème sombre',
  themeLight: 'Passer au thème clair',
  map: 'Plan du site',
  device: 'Ce qui reste sur cet appareil',
  home: 'Accueil',
  /** The big sentence of the home page; the second half is coloured. */
  heroStart: 'Répondre, même quand ',
  heroEnd: 'ça fâche.',
  lede: 'Un cours pour parler au nom de votre entreprise sur les médias sociaux : accepter les échanges, se mettre à la place de la personne, dire vrai, tenir son heure.',
  ledeCounts: '{lessons} et {cases}, dix à quinze minutes à la fois.',
  /** Zero to sixteen, feminine, for a sentence. */
  letters: 'aucune une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  lessonCount: { one: '{count} leçon', other: '{count} leçons' },
  caseCount: { one: '{count} situation à jouer', other: '{count} situations à jouer' },
  start: 'Commencer',
  continueAt: 'Continuer : {title}',
  again: 'Tout est fait : revoir le parcours',
  play: 'Jouer une situation',
  heroCaption: 'La réponse nomme la situation, dit ce qu’on ignore, promet une heure.',
  fictional: 'fictif',
  heroPost:
    '« Quatre jours sans chauffage avec un bébé de 8 mois. On me promet un rappel depuis mardi. Personne. Vous installez des chaudières ou des excuses ? »',
  heroPostBy: 'Nadia R.',
  heroPostAt: 'vendredi, 16 h 40',
  heroPostCounts: '12 réactions',
  heroReply:
    '« Bonjour Nadia, ici Inès. Quatre jours à 13 °C avec un bébé, et un rappel qui n’est pas venu. Je ne sais pas encore ce qui a bloqué. Je regarde avec l’atelier et je vous réponds ici avant 17 h 15. »',
  heroReplyBy: 'Inès, service client',
  heroReplyAt: '16 h 43',
  yourPath: 'Le cours, module par module',
  minutes: { one: '{count} min', other: '{count} min' },
  done: 'terminé',
  started: 'commencé',
  nextStep: 'prochaine étape',
  ofDone: '{done} sur {total}',
  /** Home and paths page: three ways through the course. */
  pathsTitle: 'Les parcours',
  pathsLede:
    'Suivez celui qui vous ressemble, ou tout le cours dans l’ordre. Un parcours est terminé quand ses leçons et ses situations le sont.',
  pathParts: '{lessons} et {cases}',
  pathTime: 'environ {time}',
  pathChoose: 'Suivre ce parcours',
  pathLeave: 'Ne plus suivre ce parcours',
  pathDone:
    'Une leçon est faite quand chaque question de son quiz a une réponse, juste ou non, ou quand vous la marquez comme faite. Une situation est faite quand une fin est atteinte, laquelle que ce soit. Rien ne mesure votre temps ni votre défilement.',
  pathDoneByHand:
    'Une leçon est faite quand vous la marquez comme faite. Une situation est faite quand une fin est atteinte, laquelle que ce soit. Rien ne mesure votre temps ni votre défilement.',
  /** Two parts of a duration: « 1 h 05 ». */
  hours: '{hours} h {minutes}',
  doorsTitle: 'Autres façons d’entrer',
  doorLearn: 'Je suis le cours',
  doorLearnText: 'Une leçon à la fois, quand vous avez dix minutes. Vos réponses restent sur cet appareil.',
  doorLearnGo: 'Ouvrir la première leçon',
  doorPlay: 'Je m’entraîne',
  doorPlayText: 'Tenez la page d’une entreprise fictive pendant quelques heures. Se tromper ici ne coûte rien.',
  doorPlayGo: 'Voir les situations',
  doorLook: 'Je cherche un repère',
  doorLookText: 'Les règles du cours sur une carte de poche, les mots du métier, et d’où vient chaque fait.',
  doorLookGo: 'Ouvrir les règles',
  doorRun: 'J’anime des ateliers',
  doorRunText: 'Déroulés minutés, écran de salle, cas à faire voter. Une fois tout chargé, le réseau peut tomber.',
  doorRunGo: 'Préparer un atelier',
  doorTools: 'J’organise la parole',
  doorToolsText: 'Choisir ses plateformes par objectif, et non par réflexe ; écrire une charte d’une page.',
  doorToolsGo: 'Ouvrir la boîte à outils',
  privacyTitle: 'Vos réponses restent chez vous',
  privacy:
    'Progression et réponses sont gardées dans ce navigateur. Rien n’est envoyé à votre employeur. Les questions et les situations servent à s’entraîner : ce n’est pas une évaluation.',
  privacyGo: 'Ce qui reste sur cet appareil',
  origin:
    'Ce cours part d’un entretien de décembre 2014 avec Frédéric Cavazza. Ses idées tiennent ; ses chiffres ont vieilli. Nous avons gardé les unes et daté les autres.',
  originGo: 'Toutes les sources',
  /** Where the course comes from: the points of the interview beside the sentences that carry them. */
  originTitle: 'D’où vient le cours',
  originLede:
    'Tout part de quarante-six idées d’un entretien donné par Frédéric Cavazza en décembre 2014 à des dirigeants de PME. Les voici, résumées avec nos mots ; à côté de chacune, la phrase du cours qui la porte, la nuance ou la date.',
  originAdded:
    'Ce que nous avons ajouté : la recherche, les cas réels, le droit, les chiffres datés, les situations à jouer. L’entretien n’en dit rien, et n’en est pas responsable.',
  originPoint: 'Ce que disait l’entretien',
  originSentence: 'Ce que dit le cours',
  figuresTitle: 'Ses chiffres, contre ceux que l’on sait dater',
  checked: 'Vérifié le {date}',
  /** Module page. */
  moduleNumber: 'Module {number}',
  moduleLessons: 'Les leçons',
  moduleCases: 'À jouer',
  toPlay: 'À jouer : {title}',
  /** Cases index. */
  casesTitle: 'Mises en situation',
  casesLede:
    'Vous tenez la page d’une entreprise pendant quelques heures de son histoire. L’horloge n’avance que si vous agissez. Chaque choix a d’abord une suite dans le fil, puis un mot du coach.',
  caseFiction: 'Entreprise, comptes et personnes sont fictifs.',
  caseReadable: 'La situation, à lire',
  caseReadableWhy:
    'Le jeu demande que les scripts du site soient actifs. Voici la même situation sous forme de récit, avec les choix possibles et ce qui en découle.',
  caseFailed:
    'Le jeu n’a pas pu se charger. Rechargez la page ; si cela recommence, lisez la situation ci-dessous et prévenez la personne qui héberge le cours.',
  casePeople: 'Les personnes',
  caseChecks: 'Ce que l’on peut demander en interne',
  caseMoves: 'Que faites-vous ?',
  caseThen: 'Ce que montre le fil',
  caseWhy: 'Pourquoi',
  caseOpen: 'Ce qui en découle',
  caseIdeal: 'Une bonne route, dans l’ordre',
  caseEndings: 'Les fins possibles',
  caseLoading: 'La situation se prépare…',
  /** Rules. */
  rulesTitle: 'Les règles du cours',
  rulesLede:
    'Une phrase chacune. Elles reviennent dans les leçons, dans les questions et à chaque décision des situations.',
  ruleWhy: 'Pourquoi',
  ruleGood: 'Ce qui aide',
  ruleBad: 'Ce qui n’aide pas',
  ruleSource: 'Source',
  ruleLessons: 'Les leçons qui l’enseignent',
  ruleAll: 'Toutes les règles',
  pocket: 'Imprimer la carte de poche',
  pocketWhy: {
    one: '{count} règle sur une feuille A4',
    other: 'Les {count} règles sur une feuille A4, à plier en quatre.',
  },
  pocketTitle: 'Porte-voix · carte de poche',
  /** Glossary. */
  glossaryTitle: 'Glossaire',
  glossaryLede:
    'Les mots du cours, en une phrase. Dans les leçons, un mot souligné de points ouvre la même définition.',
  alsoSaid: 'Mots proches : {words}',
  /** Sources. */
  sourcesTitle: 'Les sources du cours',
  sourcesLede:
    'Chaque fait a sa source, chaque source dit ses limites. La recherche citée porte surtout sur de grandes marques américaines ou néerlandaises : aucune étude ne porte ici sur des PME françaises.',
  kindResearch: 'Recherche',
  kindCase: 'Cas réels',
  kindLaw: 'Droit',
  kindFigure: 'Chiffres',
  kindSeed: 'Point de départ',
  lawNote: 'Repères datés, à faire relire par votre juriste. Ils ne remplacent pas un avis.',
  sourceLimit: 'Limites',
  sourceUnused: 'Lue pour préparer le cours ; aucune page ne s’appuie dessus.',
  markSecond: 'lu de seconde main',
  markHypothesis: 'repère de travail, à adapter',
  /** Search page. */
  searchTitle: 'Rechercher dans le cours',
  mapTitle: 'Plan du site',
  mapLede: 'Toutes les pages du cours, dans l’ordre.',
  mapModule: 'Module {number} : {title}',
  mapTools: 'Repères',
  mapPractice: 'S’exercer',
  mapSite: 'Ce site',
  licences: 'Licences des polices, icônes et bibliothèques',
  deviceTitle: 'Ce qui reste sur cet appareil',
  /** 404. */
  lostTitle: 'Cette page n’existe pas',
  lostText: 'L’adresse a peut-être changé, ou une lettre manque.',
  lostGo: 'Revenir à l’accueil',
  noScript:
    'Les scripts sont bloqués : les leçons se lisent, les questions montrent leurs réponses repliées, la progression n’est pas gardée.',
  fileScheme:
    'Vous avez ouvert le cours comme un simple fichier : les pages se lisent, mais questions, situations et recherche ont besoin d’un serveur web, même local.',
  islandFailed:
    'Une partie de cette page n’a pas pu se charger. Ce qui est écrit reste lisible ; rechargez la page pour réessayer.',
  example: 'exemple',
};
