/**
 * Which platforms a company can hold, from what it wants, whom it speaks to, what it has and the hours it has to read and
 * answer. Every number is a working mark that the evangelist may change; the file `content/platforms/platforms.yaml` holds
 * the marks of the course.
 */
export type PlatformId = string;
/** An objective, an audience or an asset: a name is used once among the three. */
export type ChoiceId = string;
export const kinds = ['objectives', 'audiences', 'assets'] as const;
export type Kind = (typeof kinds)[number];
/** Choices of one kind, at most. */
export const AT_MOST = 2;

/** What each platform is worth for a choice, -3 to 3; a platform that is not named is worth nothing. */
export type Worth = Readonly<Record<PlatformId, number>>;
export interface Platform {
  readonly id: PlatformId;
  /** A week, at least. */
  readonly hours: number;
  /** Without one of these choices, and these hours if any, one does not go there. */
  readonly gate?: { readonly any: readonly ChoiceId[]; readonly hours?: number | undefined } | undefined;
}
export interface Marks {
  /** In the order that decides between equals. */
  readonly platforms: readonly Platform[];
  readonly worth: Readonly<Record<Kind, Readonly<Record<ChoiceId, Worth>>>>;
  /** Choices that exclude the others of their kind. */
  readonly alone: readonly ChoiceId[];
  readonly threshold: number;
  readonly most: number;
  /** Under these hours a week, one listens only. */
  readonly listening: number;
}
export interface Answers {
  readonly objectives: readonly ChoiceId[];
  readonly audiences: readonly ChoiceId[];
  readonly assets: readonly ChoiceId[];
  /** A week, really available to read and answer; undefined until somebody says. */
  readonly hours?: number | undefined;
}
export const NOTHING_SAID: Answers = { objectives: [], audiences: [], assets: [] };

/** One choice, and what it brings to a platform's total: an objective counts twice its worth. */
export interface Count {
  readonly kind: Kind;
  readonly choice: ChoiceId;
  readonly points: number;
}
/**
 * `active`: to be held. `later`: worth it, and no hours or no place is left. `closed`: worth it, and something it needs is
 * missing. `low`: too little here calls for it.
 */
export type Standing = 'active' | 'later' | 'closed' | 'low';
export interface Place {
  readonly id: PlatformId;
  readonly standing: Standing;
  readonly score: number;
  readonly hours: number;
  /** What counted, the most first; nothing of what is worth nothing. */
  readonly counts: readonly Count[];
  /** Whether its gate is open. */
  readonly open: boolean;
}
export interface Choice {
  /** The most worth first. */
  readonly places: readonly Place[];
  /** Too few hours to answer anybody: nothing is active. */
  readonly listening: boolean;
  /** Nothing reached the threshold within the hours: the lightest open platform is held, and no more is known. */
  readonly lightest: boolean;
  /** Hours a week that the active ones take, at least. */
  readonly taken: number;
}
