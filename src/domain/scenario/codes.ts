/** Seen without playing; a case that has one of these cannot be played for sure. */
const BEFORE_PLAYING = [
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
  'no-coaching',
] as const;

/** Seen on the roads; what gives the right move away; words. The case can be played, and its plan drawn. */
export const WHEN_PLAYED = [
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
  'always-first',
  'always-longest',
  'only-polite-one',
  'missing-words',
  'text-too-long',
] as const;

/** The name of each fault, for ever: printed with it, explained in docs/authoring/scenarios.md, shown by a fixture of its own. */
export const CODES = [...BEFORE_PLAYING, ...WHEN_PLAYED] as const;
export type Code = (typeof CODES)[number];
