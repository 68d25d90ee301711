import type { Frames } from '../frame.ts';
import type { CoachKey } from '../keys.ts';
import { frames as act } from './fr/act.ts';
import { frames as affiliation } from './fr/affiliation.ts';
import { frames as askDataPublic } from './fr/ask-data-public.ts';
import { frames as bargain } from './fr/bargain.ts';
import { frames as blame } from './fr/blame.ts';
import { frames as boilerplate } from './fr/boilerplate.ts';
import { frames as effect } from './fr/effect.ts';
import { frames as greetSign } from './fr/greet-sign.ts';
import { frames as honesty } from './fr/honesty.ts';
import { frames as loop } from './fr/loop.ts';
import { frames as moment } from './fr/moment.ts';
import { frames as nonapology } from './fr/nonapology.ts';
import { frames as own } from './fr/own.ts';
import { frames as personalData } from './fr/personal-data.ts';
import { frames as inPrivate } from './fr/private.ts';
import { frames as publicGift } from './fr/public-gift.ts';
import { frames as regret } from './fr/regret.ts';
import { frames as situation } from './fr/situation.ts';
import { frames as threatInsult } from './fr/threat-insult.ts';
import { frames as vagueMoment } from './fr/vague-moment.ts';

/** Turns of phrase by key, for folded and tagged sentences (see `written`). */
export const FRAMES: Readonly<Record<CoachKey, Frames>> = {
  'greet-sign': greetSign,
  situation,
  effect,
  own,
  regret,
  nonapology,
  act,
  moment,
  'vague-moment': vagueMoment,
  private: inPrivate,
  'ask-data-public': askDataPublic,
  honesty,
  boilerplate,
  blame,
  'personal-data': personalData,
  'threat-insult': threatInsult,
  bargain,
  'public-gift': publicGift,
  affiliation,
  loop,
};
