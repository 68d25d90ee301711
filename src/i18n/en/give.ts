import type { give as source } from '../fr/give.ts';
import type { Translated } from '../translated.ts';

/** Handing in one's work to the evangelist: what is in it, a code, a file, a QR code. */
export const give: Translated<typeof source> = {
  title: 'Hand in your work',
  lede: 'Is a workshop coming? If you wish, give whoever runs it what you did here: they will see where the room is divided, and what to discuss.',
  sent: 'Nothing leaves this page by itself. It prepares a text; you give it, or not. Nobody will know that this page was opened.',
  loading: 'This page is reading what your browser has kept…',

  whatTitle: 'What you hand in',
  nothingTitle: 'Nothing to hand in yet',
  nothing:
    'This browser has kept no answer to a question, no finished scenario, no sorted post. Come back when you have done some.',
  toCourse: 'Go to the course',
  choose: 'Untick what you would rather keep to yourself.',
  partAnswers: 'My first answers to the questions, and how sure I was',
  partGames: 'My finished scenarios: the ending, and the list of my choices',
  partPosts: 'My first answers when sorting posts',
  answersCount: { one: '{count} answer', other: '{count} answers' },
  gamesCount: { one: '{count} scenario', other: '{count} scenarios' },
  postsCount: { one: '{count} post', other: '{count} posts' },
  none: 'nothing yet',
  see: 'See the list',
  oneAnswer: '{given} ({confidence})',
  oneGame: 'Ending: {ending}. {moves}',
  otherPrint: 'Played on another version of this scenario. {moves}',
  moves: { one: '{count} move:', other: '{count} moves:' },
  movesNote:
    'One letter for each move: lower case, an action; capital, a check; full stop, waiting; tilde, a reply that you had written yourself first. Your sentences are not in it.',
  wordsLoading: 'Questions and posts are on their way…',
  wordsFailed:
    'The texts of the questions could not be loaded. The code below is complete; to read the list again, try again.',
  tryAgain: 'Try again',

  nameTitle: 'A pseudonym, if it helps you',
  nameLabel: 'Pseudonym (optional)',
  nameWhy:
    'Leave it empty, unless you were asked for something to find your work by, for instance to take it out. Do not give your name: in a small team, one answer is already enough to recognise somebody.',

  codeTitle: 'To give',
  codeWhy: 'The three forms say the same. One is enough; if you give two, they count once.',
  codeLabel: 'Your code',
  codeLength: { one: '{count} character, without the spaces', other: '{count} characters, without the spaces' },
  codeNothing: 'Tick at least one part: the code will appear here.',
  copy: 'Copy the code',
  copied: 'Code copied. Paste it where you were asked to.',
  byHand: 'This browser does not allow copying with a click. The code is selected: press Ctrl + C, or Cmd + C.',
  file: 'Save the file',
  fileName: 'porte-voix-handed-in',
  filed: 'The file is among your downloads.',
  qr: 'Show the QR code',
  qrHide: 'Hide the QR code',
  qrAlt: 'QR code that holds the code above.',
  qrNote: 'To be photographed with a phone: it reads the same text as the code above, and opens no address.',
  qrTooLong: 'Your code is too long for a legible QR code. Give the text or the file.',
  qrFailed: 'The drawing of the QR code could not be loaded. The text and the file are still good.',
  exactly: 'The exact content, as the file has it',

  notTitle: 'What is not in it',
  not1: 'Your name, your address, your device.',
  not2: 'Days, hours, time spent, number of attempts.',
  not3: 'What you wrote: replies, plans, documents, your team’s own cases.',
  not4: 'Questions asked before reading: being wrong is what they are for.',
  afterTitle: 'What is done with it',
  after:
    'Whoever runs the workshop puts it in a page of their own browser, which adds everything up. It shows totals of the group, from five people and five answers to a question on; never one person’s answers. It is not an appraisal, and must not become one.',
  without:
    'Without the site’s scripts, this page cannot read what your browser has kept. You can always answer aloud, or on the workshop’s sheets.',
};
