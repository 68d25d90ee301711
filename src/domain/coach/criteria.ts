import type { CoachKey } from './keys.ts';

/** A: first public reply, facts not checked. B: checked, ours. C: checked, not ours or in part. D: crisis. E: an employee, from a personal account. */
export type Stage = 'A' | 'B' | 'C' | 'D' | 'E';
export const STAGES: readonly Stage[] = ['A', 'B', 'C', 'D', 'E'];

/** The lights under which a criterion is shown. */
export type Light = 'clear' | 'fair' | 'human';
export type Criterion =
  | 'who'
  | 'situation'
  | 'effect'
  | 'responsibility'
  | 'act'
  | 'moment'
  | 'place'
  | 'honesty'
  | 'voice'
  | 'no-blame'
  | 'nothing-personal'
  | 'no-threat'
  | 'loop';
/** `expected`, `welcome`, not asked, or looked at for what should not be there. */
export type Wish = 'expected' | 'welcome' | 'unasked' | 'absent';

export interface Rule {
  readonly criterion: Criterion;
  readonly light: Light;
  /** Any of these makes it recognised. */
  readonly yes: readonly CoachKey[];
  /** Any of these makes it worth another look. */
  readonly no: readonly CoachKey[];
  readonly wish: Readonly<Record<Stage, Wish>>;
  /** What is found under `no` stops the last light, whatever the rest. */
  readonly blocks?: true;
}

const wishes = (letters: string): Record<Stage, Wish> => {
  const meaning: Record<string, Wish> = { '!': 'expected', '+': 'welcome', '-': 'unasked', x: 'absent' };
  return Object.fromEntries(
    STAGES.map((stage, index) => [stage, meaning[letters[index] ?? '-'] ?? 'unasked']),
  ) as Record<Stage, Wish>;
};

/** The twelve criteria of a reply, and the one of closing messages, by stage (A to E in order). */
export const CRITERIA: readonly Rule[] = [
  { criterion: 'who', light: 'clear', yes: ['greet-sign', 'affiliation'], no: [], wish: wishes('!!!+!') },
  { criterion: 'situation', light: 'clear', yes: ['situation'], no: [], wish: wishes('!!!!+') },
  { criterion: 'effect', light: 'human', yes: ['effect'], no: [], wish: wishes('!!!++') },
  { criterion: 'responsibility', light: 'fair', yes: ['regret', 'own'], no: ['nonapology'], wish: wishes('+!++-') },
  { criterion: 'act', light: 'clear', yes: ['act'], no: [], wish: wishes('!!!!+') },
  { criterion: 'moment', light: 'clear', yes: ['moment'], no: ['vague-moment'], wish: wishes('!!+!-') },
  { criterion: 'place', light: 'clear', yes: ['private'], no: ['ask-data-public'], wish: wishes('+!+-+') },
  { criterion: 'honesty', light: 'fair', yes: ['honesty'], no: [], wish: wishes('!+!!!') },
  { criterion: 'voice', light: 'human', yes: [], no: ['boilerplate'], wish: wishes('!!!+!') },
  { criterion: 'no-blame', light: 'fair', yes: [], no: ['blame'], wish: wishes('xxxxx') },
  { criterion: 'nothing-personal', light: 'fair', yes: [], no: ['personal-data'], wish: wishes('xxxxx'), blocks: true },
  {
    criterion: 'no-threat',
    light: 'fair',
    yes: [],
    no: ['threat-insult', 'bargain', 'public-gift'],
    wish: wishes('xxxxx'),
    blocks: true,
  },
  { criterion: 'loop', light: 'human', yes: ['loop'], no: [], wish: wishes('-++++') },
];

/** In B, saying what we did wrong; elsewhere a regret is enough. In E, the tie with the company must be said. */
export function answersFor(rule: Rule, stage: Stage): readonly CoachKey[] {
  if (rule.criterion === 'responsibility' && stage === 'B') return ['own'];
  if (rule.criterion === 'who') return stage === 'E' ? ['affiliation'] : ['greet-sign'];
  return rule.yes;
}

/** Words of a reply, from and to, by stage. */
export function wordsAsked(stage: Stage): { readonly from: number; readonly to: number } {
  return { from: stage === 'E' ? 12 : 25, to: stage === 'D' ? 110 : stage === 'E' ? 60 : 90 };
}
