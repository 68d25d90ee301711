export const quiz = {
  /** After the question, when several options may be ticked. */
  several: 'Plusieurs réponses sont possibles.',
  /** Before the three buttons that answer: « Je réponds : au hasard / plutôt sûr / certain ». */
  answering: 'Je réponds :',
  guess: 'au hasard',
  sure: 'plutôt sûr',
  certain: 'certain',
  /** An answer button was pressed with nothing chosen. */
  chooseFirst: 'Choisissez d’abord une réponse, puis dites à quel point vous en êtes sûr.',
  /** Without scripts: opens the answers under the question. */
  answers: 'Voir les réponses et leurs explications',
  already: 'Vous avez déjà répondu à cette question. Voici votre dernière réponse.',
  right: 'C’est juste.',
  rightByChance: 'C’est juste, au hasard : l’explication vous servira la prochaine fois.',
  wrong: 'Ce n’est pas la meilleure réponse. Voici pourquoi.',
  wrongCertain:
    'Ce n’est pas la meilleure réponse. Une erreur dont on était certain est celle qui se corrige le mieux.',
  partly: 'Il y a du juste, mais pas seulement, ou pas tout. Voici le détail.',
  /** To the question asked before reading, where a wrong answer is welcome. */
  beforeRight: 'C’est la réponse que défend la leçon. Elle dit pourquoi.',
  beforeWrong: 'La leçon défend une autre réponse. Vous tromper maintenant vous aidera à la retenir.',
  /** State of one option, above its text. */
  chosenRight: 'Votre réponse, juste',
  chosenWrong: 'Votre réponse, à revoir',
  missed: 'La bonne réponse',
  missedSeveral: 'À choisir aussi',
  left: 'Autre option',
  leftSeveral: 'Écartée avec raison',
  /** One line on all first answers so far; the parts follow, surest first. */
  calibration: 'Vos premières réponses jusqu’ici : {parts}.',
  calibrationPart: { one: '{label}, {right} juste sur {total}', other: '{label}, {right} justes sur {total}' },
  retry: 'Réessayer',
  notKept: 'Ce navigateur n’a pas pu garder cette réponse : elle sera oubliée en quittant la page.',
  /** On the list of explanations, for screen readers. */
  explanations: 'Explication de chaque option',
};
