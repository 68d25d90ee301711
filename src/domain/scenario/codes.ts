/** The name of each fault, for ever: printed with it, explained in docs/authoring/scenarios.md, shown by a fixture of its own. */
export const CODES = [
  // Seen without playing.
  'unknown-reference',
  'retired-letter',
  'conditional-last-ending',
  'no-learner',
  'no-lesson',
  'flag-already-shared',
  'engine-act',
  'hour-outside',
  'scene-gone-at-once',
  'no-consequence',
  // Seen on the roads.
  'unreachable-scene',
  'dead-end',
  'loop-without-exit',
  'unreachable-ending',
  'never-true',
  'unlearnable-fact',
  'unused-fact',
  'no-useless-ask',
  'no-overturning-ask',
  'unmade-promise',
  'unkeepable-promise',
  'no-way-back',
  'only-one-path',
  // What gives the right move away.
  'always-first',
  'always-longest',
  'only-polite-one',
  // Words.
  'no-coaching',
  'missing-words',
  'text-too-long',
] as const;

export type Code = (typeof CODES)[number];
