import type { Frames } from '../frame.ts';
import type { CoachKey } from '../keys.ts';
import { frames as act } from './en/act.ts';
import { frames as affiliation } from './en/affiliation.ts';
import { frames as askDataPublic } from './en/ask-data-public.ts';
import { frames as bargain } from './en/bargain.ts';
import { frames as blame } from './en/blame.ts';
import { frames as boilerplate } from './en/boilerplate.ts';
import { frames as effect } from './en/effect.ts';
import { frames as greetSign } from './en/greet-sign.ts';
import { frames as honesty } from './en/honesty.ts';
import { frames as loop } from './en/loop.ts';
import { frames as moment } from './en/moment.ts';
import { frames as nonapology } from './en/nonapology.ts';
import { frames as own } from './en/own.ts';
import { frames as personalData } from './en/personal-data.ts';
import { frames as inPrivate } from './en/private.ts';
import { frames as publicGift } from './en/public-gift.ts';
import { frames as regret } from './en/regret.ts';
import { frames as situation } from './en/situation.ts';
import { frames as threatInsult } from './en/threat-insult.ts';
import { frames as vagueMoment } from './en/vague-moment.ts';

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
