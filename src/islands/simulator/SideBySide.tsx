import { useMemo } from 'react';
import { endingOf } from '#domain/scenario/clock.ts';
import { compareFrames } from '#domain/scenario/compare.ts';
import { play } from '#domain/scenario/play.ts';
import { useCase } from './case-context.ts';
import { endingTitle } from './phrases.ts';
import { type Rival, rivalName } from './rivals.ts';
import { TwoCurves } from './TwoCurves.tsx';
import { TwoTable } from './TwoTable.tsx';

/** Two runs decision by decision, then their endings and their curves. */
export function SideBySide({ one, rival }: { one: string; rival: Rival }) {
  const { scenario, words, ui } = useCase();
  const other = useMemo(() => rival.keys(), [rival]);
  const runs = useMemo(
    () => [play(scenario, one).frames, play(scenario, other).frames] as const,
    [scenario, one, other],
  );
  const { rows, parting } = useMemo(() => compareFrames(scenario.asks, ...runs), [scenario, runs]);
  const names = [ui.thisRun, rivalName(rival, ui)] as const;
  const endings = runs.map((frames) => {
    const state = frames.at(-1)?.state;
    return endingTitle(words, state && (state.end ?? endingOf(scenario, state))) ?? '';
  });
  const where = words.scenes[rows[parting]?.scene ?? '']?.ask;
  return (
    <>
      {rival.kind === 'ideal' && <p className="sim-small">{ui.idealComputed}</p>}
      <p>
        {where === undefined ? (
          ui.neverPart
        ) : (
          <>
            <strong>{ui.partHere}</strong> {where}
          </>
        )}
      </p>
      <TwoTable rows={rows} names={names} parting={parting} endings={endings} />
      <TwoCurves runs={runs} names={names} />
    </>
  );
}
