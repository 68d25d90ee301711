/**
 * A real post, and what to do with it now: a few questions in plain words, asked only while they matter, lead to one of the
 * eleven tracks of the lesson on sorting. Danger comes first, then whether it is true; the tone is never asked. Nothing of
 * the post itself is read.
 */
export interface Answers {
  /** Somebody may be hurt; somebody is attacked (threat, hatred, private data shown); no. */
  readonly danger: 'harm' | 'attack' | 'no';
  /** `taste`: nothing that could be checked; `again`: the same provocation once more; `grave`: discrimination, harassment, an
   * offence or a leak, alleged; `official`: the press, an elected official, a lawyer, an authority. */
  readonly what: 'fact' | 'question' | 'taste' | 'again' | 'grave' | 'official';
  readonly true: 'yes' | 'unknown' | 'no' | 'rumour';
  readonly ours: 'yes' | 'part' | 'no';
  /** Who has the facts. */
  readonly knows: 'me' | 'other' | 'nobody';
  readonly speaks: 'me' | 'other';
}
export type Question = keyof Answers;
export type Said = Partial<Answers>;
export const questions = {
  danger: ['harm', 'attack', 'no'],
  what: ['fact', 'question', 'taste', 'again', 'grave', 'official'],
  true: ['yes', 'unknown', 'no', 'rumour'],
  ours: ['yes', 'part', 'no'],
  knows: ['me', 'other', 'nobody'],
  speaks: ['me', 'other'],
} as const satisfies { readonly [Q in Question]: readonly Answers[Q][] };

/** What the answers so far call for, in order; the last may still be unanswered. */
export function asked(said: Said): readonly Question[] {
  const path: Question[] = [];
  for (let next = following(path, said); next; next = following(path, said)) {
    path.push(next);
    if (said[next] === undefined) break;
  }
  return path;
}

function following(path: readonly Question[], said: Said): Question | undefined {
  switch (path.at(-1)) {
    case undefined:
      return 'danger';
    case 'danger':
      return said.danger === 'harm' ? undefined : 'what';
    case 'what':
      if (said.danger === 'attack') return undefined;
      return { fact: 'true', question: 'knows', again: 'speaks' }[said.what as string] as Question | undefined;
    case 'true':
      return { yes: 'ours', unknown: 'knows', no: 'speaks' }[said.true as string] as Question | undefined;
    case 'ours':
      return said.ours === 'no' ? 'speaks' : 'knows';
    case 'knows':
      return 'speaks';
    default:
      return undefined;
  }
}

export type Act = 'answer' | 'pass' | 'leave' | 'report';
/** The tracks of the lesson, each with its delay and who takes it. */
export const tracks = [
  ...(['alert', 'repair', 'check', 'explain', 'rectify', 'reply'] as const),
  ...(['welcome', 'once', 'moderate', 'hand', 'raise'] as const),
] as const;
export type Track = (typeof tracks)[number];
/** Why, and what to do, by the name of its words. */
export type Reason =
  | ('harm' | 'attack' | 'attackWithFact' | 'official' | 'grave' | 'rumour' | 'taste' | 'again')
  | ('question' | 'unknown' | 'false' | 'trueOurs' | 'truePart' | 'trueNotOurs' | 'notMine');
export type Step =
  | ('emergency' | 'management' | 'call' | 'firstHour' | 'statement' | 'capture' | 'notAlone' | 'reportIt' | 'tellFact')
  | ('noteWho' | 'noAnswer' | 'noRelay' | 'rectify' | 'ask' | 'find' | 'hold' | 'write' | 'explainOnce' | 'orient')
  | ('replyOnce' | 'stop' | 'nothing');
export interface Card {
  readonly act: Act;
  readonly track: Track;
  readonly urgent: boolean;
  readonly reason: Reason;
  readonly steps: readonly Step[];
}

/** Undefined while an answer is missing that would change it. */
export function cardOf(said: Said): Card | undefined {
  if (asked(said).some((question) => said[question] === undefined)) return undefined;
  const { danger, what, speaks } = said;
  if (danger === 'harm') return urgent('pass', 'alert', 'harm', ['emergency', 'management', 'firstHour']);
  if (danger === 'attack') return attacked(what);
  if (what === 'official') return urgent('pass', 'hand', 'official', ['noAnswer', 'noteWho', 'management']);
  if (what === 'grave') return urgent('pass', 'raise', 'grave', ['capture', 'management', 'noAnswer', 'statement']);
  if (what === 'taste') return calm('leave', 'welcome', 'taste', ['nothing']);
  if (said.true === 'rumour')
    return urgent('pass', 'rectify', 'rumour', ['capture', 'noRelay', 'management', 'rectify']);
  const own = written(said);
  return speaks === 'other' ? calm('pass', own.track, 'notMine', ['capture', 'call', ...facts(said)]) : own;
}

const urgent = (act: Act, track: Track, reason: Reason, steps: readonly Step[]): Card => ({
  ...{ act, track, reason, steps, urgent: true },
});
const calm = (act: Act, track: Track, reason: Reason, steps: readonly Step[]): Card => ({
  ...{ act, track, reason, steps, urgent: false },
});

/** A harsh post may tell the truth: the attack is reported, and the fact is looked into. */
function attacked(what: Said['what']): Card {
  const evidence = ['capture', 'notAlone', 'reportIt'] as const;
  return what === 'taste' || what === 'again'
    ? urgent('report', 'moderate', 'attack', [...evidence, 'call'])
    : urgent('pass', 'moderate', 'attackWithFact', [...evidence, 'call', 'tellFact']);
}

/** What whoever may speak writes. */
function written(said: Said): Card {
  const { what, ours, knows } = said;
  if (what === 'again') return calm('answer', 'once', 'again', ['replyOnce', 'stop']);
  // Nobody has verified it, even who has the file at hand.
  if (said.true === 'unknown')
    return calm('answer', 'check', 'unknown', ['hold', knows === 'nobody' ? 'find' : 'ask', 'write']);
  if (said.true === 'no') return calm('answer', 'explain', 'false', ['explainOnce']);
  if (ours === 'no') return calm('answer', 'reply', 'trueNotOurs', ['orient']);
  const steps: readonly Step[] = knows === 'me' ? ['write'] : ['hold', ...facts(said), 'write'];
  if (what === 'question') return calm('answer', 'reply', 'question', steps);
  return calm('answer', 'repair', ours === 'yes' ? 'trueOurs' : 'truePart', steps);
}

/** Whom to ask, before writing anything that must be true. */
const facts = ({ knows }: Said): readonly Step[] => (knows === 'other' ? ['ask'] : knows === 'nobody' ? ['find'] : []);
