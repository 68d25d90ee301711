import { author } from './fr/author.ts';
import { coach } from './fr/coach.ts';
import { compared } from './fr/compared.ts';
import { compose } from './fr/compose.ts';
import { countdown } from './fr/countdown.ts';
import { device } from './fr/device.ts';
import { document } from './fr/document.ts';
import { lesson } from './fr/lesson.ts';
import { pictures } from './fr/pictures.ts';
import { platforms } from './fr/platforms.ts';
import { practice } from './fr/practice.ts';
import { quiz } from './fr/quiz.ts';
import { room } from './fr/room.ts';
import { search } from './fr/search.ts';
import { simulator } from './fr/simulator.ts';
import { site } from './fr/site.ts';
import { tools } from './fr/tools.ts';
import { triage } from './fr/triage.ts';
import { workshops } from './fr/workshops.ts';

/** The source of the keys: what a word is for is said above it, in its area's file. */
export const fr = {
  site,
  lesson,
  pictures,
  quiz,
  practice,
  simulator,
  countdown,
  compared,
  search,
  device,
  coach,
  triage,
  author,
  workshops,
  compose,
  tools,
  platforms,
  document,
  room,
};
