import { author } from './en/author.ts';
import { coach } from './en/coach.ts';
import { compared } from './en/compared.ts';
import { compose } from './en/compose.ts';
import { countdown } from './en/countdown.ts';
import { crisis } from './en/crisis.ts';
import { device } from './en/device.ts';
import { document } from './en/document.ts';
import { gather } from './en/gather.ts';
import { give } from './en/give.ts';
import { lesson } from './en/lesson.ts';
import { now } from './en/now.ts';
import { observe } from './en/observe.ts';
import { ownCase } from './en/own-case.ts';
import { pictures } from './en/pictures.ts';
import { platforms } from './en/platforms.ts';
import { practice } from './en/practice.ts';
import { quiz } from './en/quiz.ts';
import { report } from './en/report.ts';
import { room } from './en/room.ts';
import { search } from './en/search.ts';
import { simulator } from './en/simulator.ts';
import { site } from './en/site.ts';
import { stage } from './en/stage.ts';
import { tools } from './en/tools.ts';
import { triage } from './en/triage.ts';
import { workshops } from './en/workshops.ts';
import type { fr } from './fr.ts';
import type { Translated } from './translated.ts';

export const en = {
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
} satisfies {
  [Area in keyof typeof fr]: Translated<(typeof fr)[Area]>;
};
