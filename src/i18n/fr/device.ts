export const device = {
  /** Until the page has read the storage, and for good without scripts. */
  reading: 'Cette page lit ce que votre navigateur a gardé. Il lui faut pour cela les scripts du site.',
  /** What is sent when no LMS is connected (Reporter `none`). */
  sentNone:
    'Rien n’est envoyé à votre employeur, ni à personne : ni progression, ni réponses, ni temps passé. Ce cours n’a ni compte, ni traceur.',
  troubleBlocked:
    'Ce navigateur refuse de garder des données pour ce site. Le cours fonctionne, mais votre progression sera oubliée en quittant la page. Exportez-la avant de partir.',
  troubleFull:
    'La place réservée par ce navigateur est pleine : ce que vous faites maintenant n’est plus gardé. Exportez votre progression, puis libérez de la place dans les réglages du navigateur.',
  troubleNewer:
    'Une version plus récente du cours a déjà écrit ici. Rien n’y a été touché, et ce que vous faites dans cette version n’est pas gardé. Rechargez la page, ou rouvrez la version récente.',
  aside:
    'Ce qui était gardé était abîmé, en tout ou partie. La copie abîmée est mise de côté, telle quelle, et le cours repart de ce qui se lisait.',

  keptTitle: 'Ce qui est gardé',
  nothingKept: 'Rien pour le moment.',
  bytes: { one: '{count} octet', other: '{count} octets' },
  whereBrowser: 'dans ce navigateur, jusqu’à ce que vous l’effaciez',
  whereTab: 'dans cet onglet, jusqu’à ce que vous le fermiez',
  wherePage: 'dans cette page, jusqu’à ce que vous la quittiez',
  /** Why each key exists; `why` and the name in `browser/kept.ts`. */
  settings: 'Vos réglages : thème, raccourcis à une touche, compte à rebours des situations',
  shared: 'Le fait que cet ordinateur est partagé',
  name: 'Le nom que vous avez donné à votre espace',
  progress:
    'Votre progression : réponses aux questions, leçons faites, situations jouées, messages triés, réponses écrites avec vos mots, dernière leçon ouverte, documents de la boîte à outils, cas écrits ici, ateliers composés ou animés',
  asideKey: 'Une copie abîmée de votre progression, mise de côté',
  otherSpace: 'La progression d’une autre personne, qui n’est ni lue ni mêlée à la vôtre',
  // Kept by a service worker, where one can run.
  pages: 'Les pages d’un atelier, pour les recharger sans réseau. Rien de ce que vous avez écrit',
  files: { one: '{count} fichier', other: '{count} fichiers' },
  erasePages: 'Effacer ces pages',
  pagesErased: 'Les pages gardées pour un atelier sont effacées.',
  unknown: 'Une donnée que cette version du cours ne connaît pas',
  answered: { one: '{count} question répondue', other: '{count} questions répondues' },
  marked: { one: '{count} leçon marquée comme faite', other: '{count} leçons marquées comme faites' },
  played: { one: '{count} situation jouée', other: '{count} situations jouées' },
  written: { one: '{count} réponse écrite', other: '{count} réponses écrites' },
  sorted: { one: '{count} message trié', other: '{count} messages triés' },
  documents: { one: '{count} document rempli', other: '{count} documents remplis' },
  ownCases: { one: '{count} cas écrit ici', other: '{count} cas écrits ici' },
  workshops: { one: '{count} élément d’atelier', other: '{count} éléments d’ateliers' },

  carryTitle: 'Emporter votre progression',
  carryWhy:
    'Un fichier pour continuer ailleurs, ou pour garder une copie. L’ouvrir ici ajoute ce qu’il contient : rien n’est remplacé ni perdu.',
  export: 'Exporter dans un fichier',
  /** Name of the file, without its extension. */
  fileName: 'porte-voix-progression',
  import: 'Importer un fichier de progression',
  imported: 'Fichier importé : votre progression est complétée.',
  refusedEmpty: 'Ce fichier est vide. Rien n’a changé.',
  refusedTooLarge:
    'Ce fichier dépasse 1 Mo, ou ne se laisse pas lire : ce n’est pas un fichier de progression. Rien n’a changé.',
  refusedNotJson: 'Ce fichier n’est pas un fichier de progression, ou il est coupé. Rien n’a changé.',
  refusedOther: 'Ce fichier vient d’un autre produit. Rien n’a changé.',
  refusedNewer: 'Ce fichier vient d’une version plus récente du cours : importez-le dans celle-ci. Rien n’a changé.',
  refusedDamaged: 'Ce fichier est abîmé. Rien n’a changé.',

  eraseTitle: 'Effacer',
  eraseWhy:
    'Réponses, leçons faites, situations jouées, documents remplis, cas écrits et ateliers sont effacés de cet appareil. Il ne reste qu’un compteur d’effacements, pour qu’un autre onglet ne les ramène pas. Les réglages restent.',
  erase: 'Effacer ma progression',
  eraseSure: 'Effacer toute votre progression ? Vous pourrez encore l’annuler tant que cette page est ouverte.',
  eraseYes: 'Oui, effacer',
  eraseNo: 'Non, garder',
  erased: 'Votre progression est effacée. Vous pouvez l’annuler jusqu’à ce que vous quittiez cette page.',
  undo: 'Annuler l’effacement',
  undone: 'Votre progression est revenue.',
  eraseNewer:
    'L’effacement n’est pas possible ici : une version plus récente du cours tient ces données. Effacez-les depuis celle-ci.',

  sharedTitle: 'Ordinateur partagé',
  sharedSwitch: 'Cet ordinateur est partagé',
  sharedWhy:
    'Votre progression passe dans cet onglet et s’efface quand vous le fermez : exportez-la avant de partir. Les réglages, qui ne disent rien de vous, restent dans le navigateur.',
  sharedFailed:
    'Ce changement n’est pas possible : le navigateur le refuse, ou garde déjà la progression d’une autre personne. Rien n’a changé.',
  nameLabel: 'Un nom pour votre espace (facultatif)',
  nameWhy: 'Si plusieurs personnes se suivent dans le même onglet, chacune retrouve le sien. Il reste dans cet onglet.',
  nameUse: 'Utiliser ce nom',
  nameUsed: 'Vous êtes dans l’espace « {name} ».',
  nameDefault: 'Vous êtes dans l’espace sans nom.',

  settingsTitle: 'Réglages',
  keysSwitch: 'Raccourcis à une touche',
  keysWhy:
    '« / » ouvre la recherche ; les chiffres choisissent une réponse. Désactivez-les si vous dictez vos commandes ou si une touche part trop vite.',
  theme: 'Thème',
  themeSystem: 'Comme le système',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  settingsNotKept: 'Ce réglage vaut pour cette page : le navigateur n’a pas pu le garder.',
};
