import type { GroupShown } from '#domain/workshop/room-shown.ts';
import { endingTitle } from '../simulator/phrases.ts';
import { TwoCurves } from '../simulator/TwoCurves.tsx';
import { TwoTable } from '../simulator/TwoTable.tsx';
import { besideAt, besidePages } from './beside.ts';
import type { ShownProps } from './RoomScreen.tsx';
import { nameOf } from './room-case.ts';

/** Two groups, or two games of the same people, side by side. */
export function BesideScreen({ value, room, words, both }: ShownProps & { both: readonly [GroupShown, GroupShown] }) {
  const names = [nameOf(0, value.parted, words), nameOf(1, value.parted, words)] as const;
  const runs = [both[0].frames, both[1].frames] as const;
  const pages = besidePages(room.scenario, runs);
  const at = besideAt(pages, value.now.view, value.now.phase === 'debrief');
  const rows = pages.rows[at];
  const before = pages.rows.slice(0, at).reduce((sum, page) => sum + page.length, 0);
  const endings = both.map(({ frames, phase }) => {
    const end = phase === 'ended' || phase === 'debrief' ? frames.at(-1)?.state.end : null;
    return (end && endingTitle(room.words, end)) ?? words.goesOn;
  });
  return (
    <div className="room-told room-beside">
      {rows ? (
        <TwoTable rows={rows} names={names} parting={pages.comparison.parting - before} />
      ) : (
        <>
          <TwoTable rows={[]} names={names} parting={-1} endings={endings} />
          <TwoCurves runs={runs} names={names} />
        </>
      )}
    </div>
  );
}
