/** The triage drill: its page, one post at a time, and what comes out of it. */
export const triage = {
  title: 'Trier',
  lede: 'Un message à la fois, parmi {posts} : répondre, transmettre, laisser ou signaler. D’abord, est-ce vrai ? Le ton vient après.',
  /** On other pages, under the title. */
  short: 'Des messages de {firms} maisons fictives, à trier un par un : répondre, transmettre, laisser ou signaler.',
  how: 'Un exercice pour s’entraîner à trier. Vous changez de maison à chaque message ; sous chacun, une ligne dit ce que la vérification a donné. Prenez votre temps : il n’est ni compté ni montré. Vous pouvez vous arrêter et reprendre.',
  note: 'Certains messages sont durs : menaces, insistance, propos sur l’origine. Rien ne vous oblige à finir.',
  fiction: 'Maisons, personnes et messages sont fictifs.',

  loading: 'Les messages arrivent…',
  failed:
    'Les messages n’ont pas pu être chargés. Vérifiez la connexion, puis réessayez. Rien de ce que vous avez fait n’est perdu.',
  tryAgain: 'Réessayer',
  draw: { one: 'Trier {count} message', other: 'Trier {count} messages' },
  inHand: 'Un tirage est en cours : {done} sur {total}.',
  goOn: 'Reprendre',
  seeOutcome: 'Voir ce que cela donne',
  lastOutcome: 'Revoir le dernier tirage',

  /** One post. */
  postOf: 'Message {index} sur {total}',
  progress: 'Avancement',
  youHold: 'Votre maison :',
  where_page: 'Sur votre page',
  where_group: 'Dans un groupe',
  where_shortPosts: 'Réseau de messages courts',
  where_photos: 'Réseau de photos',
  where_video: 'Réseau de vidéos',
  where_professional: 'Réseau professionnel',
  where_reviews: 'Site d’avis',
  where_privateMessages: 'Message privé',
  where_ownSite: 'Sur votre site',
  isItTrue: 'Est-ce vrai ?',
  nothingKnown: 'Il n’y a rien à vérifier ici.',
  whatNow: 'Que faites-vous de ce message ?',
  answer: 'Répondre',
  pass: 'Transmettre',
  leave: 'Laisser',
  report: 'Signaler',
  answerMeans: 'Vous écrivez, vous-même, à cette personne.',
  passMeans: 'Quelqu’un d’autre doit savoir ou agir : direction, métier, secours.',
  leaveMeans: 'Vous lisez, vous ne faites rien.',
  reportMeans: 'Capture, signalement, et masquer si vos règles le disent.',
  /** Before two right answers: « Répondre ou Transmettre ». */
  or: ' ou ',
  yes: '{given} : c’est aussi notre choix.',
  otherwise: 'Vous avez choisi « {given} ». Nous choisirions : {right}.',
  bothDo: 'Les deux conviennent : {right}.',
  thisIs: 'Famille : {kind}',
  toLesson: 'La leçon : {title}',
  toRule: 'La règle : {title}',
  next: 'Message suivant',
  goBack: 'Revenir sur ma réponse',
  changed: 'Réponse changée. L’estimation garde la première : la seconde vient après l’explication.',
  leaveIt: 'Arrêter pour le moment',
  kept: { one: '{count} réponse gardée', other: '{count} réponses gardées' },
  notKept: 'Ce navigateur ne garde pas vos réponses : elles seront oubliées en quittant la page.',

  /** What comes out. */
  sorted: { one: '{count} message trié', other: '{count} messages triés' },
  ease: 'Ce n’est ni une note ni une évaluation. Personne d’autre que vous ne le voit.',
  signals: 'À prendre en charge (répondre ou transmettre)',
  signalsTaken: 'pris en charge : {count} sur {total}',
  noises: 'À laisser de côté (laisser ou signaler)',
  noisesLeft: 'laissés de côté : {count} sur {total}',
  canBeSaid: 'Ce que l’on peut en dire',
  basis: {
    one: 'D’après votre première réponse à {count} message, tous tirages confondus.',
    other: 'D’après vos premières réponses à {count} messages, tous tirages confondus.',
  },
  tooFew: {
    one: 'Trop peu pour conclure : il manque {count} réponse. Sous trente, le tirage suivant pourrait dire le contraire.',
    other:
      'Trop peu pour conclure : il manque {count} réponses. Sous trente, le tirage suivant pourrait dire le contraire.',
  },
  oneSided: 'Il faut des messages des deux sortes, à prendre en charge et à laisser de côté, pour conclure.',
  chance:
    'Pour l’instant, rien ne permet de dire que vous distinguez ce qu’il faut prendre en charge du reste : le hasard pourrait donner ces réponses.',
  little: 'Vous distinguez un peu ce qu’il faut prendre en charge de ce qu’il faut laisser de côté.',
  fairly: 'Vous distinguez assez bien ce qu’il faut prendre en charge de ce qu’il faut laisser de côté.',
  well: 'Vous distinguez bien ce qu’il faut prendre en charge de ce qu’il faut laisser de côté.',
  outOf100:
    'Devant deux messages, un de chaque sorte, vous désigneriez celui qu’il faut prendre en charge environ {value} fois sur 100. Vu le nombre de réponses, disons entre {low} et {high}.',
  takesUp:
    'Vous penchez du côté « prendre en charge » : des messages qui n’attendaient rien vous occupent. Demandez-vous à qui chacun parle, et si une réponse a déjà été donnée.',
  setsAside:
    'Vous penchez du côté « laisser de côté » : des messages qui attendaient quelqu’un restent sans suite. Cherchez le fait sous le ton.',
  neither: 'Vous ne penchez nettement ni d’un côté ni de l’autre.',
  formula: 'Comment c’est calculé',
  formulaText:
    'On compte comme « signal » un message à prendre en charge. Capacité à distinguer : d′ = {d} (de {dLow} à {dHigh}) ; 0 veut dire que l’on ne distingue pas. Penchant : c = {c} (de {cLow} à {cHigh}) ; sous 0, on prend trop en charge. Une demi-réponse est ajoutée à chaque case (Hautus, 1995) ; les intervalles, à 95 %, viennent de la formule de Gourevitch et Galanter (1967). « Un peu », « assez bien » et « bien » se séparent à 1 et à 2 : ce sont des repères de travail.',
  byKind: 'Famille par famille',
  kind: 'Famille',
  right: 'Comme nous',
  ofTotal: '{right} sur {total}',
  byKindNote: 'Vos dernières réponses à ce tirage ; « comme nous » quand c’est l’une de celles que nous donnerions.',
  readAgain: 'À relire d’abord',
  nothingToRead: 'Rien à relire : vous avez trié comme nous.',
  readLesson: { one: '{title} ({count} message)', other: '{title} ({count} messages)' },
  allPosts: 'Revoir les messages de ce tirage',
  given: 'Vous : {given}. Nous : {right}.',
  givenTwice: 'Vous : {first}, puis {given}. Nous : {right}.',
  allSeen:
    'Vous avez vu tous les messages. Un autre tirage reste utile, mais l’estimation garde vos premières réponses.',
  another: { one: 'Un autre tirage de {count} message', other: 'Un autre tirage de {count} messages' },
  print: 'Imprimer',

  /** Under the drill. */
  fourTitle: 'Les quatre réponses',
  kindsTitle: { one: '{count} sorte de messages', other: '{count} sortes de messages' },
  kindsLede:
    'Chaque tirage en prend autant de chacune. Aucune n’appelle toujours la même réponse, et le ton n’en dit rien.',
  whyTitle: 'Pourquoi des tirages équilibrés',
  whyText:
    'Ne trier que des messages hostiles apprendrait surtout à se méfier de tout. Deux jeux contre les fausses nouvelles ont eu cet effet : ensuite, on répond plus souvent « faux », sans mieux distinguer. D’où autant de messages à prendre en charge qu’à laisser, et deux lectures séparées : ce que vous distinguez, et de quel côté vous penchez.',
  examplesTitle: 'Quelques messages, à lire',
  examplesWhy:
    'L’exercice demande que les scripts du site soient actifs. Voici un message de chaque famille ; notre réponse est sous le pli.',
  ourAnswer: 'Notre réponse',
};
