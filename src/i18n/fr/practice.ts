/** The final check, the review and the plan of a module. */
export const practice = {
  loading: 'Les questions arrivent…',
  failed:
    'Les questions n’ont pas pu être chargées. Vérifiez la connexion, puis réessayez. Rien de ce que vous avez fait n’est perdu.',
  tryAgain: 'Réessayer',

  // Final check.
  checkTitle: 'Faire le point',
  checkLede:
    'Vingt questions sur tout le cours, une par leçon au moins, dont dix que les leçons ne posent pas. Comptez un quart d’heure ; vous pouvez vous arrêter et reprendre.',
  /** On the home page. */
  checkShort: 'Vingt questions, dont dix que les leçons ne posent pas, pour savoir quoi relire. Ni note, ni témoin.',
  checkWhy:
    'Ce point est facultatif. Il ne donne ni note ni diplôme, et personne d’autre que vous n’en voit le résultat : il sert à savoir quoi relire.',
  checkNoScript:
    'Ce tirage demande que les scripts du site soient actifs. Sans eux, les questions et leurs explications se lisent à la fin de chaque leçon :',
  begin: 'Tirer vingt questions',
  goOn: 'Reprendre',
  another: 'Faire un autre tirage',
  inHand: 'Un point est en cours : {done} réponses sur {total}.',
  questionOf: 'Question {index} sur {total}',
  progress: 'Avancement',
  nextQuestion: 'Question suivante',
  seeOutcome: 'Voir où j’en suis',
  leave: 'Arrêter pour le moment',
  kept: { one: '{count} réponse gardée', other: '{count} réponses gardées' },
  outcome: { one: '{right} réponse juste sur {total}', other: '{right} réponses justes sur {total}' },
  /** Under the count. 16 of 20 is a working mark. */
  ease: 'Autour de seize sur vingt, on peut se sentir à l’aise : c’est un repère de travail, à adapter, et non une note.',
  byModule: 'Module par module',
  ofTotal: '{right} sur {total}',
  sureness: 'Ce dont vous étiez sûr',
  readAgain: 'À relire',
  nothingToRead: 'Rien à relire : tout était juste.',
  allAnswers: 'Revoir toutes les questions et leurs explications',
  /** The earlier papers, oldest first: « 12 sur 20, 15 sur 20 ». */
  earlier: 'Vos points précédents : {list}.',

  // Review.
  reviewTitle: 'Réviser',
  reviewLede:
    'Les questions d’une leçon reviennent deux jours, puis sept jours après votre réponse. Au bout de trois semaines, la leçon en pose une autre, que vous n’avez jamais vue.',
  reviewWhy:
    'Se rappeler à intervalles fixes retient mieux que relire d’un coup. Trois questions suffisent, jamais plus le même jour.',
  nothingDue: 'Rien à réviser aujourd’hui. Répondez aux questions d’une leçon : elles reviendront ici dans deux jours.',
  dueNow: { one: '{count} question à revoir', other: '{count} questions à revoir' },
  seen: 'Vue il y a au moins {days} jours',
  unseen: 'Trois semaines après : une question que la leçon ne posait pas',
  fromLesson: 'Relire la leçon : {title}',
  reviewDone: 'C’est fait pour aujourd’hui.',
  reviewNoScript: 'La révision demande que les scripts du site soient actifs, et que le navigateur garde vos réponses.',
  /** On the home page, when something is due. */
  reviewGo: 'Réviser maintenant',
  dueOne: 'Une question vous attend.',
  dueOther: '{count} questions vous attendent.',

  // The plan of a module.
  planTitle: 'Votre plan pour ce module',
  planWhy:
    'Une intention précise se tient mieux qu’une résolution : dites quand, puis ce que vous ferez. Ce que vous écrivez reste sur cet appareil.',
  planWhen: 'Si…',
  planAct: 'alors…',
  planExample: 'Par exemple : si {when}, alors {act}.',
  planKept: 'Gardé sur cet appareil.',
  planNotKept: 'Ce navigateur n’a pas pu le garder : recopiez-le avant de quitter la page.',
  planPrint: 'Imprimer ce plan',
  planErase: 'Effacer ce plan',
  planUndo: 'Annuler',
  planErased: 'Plan effacé.',
};
