import type { Scenario } from '#domain/scenario/model.ts';
import { play } from '#domain/scenario/play.ts';
import { ideal } from '#domain/scenario/robots.ts';
import type { SimulatorWords } from './case-context.ts';
import { keptRuns } from './keep.ts';
import { fitOf, type Run } from './run.ts';

/** A run that may be laid beside the one that is read. The computed one is computed when it is asked for. */
export interface Rival {
  readonly kind: 'finished' | 'earlier' | 'linked' | 'ideal';
  readonly keys: () => string;
}

const NAMES = {
  finished: 'runFinished',
  earlier: 'runEarlier',
  linked: 'runLinked',
  ideal: 'runIdeal',
} as const satisfies Record<Rival['kind'], keyof SimulatorWords>;

export function rivalName({ kind }: Rival, ui: SimulatorWords): string {
  return ui[NAMES[kind]];
}

/** Runs of this case that ended and still fit it, each once, but for the one that is read; then the computed road. */
export function rivalsOf(story: Scenario, read: string, linked: Run | undefined): readonly Rival[] {
  const { finished, earlier } = keptRuns(story);
  const found = new Set([read]);
  const runs = Object.entries({ finished, earlier, linked }) as [Rival['kind'], Run | undefined][];
  const rivals = runs.flatMap(([kind, run]) => {
    if (run === undefined || found.has(run.keys) || !fitOf(story, run).fits) return [];
    if (play(story, run.keys).state.end === null) return [];
    found.add(run.keys);
    return [{ kind, keys: () => run.keys }];
  });
  return [...rivals, { kind: 'ideal', keys: () => ideal(story).keys }];
}
