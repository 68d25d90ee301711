import { ownCaseForm } from './own-case-form.ts';

/** « Notre cas » : the form in which a group writes last month’s incident, and what stands around it. */
export const ownCase = {
  ...ownCaseForm,
  title: 'Notre cas',
  lede: 'Écrivez à plusieurs un incident de chez vous, et jouez-le aussitôt. Une heure suffit pour une première version.',
  ledeMore: 'Aucun langage à connaître. Tout reste sur cet appareil, et rien ne part d’ici.',
  loading: 'Le formulaire arrive…',

  /** The fallback without scripts: a template to copy. */
  paperTitle: 'La trame, à recopier',
  paperLede:
    'Sans script, le formulaire ne s’ouvre pas. Voici ce qu’il demande, à remplir dans un document ou sur papier.',
  paper_1: 'La maison et le jour : métier, lieu, jour et heure où l’histoire commence, heure où elle se termine.',
  paper_2: 'Les personnes : qui écrit, qui relaie, quels collègues, et qui vous êtes.',
  paper_3: 'Le premier message, tel qu’on le lit.',
  paper_4:
    'Trois faits que l’on ne voit pas, et à qui les demander. Une vérification inutile ; une qui renverse la première impression.',
  paper_5:
    'Deux à quatre moments où il faut décider, et cinq gestes pour chacun : les mots, les minutes, ce que les gens répondent, pourquoi, la règle suivie ou enfreinte.',
  paper_6: 'Une promesse : quoi, pour quand, et le geste qui la tient.',
  paper_7: 'Ce que le monde fait sans vous : à une heure, ou après un silence.',
  paper_8: 'Trois fins, et ce qui conduit à chacune.',

  /** Before anything is written, and before anything leaves. */
  privacyTitle: 'Un incident parle de vraies personnes',
  privacy:
    'Changez les noms, les lieux et les dates. Aucune capture d’écran, aucun message recopié mot à mot. En cas de doute, demandez aux RH avant de partager.',
  privacyTraces: {
    one: '{count} passage ressemble à une donnée personnelle :',
    other: '{count} passages ressemblent à des données personnelles :',
  },
  privacyNone:
    'Aucune adresse, aucun numéro, aucun nom de compte n’a été repéré. Un nom ou un lieu ne se repère pas : relisez.',
  trace_address: 'Une adresse de courriel : {text}',
  trace_phone: 'Un numéro de téléphone : {text}',
  trace_digits: 'Une longue suite de chiffres : {text}',
  trace_account: 'Un nom de compte : {text}',
  isFictional: 'C’est inventé',
  isFictionalWhat: '{text} : c’est inventé',

  /** The list of one’s cases. */
  yours: 'Vos cas',
  none: 'Aucun cas n’est gardé sur cet appareil.',
  untitled: 'Cas sans titre',
  changedOn: 'modifié le {day}',
  scenesOf: { one: '{count} scène', other: '{count} scènes' },
  open: 'Ouvrir',
  openWhat: 'Ouvrir « {title} »',
  startExample: 'Partir de l’exemple',
  startExampleWhy: 'Une petite situation fictive, entière, à transformer en la vôtre.',
  startEmpty: 'Partir d’une page vide',
  startEmptyWhy: 'Avec une scène, deux gestes et une fin à remplir.',
  import: 'Reprendre un fichier',
  importWhy: 'Un dossier téléchargé d’ici (.zip), ou un scenario.yaml seul.',
  throwAway: 'Jeter',
  throwAwayWhat: 'Jeter « {title} »',
  thrown: '« {title} » est jeté.',
  takeBack: 'Le reprendre',
  copyTitle: '{title} (copie)',
  duplicateCase: 'Dupliquer',
  duplicateCaseWhat: 'Dupliquer « {title} »',
  full: 'Cet appareil garde déjà trente-six cas, et chaque cas a besoin d’un code à lui. Jetez-en un pour en commencer un autre.',

  /** Importing. */
  imported: '« {title} » est repris.',
  refused_size: 'Ce fichier dépasse 50 Mo : ce n’est pas un cas. Rien n’a été changé.',
  refused_unreadable: 'Ce fichier n’a pas pu être lu. Rien n’a été changé.',
  refused_damaged:
    'Cette archive est abîmée, ou d’une sorte que le formulaire ne lit pas. Téléchargez-la de nouveau. Rien n’a été changé.',
  refused_bomb:
    'Cette archive, une fois ouverte, dépasserait 50 Mo ou mille fichiers : elle n’est pas ouverte. Rien n’a été changé.',
  refused_path:
    'Cette archive contient un chemin qui sort de son dossier ({name}) : elle n’est pas ouverte. Rien n’a été changé.',
  refused_noCase: 'Cette archive ne contient pas de scenario.yaml. Rien n’a été changé.',
  refused_several: 'Cette archive contient plusieurs cas : reprenez-les un par un. Rien n’a été changé.',
  refused_binary:
    'Ce fichier n’est pas du texte : choisissez le .zip téléchargé d’ici, ou un scenario.yaml. Rien n’a été changé.',
  refused_yaml: 'Ce fichier n’a pas la forme d’un cas. Rien n’a été changé. Voici pourquoi :',
  refused_beyond:
    'Ce cas utilise ce que le formulaire ne montre pas. Le reprendre ici le perdrait : gardez-le dans son fichier. Il s’agit de :',
  refused_translation:
    'Cette archive contient une traduction ({name}), que le formulaire ne sait pas garder : reprenez scenario.yaml seul, en y écrivant une seule langue. Rien n’a été changé.',
  refused_reader: 'Le lecteur de fichiers n’a pas pu être chargé. Vérifiez la connexion. Rien n’a été changé.',
  refused_newer: 'Ce brouillon vient d’une version plus récente du cours. Rien n’a été changé.',
  refusedLine: 'ligne {line} : {text}',
  refusedMore: { one: 'et {count} autre', other: 'et {count} autres' },
  beyondAt: '{what} : {path}',
  beyond_languages: 'deux langues dans le même cas',
  beyond_evening: 'l’heure d’un communiqué (evening)',
  beyond_flags: 'des mots propres à ce cas (flags)',
  beyond_overrides: 'des effets changés (acts)',
  beyond_retired: 'des lettres retirées (retired)',
  beyond_robots: 'des robots écartés (robots)',
  beyond_write: 'l’invitation à écrire (write)',
  beyond_condition: 'une condition à plusieurs étages (any)',
  beyond_postponed: 'une promesse reportée (moves)',
  beyond_opensLater: 'un geste offert à partir d’une heure (from)',
  beyond_model: 'un modèle (model)',
  beyond_eventTells: 'un événement qui apprend un fait (tells)',
  beyond_askWhen: 'une vérification sous condition (when)',
  beyond_askHours: 'les heures d’une vérification (from, until)',
  beyond_stake: 'la personne dont la confiance se mesure (stake), ou une personne aux deux rôles',
  beyond_twoTriggers: 'un événement à une heure et après un silence',
  beyond_code: 'un code qui ne commence pas par z : c’est un cas du cours',

  /** Around the form. */
  back: 'Tous vos cas',
  undo: 'Annuler',
  undone: 'Annulé.',
  kept: 'Gardé sur cet appareil.',
  notKept: 'Cet appareil refuse de garder quoi que ce soit : téléchargez votre cas avant de quitter la page.',
  steps: 'Étapes',
  stepOf: 'Étape {index} sur {total}',
  previous: 'Précédent : {step}',
  next: 'Suivant : {step}',
  play: 'Jouer ce cas',
  notPlayable: 'Il faut une scène, deux gestes et une fin pour jouer.',
  playing: 'Vous jouez « {title} ».',
  backToForm: 'Revenir au formulaire',
  playFailed:
    'Le simulateur n’a pas pu être chargé. Vérifiez la connexion ; rien de ce que vous avez écrit n’est perdu.',
  opening: 'Le simulateur arrive…',
  remarks: { one: '{count} remarque', other: '{count} remarques' },
  up: 'Monter',
  down: 'Descendre',
  duplicate: 'Dupliquer',
  remove: 'Retirer',
  /** For those who hear the page: the action, then the thing. */
  actOn: '{act} : {what}',
  removed: 'Retiré : {what}. « Annuler » le rend.',
  moved: 'Déplacé en {index} sur {total} : {what}',
  more: 'Plus de réglages',

  step_firm: 'La maison et le jour',
  step_people: 'Les personnes',
  step_opening: 'Le premier message',
  step_facts: 'Ce qu’on ne voit pas',
  step_promises: 'Les promesses',
  step_scenes: 'Les scènes',
  step_events: 'Pendant ce temps',
  step_endings: 'Les fins',
  step_review: 'Relire et emporter',
  why_firm: 'Une maison inventée, un jour, une heure. Le lecteur doit savoir tout de suite où il est.',
  why_people:
    'Cinq ou six suffisent : la personne qui écrit, quelqu’un qui relaie, quelqu’un qui vous défend mal, un ou deux collègues, et celle ou celui que l’on joue.',
  why_opening:
    'Où cela se passe, et le message qui ouvre l’histoire. Donnez-lui une voix et un détail que seul ce métier connaît.',
  why_facts:
    'Ce que l’on n’apprend qu’en demandant. Prévoyez une vérification qui ne sert à rien, et une qui renverse la première impression.',
  why_promises: 'Une promesse a un contenu et une heure. Passée l’heure, l’horloge la rompt.',
  why_scenes: 'Une scène est un moment où il faut décider. Deux à quatre suffisent, avec quatre à six gestes chacune.',
  why_events: 'Ce que le monde fait sans vous : à une heure, après un silence, ou dès qu’une chose est faite.',
  why_endings:
    'Elles se lisent dans l’ordre : la première dont la condition tient est la bonne. La dernière n’a pas de condition. Trois suffisent.',
  why_review: 'Le plan, ce que dit la vérification, la partie à jouer et le dossier à emporter.',

  /** The check. */
  checkTitle: 'Ce que dit la vérification',
  checking: 'Vérification en cours…',
  checkedAll: 'Tous les chemins ont été essayés : {states} états.',
  checkedSome: '{states} états et {games} parties au hasard ont été essayés.',
  checkFailed:
    'La vérification n’a pas pu être chargée. Vérifiez la connexion ; rien de ce que vous avez écrit n’est perdu.',
  blankTitle: 'Encore à écrire',
  checkNone: 'La vérification n’a rien à redire.',
  checkCount: {
    one: '{count} remarque. Aucune n’empêche d’écrire.',
    other: '{count} remarques. Aucune n’empêche d’écrire.',
  },
  checkGo: 'Aller au champ',
  checkRules: 'La même que celle du cours, avec les mêmes phrases.',

  /** The map. */
  mapTitle: 'Le plan',
  mapNone: 'Le plan se dessine dès qu’il y a une scène, deux gestes et une fin.',
  mapBlocked: 'Le plan attend : une remarque de la vérification empêche de suivre les chemins.',
  mapFailed: 'Le dessin n’a pas pu être chargé ; le même plan, en mots, suit.',
  mapLabel: 'Plan du cas, à faire défiler',
  mapWords: 'Le même plan, en mots',
  mapScene: '{moment} : {ask}',
  mapMove: '{letter}. {what}',
  mapTo: 'mène à : {target}',
  mapOut: 'hors d’atteinte',
  mapEvents: 'Pendant ce temps : {events}',
  mapLapse: 'Sans décision : {target}',
  mapEnd: 'Fin',

  /** Hints. */
  hintRule: 'La règle en jeu',
  hintRead: 'Lire la règle « {rule} »',
  hintGood: 'Ce qu’a un bon cas',
  good_1: 'Des gens qui ont une voix, et des détails que seul ce métier connaît.',
  good_2: 'Un geste maladroit reste tentant : courtois, pressé, plausible.',
  good_3: 'La bonne réponse n’est pas toujours la première, la plus longue, ni la seule polie.',
  good_4: 'Une première erreur se rattrape. Une fin imparfaite est acceptable.',
  good_5: 'Passer la main, vérifier, attendre ou ne pas répondre : quelque part, c’est le meilleur geste.',
  good_6: 'Tout est fictif et le dit. Un accident mortel ne devient jamais un jeu.',

  /** Taking away. */
  takeTitle: 'Emporter',
  takeWhy:
    'Un dossier à garder, à envoyer, ou à remettre à qui tient le cours : il y devient une situation comme les autres.',
  download: 'Télécharger le dossier (.zip)',
  downloadDraft: 'Télécharger le brouillon',
  draftWhy:
    'Il manque encore de quoi en faire une situation : vous pouvez emporter le brouillon tel qu’il est, et le reprendre ici ou ailleurs.',
  downloaded: '{name} est téléchargé.',
  downloadFailed: 'Le fichier n’a pas pu être fait. Rien de ce que vous avez écrit n’est perdu.',
  readyWith: {
    one: 'Le dossier se lit, et la vérification du cours y trouverait encore {count} remarque.',
    other: 'Le dossier se lit, et la vérification du cours y trouverait encore {count} remarques.',
  },
  ready: 'Le dossier est prêt : la vérification du cours n’y trouverait rien à redire.',
  understood: 'Les noms, les lieux et les dates sont changés.',
};
