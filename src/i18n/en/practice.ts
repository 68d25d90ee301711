import type { practice as fr } from '../fr/practice.ts';
import type { Translated } from '../translated.ts';

export const practice: Translated<typeof fr> = {
  loading: 'The questions are on their way…',
  failed: 'The questions could not be loaded. Check the connection, then try again. Nothing you have done is lost.',
  tryAgain: 'Try again',

  checkTitle: 'Taking stock',
  checkLede:
    'Twenty questions on the whole course, at least one a lesson, ten of which no lesson asks. Allow a quarter of an hour; you may stop and come back.',
  checkShort: 'Twenty questions, ten of which no lesson asks, to know what to read again. No mark, no witness.',
  checkWhy:
    'This is optional. It gives no mark and no diploma, and nobody but you sees the result: it tells you what to read again.',
  checkNoScript:
    'This draw needs the site’s scripts. Without them, the questions and their explanations can be read at the end of each lesson:',
  begin: 'Draw twenty questions',
  goOn: 'Carry on',
  another: 'Draw another set',
  inHand: 'One set is under way: {done} answers out of {total}.',
  questionOf: 'Question {index} of {total}',
  progress: 'Progress',
  nextQuestion: 'Next question',
  seeOutcome: 'See where I stand',
  leave: 'Stop for now',
  kept: { one: '{count} answer kept', other: '{count} answers kept' },
  outcome: { one: '{right} right answer out of {total}', other: '{right} right answers out of {total}' },
  ease: 'Around sixteen out of twenty, you can feel at ease: a working guideline, to be adapted, and not a grade.',
  byModule: 'Module by module',
  ofTotal: '{right} out of {total}',
  sureness: 'How sure you were',
  readAgain: 'To read again',
  nothingToRead: 'Nothing to read again: everything was right.',
  allAnswers: 'See every question and its explanations again',
  earlier: 'Your earlier sets: {list}.',

  reviewTitle: 'Review',
  reviewLede:
    'The questions of a lesson come back two days after your answer, then seven. After three weeks the lesson asks another one, which you have never seen.',
  reviewWhy:
    'Recalling at fixed intervals sticks better than rereading in one go. Three questions are enough, and never more in a day.',
  nothingDue: 'Nothing to review today. Answer the questions of a lesson: they will come back here in two days.',
  dueNow: { one: '{count} question to review', other: '{count} questions to review' },
  seen: 'Seen at least {days} days ago',
  unseen: 'Three weeks later: a question the lesson did not ask',
  fromLesson: 'Read the lesson again: {title}',
  reviewDone: 'That is all for today.',
  reviewNoScript: 'Review needs the site’s scripts, and a browser that keeps your answers.',
  reviewGo: 'Review now',
  dueOne: 'One question is waiting for you.',
  dueOther: '{count} questions are waiting for you.',

  planTitle: 'Your plan for this module',
  planWhy:
    'A precise intention holds better than a resolution: say when, then what you will do. What you write stays on this device.',
  planWhen: 'If…',
  planAct: 'then I…',
  planExample: 'For instance: if {when}, then {act}.',
  planKept: 'Kept on this device.',
  planNotKept: 'This browser could not keep it: copy it out before leaving the page.',
  planPrint: 'Print this plan',
  planErase: 'Erase this plan',
  planUndo: 'Undo',
  planErased: 'Plan erased.',
};
