/** Handing in one's work to the evangelist: what is in it, a code, a file, a QR code. */
export const give = {
  title: 'Remettre son travail',
  lede: 'Un atelier se prépare ? Si vous le voulez, donnez à la personne qui l’anime ce que vous avez fait ici : elle verra où la salle est partagée, et de quoi discuter.',
  sent: 'Rien ne part d’ici tout seul. Cette page prépare un texte ; c’est vous qui le donnez, ou non. Personne ne saura que cette page a été ouverte.',
  loading: 'Cette page lit ce que votre navigateur a gardé…',

  whatTitle: 'Ce que vous remettez',
  nothingTitle: 'Rien à remettre pour le moment',
  nothing:
    'Ce navigateur n’a gardé ni réponse à une question, ni situation finie, ni message trié. Revenez quand vous aurez avancé.',
  toCourse: 'Aller au cours',
  choose: 'Décochez ce que vous préférez garder pour vous.',
  partAnswers: 'Mes premières réponses aux questions, avec ma certitude',
  partGames: 'Mes situations finies : la fin, et la suite de mes choix',
  partPosts: 'Mes premières réponses au tri des messages',
  answersCount: { one: '{count} réponse', other: '{count} réponses' },
  gamesCount: { one: '{count} situation', other: '{count} situations' },
  postsCount: { one: '{count} message', other: '{count} messages' },
  none: 'rien pour le moment',
  see: 'Voir la liste',
  /** One line of the list: what was chosen, and how sure. */
  oneAnswer: '{given} ({confidence})',
  oneGame: 'Fin : {ending}. {moves}',
  otherPrint: 'Partie jouée sur une autre version de cette situation. {moves}',
  moves: { one: '{count} geste :', other: '{count} gestes :' },
  movesNote:
    'Une lettre par geste : minuscule, une action ; majuscule, une vérification ; point, une attente ; tilde, une réponse que vous aviez d’abord écrite. Vos phrases n’y sont pas.',
  wordsLoading: 'Les questions et les messages arrivent…',
  wordsFailed:
    'Les textes des questions n’ont pas pu être chargés. Le code ci-dessous est complet ; pour relire la liste, réessayez.',
  tryAgain: 'Réessayer',

  nameTitle: 'Un pseudonyme, si cela vous sert',
  nameLabel: 'Pseudonyme (facultatif)',
  nameWhy:
    'Laissez vide, sauf si l’on vous a demandé de quoi retrouver votre envoi, par exemple pour le retirer. Ne mettez pas votre nom : dans une petite équipe, une réponse suffit déjà à reconnaître quelqu’un.',

  codeTitle: 'À donner',
  codeWhy:
    'Les trois formes disent la même chose. Une seule suffit ; si vous en donnez deux, elles ne comptent qu’une fois.',
  codeLabel: 'Votre code',
  codeLength: { one: '{count} caractère, sans les espaces', other: '{count} caractères, sans les espaces' },
  codeNothing: 'Cochez au moins une partie : le code apparaîtra ici.',
  copy: 'Copier le code',
  copied: 'Code copié. Collez-le où l’on vous l’a demandé.',
  byHand: 'Ce navigateur ne permet pas la copie d’un clic. Le code est sélectionné : faites Ctrl + C, ou Cmd + C.',
  file: 'Enregistrer le fichier',
  fileName: 'porte-voix-remis',
  filed: 'Le fichier est dans vos téléchargements.',
  qr: 'Montrer le code QR',
  qrHide: 'Cacher le code QR',
  qrAlt: 'Code QR qui contient le code ci-dessus.',
  qrNote: 'À photographier avec un téléphone : il lit le même texte que le code ci-dessus, et n’ouvre aucune adresse.',
  qrTooLong: 'Votre code est trop long pour un code QR lisible. Donnez le texte ou le fichier.',
  qrFailed: 'Le dessin du code QR n’a pas pu être chargé. Le texte et le fichier restent bons.',
  exactly: 'Le contenu exact, tel que le fichier l’écrit',

  notTitle: 'Ce qui n’y est pas',
  not1: 'Votre nom, votre adresse, votre appareil.',
  not2: 'Les jours, les heures, le temps passé, le nombre d’essais.',
  not3: 'Ce que vous avez écrit : réponses rédigées, plans, documents, cas de votre équipe.',
  not4: 'Les questions posées avant une lecture : s’y tromper est leur raison d’être.',
  afterTitle: 'Ce qui en est fait',
  after:
    'La personne qui anime le dépose dans une page de son navigateur, qui additionne. Elle y lit des totaux de groupe, à partir de cinq envois et de cinq réponses par question ; jamais les réponses d’une personne. Ce n’est pas une évaluation, et ne doit pas le devenir.',
  without:
    'Sans les scripts du site, cette page ne peut pas lire ce que votre navigateur a gardé. Vous pouvez toujours répondre de vive voix, ou sur les feuilles de l’atelier.',
};
