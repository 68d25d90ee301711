import { author } from './fr/author.ts';
import { coach } from './fr/coach.ts';
import { compared } from './fr/compared.ts';
import { compose } from './fr/compose.ts';
import { countdown } from './fr/countdown.ts';
import { crisis } from './fr/crisis.ts';
import { device } from './fr/device.ts';
import { document } from './fr/document.ts';
import { gather } from './fr/gather.ts';
import { give } from './fr/give.ts';
import { lesson } from './fr/lesson.ts';
import { now } from './fr/now.ts';
import { observe } from './fr/observe.ts';
import { ownCase } from './fr/own-case.ts';
import { pictures } from './fr/pictures.ts';
import { platforms } from './fr/platforms.ts';
import { practice } from './fr/practice.ts';
import { quiz } from './fr/quiz.ts';
import { report } from './fr/report.ts';
import { room } from './fr/room.ts';
import { search } from './fr/search.ts';
import { simulator } from './fr/simulator.ts';
import { site } from './fr/site.ts';
import { stage } from './fr/stage.ts';
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
  stage,
  tools,
  give,
  gather,
  observe,
  report,
  platforms,
  document,
  crisis,
  now,
  ownCase,
  room,
};
