/** The first hour of a crisis, as a list with its minutes; moments are milliseconds since 1970, so that no clock change moves them. */
export type Moment = number;
export type ItemId = string;
export interface Item {
  readonly id: ItemId;
  readonly says: string;
}
/** Minutes since the beginning: from the first, until the last without it. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly items: readonly Item[];
}
export interface Pause {
  readonly from: Moment;
  /** Undefined while it lasts. */
  readonly until?: Moment | undefined;
}
export interface Note {
  readonly at: Moment;
  readonly text: string;
}
export interface Crisis {
  /** Undefined before it is begun. */
  readonly startedAt?: Moment | undefined;
  readonly endedAt?: Moment | undefined;
  /** A drill may be paused; a crisis may not. */
  readonly exercise: boolean;
  readonly pauses: readonly Pause[];
  readonly ticks: Readonly<Record<ItemId, Moment>>;
  readonly notes: readonly Note[];
}
export const NO_CRISIS: Crisis = { exercise: false, pauses: [], ticks: {}, notes: [] };
