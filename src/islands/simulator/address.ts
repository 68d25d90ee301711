import type { Scenario } from '#domain/scenario/model.ts';
import { decodeRun, encodeRun, type Run } from './run.ts';

/**
 * The game also lives in the address, after `#run=`: it goes with a link, into the other language, and through a reload
 * where the device keeps nothing. Own words never travel that way.
 */
export function runInAddress(view: Window, story: Scenario): Run | undefined {
  const code = /^#run=(.*)$/.exec(view.location.hash)?.[1];
  try {
    return code === undefined ? undefined : decodeRun(story, decodeURIComponent(code));
  } catch {
    // A `%` that a mail program cut in two.
    return undefined;
  }
}

export function putInAddress(view: Window, story: Scenario, run: Run): void {
  const { pathname, search } = view.location;
  const hash = run.keys === '' ? '' : `#run=${encodeRun(story, run)}`;
  view.history.replaceState(view.history.state, '', `${pathname}${search}${hash}`);
}

/** True when one came by a link (the other language, a bookmark), false after a reload or « back ». */
export function cameByLink(view: Window): boolean {
  const [entry] = view.performance?.getEntriesByType?.('navigation') ?? [];
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate';
}
