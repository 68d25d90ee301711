import type { Gauges, Kind, Lang, NetworkKind } from '../scenario/model.ts';

/**
 * A case as a group writes it, finished or not: lists in the order of the form, texts that may be empty, references that
 * may name nothing. Ids are those of the file that it will become. Moments are as files write them (`ven 16:40`), or any
 * text while they are being typed.
 */
export interface Draft {
  readonly v: 1;
  readonly lang: Lang;
  /** The folder it will be; empty until it is named after the title. */
  readonly file: string;
  /** Two characters, the first one `z`: the range of a company's own cases. */
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly fiction: string;
  readonly you: string;
  readonly hours: string;
  readonly lessons: readonly string[];
  /** Announced to whoever plays. */
  readonly minutes: number | null;
  readonly starts: string;
  readonly closes: string;
  readonly gauges: Gauges;
  readonly places: readonly DraftPlace[];
  readonly people: readonly DraftPerson[];
  readonly opening: readonly DraftPost[];
  readonly facts: readonly DraftFact[];
  readonly asks: readonly DraftAsk[];
  readonly promises: readonly DraftPromise[];
  readonly events: readonly DraftEvent[];
  readonly scenes: readonly DraftScene[];
  readonly endings: readonly DraftEnding[];
  /** What looked like personal data, and that somebody said is invented. */
  readonly fictional: readonly string[];
}
export interface DraftPlace {
  readonly id: string;
  readonly network: NetworkKind;
  readonly name: string;
  readonly members: number | null;
  readonly mine: boolean;
}
export interface DraftPerson {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly role: 'outside' | 'colleague' | 'you';
}
export interface DraftPost {
  /** A person or a place. */
  readonly by: string;
  readonly text: string;
  /** Empty for the first place. */
  readonly place: string;
  readonly reactions: number | null;
  readonly spreads: boolean;
}
export interface DraftFact {
  readonly id: string;
  readonly text: string;
  readonly worth: 'useful' | 'useless' | 'overturns';
}
export interface DraftAsk {
  /** A capital. */
  readonly id: string;
  readonly who: string;
  readonly minutes: number | null;
  readonly tells: readonly string[];
}
export interface DraftPromise {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly to: string;
}
/** Atoms as files write them (`not deleted`, `knows fait-1`): all of the first list, and one of the second when it has any. */
export interface Condition {
  readonly all: readonly string[];
  readonly any: readonly string[];
}
export interface DraftEvent {
  readonly id: string;
  readonly trigger: 'hour' | 'silence' | 'condition';
  readonly at: string;
  /** Minutes. */
  readonly silence: number | null;
  readonly when: Condition;
  readonly does: readonly string[];
  readonly audience: number | null;
  readonly shows: readonly DraftPost[];
  /** A scene, `fin`, or empty: the story stays where it is. */
  readonly to: string;
}
export interface DraftScene {
  readonly id: string;
  readonly opens: string;
  readonly shows: readonly DraftPost[];
  readonly ask: string;
  readonly moves: readonly DraftMove[];
  /** Where the story goes when nothing was decided; empty for the next scene. */
  readonly lapses: string;
}
export interface DraftMove {
  /** A letter. */
  readonly id: string;
  readonly kind: Kind;
  readonly place: string;
  readonly answers: string;
  readonly minutes: number | null;
  readonly when: Condition;
  readonly say: string;
  readonly label: string;
  readonly does: readonly string[];
  readonly promises: readonly string[];
  readonly keeps: readonly string[];
  readonly shows: readonly DraftPost[];
  readonly why: string;
  readonly rule: string;
  readonly followed: boolean;
  /** A scene, `fin`, or empty for the next scene. */
  readonly to: string;
}
export interface DraftEnding {
  readonly id: string;
  readonly rank: 'best' | 'fair' | 'hard';
  readonly when: Condition;
  readonly title: string;
  readonly text: string;
}

/** Lists of a draft whose items have an id. */
export type DraftList = 'places' | 'people' | 'facts' | 'asks' | 'promises' | 'events' | 'scenes' | 'endings';

/** A group writes three to six moves a scene; a file has room for twenty-six. */
export const MOST_MOVES = 6;

export const NO_CONDITION: Condition = { all: [], any: [] };
export const START_GAUGES: Gauges = { trust: 40, heat: 40, risk: 10, team: 60 };

/** Moves that publish words; the others have a name and may have words. */
export function isSaid({ kind }: Pick<DraftMove, 'kind'>): boolean {
  return kind === 'reply' || kind === 'publish';
}
