import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '#course/load.ts';
import { debrief } from '#domain/scenario/debrief.ts';
import { play } from '#domain/scenario/play.ts';
import { drive, favourites, insideOffers, moveOffers, pickedOf } from '#domain/workshop/drive.ts';
import { readRoomRun } from '#domain/workshop/read-room-run.ts';
import { groupOf, newRoomRun, phaseOf, type RoomAct, type RoomRun } from '#domain/workshop/room-run.ts';
import { roomShown, type ToldCase } from '#domain/workshop/room-shown.ts';
import { summaryOf } from '#domain/workshop/room-summary.ts';
import { spoiled } from '../../support/room-shown.ts';

const cases: readonly ToldCase[] = loadContent('content', { lint: false }).cases.flatMap(
  ({ scenario, words: { fr } }) => (fr ? [{ scenario, words: fr, rules: {}, lessons: [] }] : []),
);
/** One list of moves for each ending; what was written in one's own words is voted like the rest. */
const roadsOf = (id: string): readonly (readonly [string, string])[] =>
  Object.entries(
    parse(readFileSync(`tests/content/roads/${id}.yaml`, 'utf8')) as Record<string, readonly string[]>,
  ).map(([ending, [road = '']]) => [ending, road.replaceAll('~', '')]);

/** A room that remembers every act, and is looked at after each. */
function aRoom(told: ToldCase, look: (run: RoomRun) => void = () => undefined, from = newRoomRun(told.scenario)) {
  let run = from;
  const act = (...acts: readonly RoomAct[]) => {
    for (const each of acts) {
      const next = drive(told.scenario, run, each);
      expect(next, `${told.scenario.id} ${JSON.stringify(each)}`).not.toBe(run);
      run = next;
      look(run);
    }
  };
  return { act, run: () => run };
}
type Room = ReturnType<typeof aRoom>;

/** A room split between two options, that argues and comes round to the wanted one. */
function voted({ act, run }: Room, told: ToldCase, key: string): void {
  const picked = pickedOf(told.scenario, groupOf(run()));
  if (!picked.includes(key)) {
    const last = picked.at(-1);
    if (picked.length === 4 && last !== undefined) act({ do: 'pick', key: last, on: false });
    act({ do: 'pick', key, on: true });
  }
  // A scene may leave one move alone: there is nothing to vote on.
  if (pickedOf(told.scenario, groupOf(run())).length < 2) {
    act({ do: 'choose', key }, { do: 'play' }, { do: 'next' });
    return;
  }
  act({ do: 'open' });
  const options = groupOf(run()).options ?? [];
  const wanted = options.indexOf(key);
  const hands = (option: number, count: number): RoomAct => ({ do: 'vote', act: { do: 'count', option, count } });
  act(hands(0, 5), hands(1, 5), { do: 'vote', act: { do: 'close' } });
  expect(phaseOf(groupOf(run()))).toBe('shown');
  act({ do: 'vote', act: { do: 'argue' } }, { do: 'vote', act: { do: 'again' } });
  act(hands(wanted, 19), hands(wanted === 0 ? 1 : 0, 1), { do: 'vote', act: { do: 'close' } });
  expect(favourites(groupOf(run()))).toEqual([key]);
  act({ do: 'choose', key }, { do: 'play' }, { do: 'next' });
}

function played(room: Room, told: ToldCase, keys: string): void {
  for (const key of keys) {
    if (/[A-Z.]/.test(key)) room.act({ do: 'inside', key });
    else voted(room, told, key);
  }
}

describe.each(cases.map((told) => [told.scenario.id, told] as const))(
  'the case « %s », played by a room',
  (id, told) => {
    const { scenario } = told;

    it.each(roadsOf(id))('ends by votes in « %s », as for a learner', (ending, road) => {
      const leaks: string[] = [];
      const room = aRoom(told, (run) => {
        const shown = roomShown(told, run);
        leaks.push(...spoiled(told, run, shown));
        if (['voting', 'again'].includes(shown.now.phase))
          expect(shown.now.vote).toEqual({ phase: groupOf(run).vote?.phase });
      });
      played(room, told, road);
      const group = groupOf(room.run());
      expect(leaks).toEqual([]);
      expect(group.keys).toBe(road);
      const { state, stopped } = play(scenario, road);
      expect([stopped, state.end, group.stage]).toEqual([undefined, ending, 'ended']);
      const decisions = play(scenario, road).frames.filter(({ rule }) => rule !== undefined);
      expect(group.decided.map(({ key }) => key)).toEqual(decisions.map(({ key }) => key));
      expect(readRoomRun(JSON.parse(JSON.stringify(room.run())), scenario).groups[0].keys).toBe(road);
    });

    it('is debriefed like a learner’s, with its votes', () => {
      const [[ending = '', road = ''] = []] = roadsOf(id);
      const room = aRoom(told);
      played(room, told, road);
      room.act({ do: 'next' });
      const shown = roomShown(told, room.run());
      expect(shown.told).toBe(told);
      expect(debrief(shown.told.scenario, shown.now.keys)).toEqual(debrief(scenario, road));
      const [summary] = summaryOf(room.run(), told).runs;
      expect(summary?.ending?.id).toBe(ending);
      const hands = (summary?.decisions ?? []).filter(({ options }) => options.length > 0);
      expect(hands.length).toBeGreaterThan(0);
      for (const { first, again, how } of hands) expect([first, again, how]).toEqual(['split', 'unified', 'most']);
    });

    it('goes back to a decision, keeps the game beside the new one, and both end', () => {
      const roads = roadsOf(id);
      const [, one = ''] = roads[0] ?? [];
      const [, other = ''] = roads.at(-1) ?? [];
      const room = aRoom(told);
      played(room, told, one);
      room.act({ do: 'rewind', frame: 1, keep: true });
      played(room, told, other);
      expect(room.run().groups.map(({ keys }) => keys)).toEqual([one, other]);
      room.act({ do: 'beside', on: true });
      const { both, told: given } = roomShown(told, room.run());
      expect(both?.map(({ frames }) => frames.at(-1)?.state.end)).toEqual(
        [one, other].map((keys) => play(scenario, keys).state.end),
      );
      expect(Object.keys(given.words.endings).sort()).toEqual(
        [...new Set([one, other].map((keys) => play(scenario, keys).state.end))].sort(),
      );
    });

    it('is divided between two groups from where it stands, neither of which sees the other’s', () => {
      const [, road = ''] = roadsOf(id)[0] ?? [];
      const half = [...road].findLastIndex((key, at) => at < road.length / 2 && /[a-z]/.test(key)) + 1;
      const room = aRoom(told);
      played(room, told, road.slice(0, half));
      room.act({ do: 'divide' });
      played(room, told, road.slice(half));
      room.act({ do: 'group', at: 1 });
      const shown = roomShown(told, room.run());
      expect([shown.at, shown.now.keys, shown.both]).toEqual([1, road.slice(0, half), undefined]);
      expect(spoiled(told, room.run(), shown)).toEqual([]);
      played(room, told, road.slice(half));
      expect(room.run().groups.map(({ keys, stage }) => [keys, stage])).toEqual([
        [road, 'ended'],
        [road, 'ended'],
      ]);
    });
  },
);

const aStep = fc.record({ which: fc.nat(11), n: fc.nat(30) });

it('whatever the presenter does, the screen is given no consequence before its vote is closed, nor any count', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.array(aStep, { maxLength: 60 }), (told, steps) => {
      const { scenario } = told;
      let run = newRoomRun(scenario);
      for (const { which, n } of steps) {
        const group = groupOf(run);
        const nth = (keys: readonly string[]) => keys[n % Math.max(1, keys.length)] ?? '?';
        const move = nth(moveOffers(scenario, group).map(({ key }) => key));
        const acts: readonly RoomAct[] = [
          { do: 'open' },
          { do: 'open' },
          { do: 'vote', act: { do: 'count', option: n % 4, count: n } },
          { do: 'vote', act: { do: 'close' } },
          { do: 'vote', act: { do: 'again' } },
          { do: 'choose', key: move },
          { do: 'play' },
          { do: 'next' },
          { do: 'note', on: n % 2 === 0 },
          { do: 'inside', key: nth(insideOffers(scenario, group).map(({ key }) => key)) },
          { do: 'rewind', frame: n % 6 },
          { do: 'undo' },
        ];
        run = drive(scenario, run, acts[which] ?? { do: 'undo' });
        const after = groupOf(run);
        if (after.stage === 'debrief') break;
        const shown = roomShown(told, run);
        expect(spoiled(told, run, shown)).toEqual([]);
        const { endings, events, scenes, flags } = shown.told.scenario;
        expect([endings, events, flags, scenes.flatMap(({ moves }) => Object.keys(moves))]).toEqual([[], {}, [], []]);
        if (after.stage === 'voting' && shown.now.vote && ['open', 'again'].includes(shown.now.vote.phase))
          expect(Object.keys(shown.now.vote)).toEqual(['phase']);
      }
    }),
    { numRuns: 120 },
  );
});
