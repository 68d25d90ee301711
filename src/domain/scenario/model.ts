/**
 * The nouns of a scenario. A `Scenario` is a graph without words; `Words` hold, under the same keys, what people read in
 * one language. A `Playthrough` is nothing but the list of moves: every state is recomputed from it.
 */

/** Minutes since Monday 00:00 of the week in which the story starts; the following Monday at noon is 7 * 1440 + 720. */
export type Minute = number;
export type Id = string;
export type Lang = 'fr' | 'en';

/** What a move does mechanically. What it does to people is said by its acts. */
export type Kind = 'reply' | 'publish' | 'moderate' | 'pass' | 'wait';
export type Gauge = 'trust' | 'heat' | 'risk' | 'team';
export type Gauges = Readonly<Record<Gauge, number>>;
/** Where a post is read; gives its look, its words and its length limit. */
export type NetworkKind =
  | 'page'
  | 'group'
  | 'short-posts'
  | 'photos'
  | 'video'
  | 'professional'
  | 'reviews'
  | 'private-messages'
  | 'own-site';

/** `a`–`z` a move of the scene, `A`–`Z` an internal check, `.` waiting; `~a` is move `a` reached by writing first. */
export type Key = string;

/** A list means all; `{ any }` means one of several lists. Atoms: `acknowledged`, `not deleted`, `knows numero`, `kept retour`, `broken retour`, `promised retour`, `before ven 17:30`, `after …` (times already turned into minutes: `before 6810`). */
export type Guard = readonly (string | { readonly any: readonly Guard[] })[];

export interface Place {
  readonly network: NetworkKind;
  readonly members?: number;
  /** True when the company runs the place. */
  readonly mine: boolean;
}
export interface Person {
  /** True for the learner's own character. */
  readonly you?: true;
  /** True for colleagues, shown apart from the crowd. */
  readonly colleague?: true;
  /** True for the person whose trust the gauge shows, where it is not the one who opened the conversation. */
  readonly stake?: true;
}
/** Who speaks is a person, or a place for what everybody there can see happen. Words are found by position. */
export interface Post {
  readonly by: Id;
  readonly place?: Id;
  readonly reactions?: number;
  /** Seen and shares are computed by the spread model when true. */
  readonly spreads?: true;
}
export interface Fact {
  readonly useless?: true;
  /** Contradicts the first impression. */
  readonly overturns?: true;
}
export interface Ask {
  readonly minutes: number;
  readonly tells: readonly Id[];
  readonly when?: Guard;
  /** Nobody answers before this minute; the offer is shown greyed with the hour. */
  readonly from?: Minute;
  /** From this minute on nobody answers any more, and the check is no longer offered. */
  readonly until?: Minute;
}
export interface Commitment {
  readonly by: Minute;
  readonly to: Id;
}
export interface StoryEvent {
  readonly at?: Minute;
  /** Fires after this many minutes without a public word from the company. */
  readonly afterSilence?: number;
  readonly when?: Guard;
  readonly does?: readonly string[];
  /** People who may now see the story. */
  readonly audience?: number;
  /** Facts that everybody learns from it. */
  readonly tells?: readonly Id[];
  readonly shows: readonly Post[];
  /** Promises that fall due or change hands because of the event are named by guards, never set here. */
  readonly to?: Id;
}
export interface Move {
  readonly kind: Kind;
  /** Where it is said. Default: the first place of the scenario. */
  readonly place?: Id;
  /** True when something is published (its words have a `say`). Default: true for `reply` and `publish`. */
  readonly says?: boolean;
  /** The person answered. Default: whoever opened the conversation. */
  readonly answers?: Id;
  readonly minutes: number;
  readonly when?: Guard;
  readonly from?: Minute;
  /** Acts of the common table, or flags that the scenario declares. */
  readonly does: readonly string[];
  readonly promises?: readonly Id[];
  readonly keeps?: readonly Id[];
  /** Announced postponements, told before the first hour has passed. */
  readonly moves?: readonly (readonly [Id, Minute])[];
  readonly shows: readonly Post[];
  readonly rule: { readonly id: Id; readonly followed: boolean };
  /** Next scene, or `fin`. Without it: the next scene of the file. */
  readonly to?: Id;
  readonly model?: 'weak' | 'fair' | 'strong';
}
export interface Writing {
  readonly stage: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly models: readonly [Id, Id, Id];
}
export interface Scene {
  readonly id: Id;
  readonly opens: Minute;
  readonly shows: readonly Post[];
  readonly moves: Readonly<Record<string, Move>>;
  readonly write?: Writing;
  /** Where the world goes when the learner has not decided by the opening of the next scene. Default: next scene. */
  readonly lapses?: Id;
  /** Letters of moves that no longer exist, never to be given again. */
  readonly retired?: readonly string[];
}
export interface Ending {
  readonly id: Id;
  /** For tests and robots alone; no screen shows it. */
  readonly rank: 'best' | 'fair' | 'hard';
  readonly when?: Guard;
}
export interface Override {
  readonly act: string;
  readonly deltas: Partial<Record<Gauge, number>>;
  readonly reason: string;
}

export interface Scenario {
  readonly id: Id;
  /** Two characters, used in saved progress, for ever. */
  readonly code: string;
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly lessons: readonly Id[];
  readonly minutes: number;
  readonly starts: Minute;
  readonly closes: Minute;
  /** Hour of a press release that one might have waited for: the debrief compares. No playthrough depends on it. */
  readonly evening?: Minute;
  readonly gauges: Gauges;
  readonly places: Readonly<Record<Id, Place>>;
  readonly people: Readonly<Record<Id, Person>>;
  readonly opening: readonly Post[];
  readonly facts: Readonly<Record<Id, Fact>>;
  readonly asks: Readonly<Record<string, Ask>>;
  readonly promises: Readonly<Record<Id, Commitment>>;
  readonly events: Readonly<Record<Id, StoryEvent>>;
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly flags: readonly string[];
  readonly overrides: readonly Override[];
  /** Capitals of checks that no longer exist, never to be given again. */
  readonly retired?: readonly string[];
  /** Robots that have nothing to try here, each with its reason. */
  readonly robots?: Readonly<Record<string, { readonly skip: string }>>;
  /** Four characters computed from the graph, never written in a file. */
  readonly print: string;
}

/** What people read, in one language, under the keys of the graph; posts by their order. */
export interface Words {
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly fiction: string;
  readonly you: string;
  readonly hours?: string;
  readonly people: Readonly<Record<Id, { readonly name: string; readonly who?: string }>>;
  readonly places: Readonly<Record<Id, { readonly name: string }>>;
  readonly opening: readonly string[];
  readonly facts: Readonly<Record<Id, string>>;
  readonly asks: Readonly<Record<string, { readonly who: string; readonly closed?: string }>>;
  readonly promises: Readonly<Record<Id, string>>;
  readonly events: Readonly<Record<Id, { readonly shows: readonly string[] }>>;
  readonly scenes: Readonly<Record<Id, SceneWords>>;
  readonly endings: Readonly<Record<Id, { readonly title: string; readonly text: string }>>;
}
export interface SceneWords {
  readonly ask: string;
  readonly shows: readonly string[];
  readonly moves: Readonly<Record<string, MoveWords>>;
  /** Stems that show the reply speaks of this person's situation. */
  readonly write?: readonly string[];
}
/** `say` is what is published; `label` what the learner does when nothing is said. One of the two is required. */
export interface MoveWords {
  readonly say?: string;
  readonly label?: string;
  readonly why: string;
  readonly shows: readonly string[];
}

/** Plain data that round-trips through JSON. */
export interface State {
  /** Scene being decided, or null between two scenes. */
  readonly scene: Id | null;
  /** Scene that opens next while `scene` is null. */
  readonly next: Id | null;
  readonly clock: Minute;
  readonly gauges: Gauges;
  readonly flags: readonly string[];
  readonly facts: readonly Id[];
  readonly asked: readonly string[];
  readonly fired: readonly Id[];
  /** `by` is the hour in force, which a `moves` may have pushed back. */
  readonly promises: Readonly<Record<Id, { readonly state: 'open' | 'kept' | 'broken'; readonly by: Minute }>>;
  readonly quietSince: Minute;
  readonly ticks: number;
  /** Public words of ours so far. */
  readonly words: number;
  /** Public answers that each person got without having been told to expect them. */
  readonly answered: Readonly<Record<Id, number>>;
  readonly audience: number;
  readonly end: Id | null;
}

export interface Offer {
  readonly key: Key;
  readonly kind: Kind | 'ask';
  readonly minutes: number;
  readonly place?: Id;
  /** Greyed until this minute: the person cannot be reached before. */
  readonly closedUntil?: Minute;
}
export interface Refusal {
  readonly refused: 'unknown-key' | 'not-offered' | 'closed' | 'ended';
  readonly key: Key;
}

/** Where the words of a post are: the transcript is the only function that reads them. */
export type PostSource =
  | { readonly from: 'opening'; readonly index: number }
  | { readonly from: 'event'; readonly event: Id; readonly index: number }
  | { readonly from: 'scene'; readonly scene: Id; readonly index: number }
  | { readonly from: 'move'; readonly scene: Id; readonly move: string; readonly index: number }
  /** The learner's own published words: the move's `say`. */
  | { readonly from: 'say'; readonly scene: Id; readonly move: string };
export interface ShownPost {
  readonly at: Minute;
  readonly by: Id;
  readonly place?: Id;
  readonly source: PostSource;
  readonly reactions?: number;
  readonly spreads?: true;
}

/** One step of a playthrough: what was chosen, and everything that followed before the learner could act again. */
export interface Frame {
  /** Empty for the opening frame. */
  readonly key: Key;
  /** Scene in which the key was chosen; null for the opening and between two scenes. */
  readonly scene: Id | null;
  readonly wrote: boolean;
  readonly from: Minute;
  readonly at: Minute;
  readonly posts: readonly ShownPost[];
  readonly learned: readonly Id[];
  readonly promised: readonly Id[];
  readonly kept: readonly Id[];
  readonly broken: readonly Id[];
  readonly before: Gauges;
  readonly after: Gauges;
  readonly rule?: { readonly id: Id; readonly followed: boolean };
  readonly state: State;
}
export interface Played {
  readonly frames: readonly Frame[];
  readonly state: State;
  readonly stopped?: { readonly at: number; readonly key: Key };
}
/** `keys` is a string such as `aBD.~c`. */
export interface Playthrough {
  readonly scenario: string;
  readonly print: string;
  readonly keys: string;
  readonly ending?: Id;
}

export interface ThreadItem {
  readonly id: string;
  readonly at: Minute;
  readonly author: string;
  readonly who?: string;
  readonly initials: string;
  readonly by: Id;
  readonly place?: Id;
  readonly text: string;
  /** `you` for the learner's own words, `note` for what everybody can see happen in a place. */
  readonly voice: 'person' | 'you' | 'note';
  readonly reactions?: number;
  readonly seen?: number;
  readonly shares?: number;
}

export interface Alternative {
  readonly key: Key;
  /** The ending the `ideal` road reaches from there. */
  readonly ending: Id;
  readonly deltas: Partial<Record<Gauge, number>>;
}
export interface Decision {
  /** Position in the frames; rewinding keeps the keys before it. */
  readonly index: number;
  readonly frame: Frame;
  readonly alternatives: readonly Alternative[];
}
export interface CurvePoint {
  readonly at: Minute;
  readonly trust: number;
  readonly heat: number;
  /** People who have seen it; illustrates, does not predict. */
  readonly reach: number;
}
export interface Debrief {
  readonly ending: Id;
  readonly decisions: readonly Decision[];
  readonly curve: readonly CurvePoint[];
  /** Facts never learnt, with the check that gives them. */
  readonly unknown: readonly { readonly fact: Id; readonly ask: string }[];
}
