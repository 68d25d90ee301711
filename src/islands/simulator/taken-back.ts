import { play } from '#domain/scenario/play.ts';
import { hour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import type { CaseRoom } from './case-context.ts';
import { keyName } from './phrases.ts';
import type { Run } from './run.ts';

/** What was chosen, then taken back before the world answered: said, because the game would look smoother without it. */
export function takenBackLines(room: CaseRoom, run: Run): readonly string[] {
  const { frames } = play(room.scenario, run.keys);
  return run.takenBack.flatMap(({ at, key }) => {
    const before = frames[at - 1];
    if (before === undefined) return [];
    const name = keyName(room, before.state.scene, key);
    return [fill(room.ui.takenBackAt, { moment: hour(before.at, room.lang), what: name })];
  });
}
