import type { countdown as source } from '../fr/countdown.ts';
import type { Translated } from '../translated.ts';

export const countdown: Translated<typeof source> = {
  countdown: 'Countdown',
  countdownWhy:
    'A time for each decision, according to what there is to read. When it runs out the game waits without you, as if you had said nothing. Pause it, extend it or switch it off whenever you like.',
  howTimed:
    'The story’s clock moves when you act, and by one wait at the end of each countdown. The countdown pauses while you write.',
  clockCounts: 'The clock moves if the countdown runs out',
  clockPaused: 'The clock waits: countdown paused',
  timeLeft: '{time} left',
  minutesAndSeconds: '{minutes}\u00a0min {seconds}\u00a0s',
  secondsShort: '{seconds}\u00a0s',
  pause: 'Pause',
  unpause: 'Resume the countdown',
  oneMinuteMore: '+ 1\u00a0minute',
  thenSilence: 'Then the game waits: {duration}.',
  pausedByYou: 'Paused.',
  pausedHidden: 'Paused: the page was not on screen.',
  pausedDialog: 'Paused: a window is open.',
  pausedWriting: 'Paused: you are writing.',
  pausedHeld: 'Paused: your choice has not been sent yet.',
  silencePlayed: 'Time is up: the game waited. Here is what followed.',
  timeIsUp: 'Time is up.',
  timeIsUpDecide: 'Time is up. Decide whenever you like.',
  halfLeft: 'Countdown: {time} left.',
  soonUp: 'Countdown: only {time} left. You can add a minute, or pause.',
};
