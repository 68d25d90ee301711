/** The debrief as it comes, and its two comparisons: with another run, and with a silence until the evening's release. */
export const compared = {
  debriefComes: 'Le reste du débrief arrive.',
  debriefFailed:
    'Le reste du débrief n’est pas venu. Rechargez cette page quand le réseau revient : votre partie est dans son adresse.',

  twoRuns: 'Deux parties côte à côte',
  twoRunsWhy: 'Choisissez avec quoi comparer celle que vous lisez. Rien n’y dit laquelle vaut mieux.',
  thisRun: 'Cette partie',
  // The other run: its button, its column, its line in the legend.
  runFinished: 'Votre dernière partie',
  runEarlier: 'Votre partie d’avant',
  runLinked: 'La partie de cette adresse',
  runIdeal: 'Une bonne route, parmi d’autres',
  // Under a run that the course computes.
  idealComputed: 'Cette route est calculée : elle suit les règles du cours. D’autres mènent aussi loin.',
  scene: 'Scène',
  partHere: 'Les deux parties se séparent ici :',
  neverPart: 'Les deux parties font les mêmes choix, après les mêmes questions.',
  // Beside the question of each scene.
  choiceSame: 'même choix',
  choiceAsked: 'même choix, autres questions',
  choiceOther: 'autre choix',
  choiceLone: 'une seule des deux passe par là',
  partMark: 'Elles se séparent ici : {likeness}',
  // In the cell of the run that did not go there.
  notThere: 'Pas de décision ici.',
  // In place of a move, when the moment went by.
  letPass: 'Moment passé sans décision.',
  askedBefore: 'Demandé avant : {who}.',
  endingRow: 'Fin',
  bothCurves: 'Les deux parties, heure par heure',
  curveOf: '{what} : {run}',
  bothAsTable: 'Les deux courbes en tableau',

  eveningTitle: 'Et si vous aviez attendu le communiqué de {moment} ?',
  eveningSaid:
    'À {moment}, le fil de cette partie a été vu par {yours}. Si rien n’avait été dit avant le communiqué, ce serait {silent}.',
  eveningIllustrates:
    'Le même petit modèle calcule les deux courbes : il illustre, il ne prédit pas. Le communiqué y reconnaît ce qui s’est passé.',
  eveningYours: 'Cette partie',
  eveningSilent: 'Silence jusqu’à {moment}',
  eveningMark: 'Communiqué',
  eveningChart: 'Personnes touchées, de {from} à {until}',
  eveningAsTable: 'Cette comparaison en tableau',
};
