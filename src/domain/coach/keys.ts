/**
 * What the coach recognises in a reply. `nonapology`, `vague-moment`, `ask-data-public`, `boilerplate`, `blame`,
 * `personal-data`, `threat-insult`, `bargain` and `public-gift` are things to look at again; the others help.
 */
export const KEYS = [
  'greet-sign',
  'situation',
  'effect',
  'own',
  'regret',
  'nonapology',
  'act',
  'moment',
  'vague-moment',
  'private',
  'ask-data-public',
  'honesty',
  'boilerplate',
  'blame',
  'personal-data',
  'threat-insult',
  'bargain',
  'public-gift',
  'affiliation',
  'loop',
] as const;

export type CoachKey = (typeof KEYS)[number];
