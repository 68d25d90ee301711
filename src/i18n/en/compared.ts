import type { compared as source } from '../fr/compared.ts';
import type { Translated } from '../translated.ts';

export const compared: Translated<typeof source> = {
  debriefComes: 'The rest of the debrief is coming.',
  debriefFailed:
    'The rest of the debrief did not come. Reload this page when the network is back: your run is in its address.',

  twoRuns: 'Two runs side by side',
  twoRunsWhy: 'Choose what to compare the one you are reading with. Nothing says which is better.',
  thisRun: 'This run',
  runFinished: 'Your last run',
  runEarlier: 'Your run before that',
  runLinked: 'The run in this address',
  runIdeal: 'One good road among others',
  idealComputed: 'This road is computed: it follows the rules of the course. Others lead as far.',
  scene: 'Scene',
  partHere: 'The two runs part here:',
  neverPart: 'The two runs make the same choices, after the same questions.',
  choiceSame: 'same choice',
  choiceAsked: 'same choice, other questions',
  choiceOther: 'another choice',
  choiceLone: 'only one of the two goes there',
  partMark: 'They part here: {likeness}',
  notThere: 'No decision here.',
  letPass: 'The moment went by without a decision.',
  askedBefore: 'Asked before: {who}.',
  endingRow: 'Ending',
  bothCurves: 'Both runs, hour by hour',
  curveOf: '{what}: {run}',
  bothAsTable: 'Both curves as a table',

  eveningTitle: 'And had you waited for the {moment} press release?',
  eveningSaid:
    'At {moment}, this run’s thread had been seen by {yours}. Had nothing been said before the release, it would be {silent}.',
  eveningIllustrates:
    'The same small model computes both curves: it illustrates, it does not predict. In it, the release acknowledges what happened.',
  eveningYours: 'This run',
  eveningSilent: 'Silence until {moment}',
  eveningMark: 'Release',
  eveningChart: 'People reached, from {from} to {until}',
  eveningAsTable: 'This comparison as a table',
};
