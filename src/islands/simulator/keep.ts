import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { finish, hold } from '#domain/progress/change.ts';
import { type Run as KeptRun, runRecord } from '#domain/progress/state.ts';
import type { Scenario } from '#domain/scenario/model.ts';
import type { Run } from './run.ts';

/** What the device holds of a case: the game in hand, and the last two that reached an ending. */
export interface Kept {
  readonly hand: Run | undefined;
  readonly finished: Run | undefined;
  /** The one that was finished before it. */
  readonly earlier: Run | undefined;
  /** False when nothing stays on this device after the page. */
  readonly keeps: boolean;
}

export function keptRuns(story: Scenario): Kept {
  const store = progressStore();
  const record = runRecord(store.state(), story.id);
  const hand = record?.hand && runOf(record.hand);
  const begun = hand !== undefined && (hand.keys !== '' || Object.keys(hand.texts).length > 0);
  return {
    hand: begun ? hand : undefined,
    finished: record?.finished && runOf(record.finished),
    earlier: record?.earlier && runOf(record.earlier),
    keeps: keeps(),
  };
}

/** Answers whether the device kept it. */
export function keepRun(story: Scenario, { ending, ...run }: Run): boolean {
  const record = { ...run, day: today() };
  progressStore().update((state) =>
    ending === undefined ? hold(state, story.id, record) : finish(state, story.id, { ...record, ending }),
  );
  return keeps();
}

function keeps(): boolean {
  const { where, trouble } = progressStore().health();
  return where !== 'page' && trouble === undefined;
}

function runOf({ keys, print, ending, texts, takenBack }: KeptRun): Run {
  return { keys, print, texts: texts ?? {}, takenBack: takenBack ?? [], ...(ending !== undefined && { ending }) };
}
