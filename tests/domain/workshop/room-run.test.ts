import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '#course/load.ts';
import type { Case } from '#course/model.ts';
import { play } from '#domain/scenario/play.ts';
import {
  canUndo,
  drive,
  favourites,
  howChosen,
  insideOffers,
  moveOffers,
  otherIsBefore,
  pickedOf,
} from '#domain/workshop/drive.ts';
import { readRoomRun } from '#domain/workshop/read-room-run.ts';
import {
  type GroupRun,
  type GroupStanding,
  groupOf,
  newRoomRun,
  phaseOf,
  type RoomAct,
  type RoomRun,
  SECTIONS,
} from '#domain/workshop/room-run.ts';
import { summaryOf } from '#domain/workshop/room-summary.ts';
import { STEPS } from '#domain/workshop/vote.ts';
import { exampleCase } from '#islands/simulator/examples.ts';
import { aMove, aScene, aStory } from '../../support/story.ts';

const volet = exampleCase.scenario;
const heating = (loadContent('content', { lint: false }).cases.find(({ id }) => id === 'chauffage') as Case).scenario;

const driven = (run: RoomRun, ...acts: readonly RoomAct[]) => acts.reduce((now, act) => drive(volet, now, act), run);
const start = newRoomRun(volet);
const hands = (...counts: readonly number[]): readonly RoomAct[] =>
  counts.map((count, option) => ({ do: 'vote', act: { do: 'count', option, count } }));
const close: RoomAct = { do: 'vote', act: { do: 'close' } };
const phase = (run: RoomRun) => phaseOf(groupOf(run));
/** Plays a move without a vote. */
const played = (key: string): readonly RoomAct[] => [{ do: 'choose', key }, { do: 'play' }, { do: 'next' }];
const inside = (...keys: readonly string[]) => keys.map((key): RoomAct => ({ do: 'inside', key }));

describe('a case played by a room', () => {
  it('is read, voted, chosen, then answered by the world', () => {
    const voting = driven(start, { do: 'open' });
    expect(phase(voting)).toBe('voting');
    expect(groupOf(voting).options).toEqual(['b', 'a', 'c', 'd']);
    const shown = driven(voting, ...hands(1, 6, 2, 0), close);
    expect(phase(shown)).toBe('shown');
    expect(favourites(groupOf(shown))).toEqual(['a']);
    const chosen = driven(shown, { do: 'choose', key: 'a' });
    expect([phase(chosen), groupOf(chosen).keys]).toEqual(['chosen', '']);
    const told = driven(chosen, { do: 'play' });
    expect([phase(told), groupOf(told).keys]).toEqual(['consequence', 'a']);
    expect(groupOf(told).decided).toEqual([{ frame: 1, key: 'a', options: ['b', 'a', 'c', 'd'], first: [1, 6, 2, 0] }]);
    expect(phase(driven(told, { do: 'next' }))).toBe('reading');
  });

  it('plays nothing before the vote is closed', () => {
    const voting = driven(start, { do: 'open' }, ...hands(1, 2));
    for (const act of [{ do: 'choose', key: 'a' }, { do: 'play' }, { do: 'next' }, { do: 'inside', key: 'A' }] as const)
      expect(drive(volet, voting, act)).toBe(voting);
    const again = driven(voting, close, { do: 'vote', act: { do: 'again' } });
    expect(drive(volet, again, { do: 'choose', key: 'a' })).toBe(again);
  });

  it('keeps both votes of a room that argued, and goes on with the second', () => {
    const run = driven(
      start,
      { do: 'open' },
      ...hands(4, 5, 0, 0),
      close,
      { do: 'vote', act: { do: 'argue' } },
      { do: 'vote', act: { do: 'again' } },
      ...hands(7, 2, 0, 0),
      close,
    );
    expect(phase(run)).toBe('compared');
    expect(favourites(groupOf(run))).toEqual(['b']);
    const [decided] = groupOf(driven(run, { do: 'choose', key: 'b' }, { do: 'play' })).decided;
    expect(decided).toEqual({
      frame: 1,
      key: 'b',
      options: ['b', 'a', 'c', 'd'],
      first: [4, 5, 0, 0],
      again: [7, 2, 0, 0],
    });
  });

  it('says whether the choice follows the vote, breaks a tie, overrules it, or does without', () => {
    const options = ['a', 'b', 'c'];
    expect(howChosen({ key: 'a', options, first: [3, 1, 0] })).toBe('most');
    expect(howChosen({ key: 'b', options, first: [2, 2, 0] })).toBe('tie');
    expect(howChosen({ key: 'c', options, first: [2, 2, 0] })).toBe('overruled');
    expect(howChosen({ key: 'd', options, first: [2, 2, 0] })).toBe('overruled');
    expect(howChosen({ key: 'a', options, first: [0, 0, 0] })).toBe('unvoted');
    expect(howChosen({ key: 'a', options: [] })).toBe('unvoted');
    expect(howChosen({ key: 'b', options, first: [3, 1, 0], again: [1, 3, 0] })).toBe('most');
  });

  it('puts four moves of six to the vote, those that the presenter picked', () => {
    const story = aStory({ scenes: [aScene('debut', Object.fromEntries([...'abcdef'].map((key) => [key, aMove()])))] });
    const fresh = newRoomRun(story);
    const pick = (run: RoomRun, key: string, on: boolean) => drive(story, run, { do: 'pick', key, on });
    expect(pickedOf(story, groupOf(fresh))).toEqual(['a', 'b', 'c', 'd']);
    expect(pick(fresh, 'f', true)).toBe(fresh);
    const other = pick(pick(fresh, 'b', false), 'f', true);
    expect(pickedOf(story, groupOf(other))).toEqual(['a', 'c', 'd', 'f']);
    const alone = [...'acd'].reduce((run, key) => pick(run, key, false), other);
    expect(drive(story, alone, { do: 'open' })).toBe(alone);
  });

  it('asks and waits without a vote, before it opens', () => {
    const asked = driven(start, ...inside('A'));
    expect([groupOf(asked).keys, phase(asked)]).toEqual(['A', 'reading']);
    expect(driven(asked, ...inside('A'))).toBe(asked);
    expect(driven(start, ...inside('a', 'Z', '~a', ''))).toBe(start);
  });

  it('never puts to the vote what cannot be played yet', () => {
    const second = driven(start, ...played('c'), ...inside('.', '.'));
    expect(moveOffers(volet, groupOf(second)).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(pickedOf(volet, groupOf(second))).toEqual(['a', 'b']);
  });

  it('ends by what happened, then is debriefed', () => {
    const end = driven(start, ...played('d'), ...inside(...'........'));
    expect(phase(end)).toBe('ended');
    const told = driven(end, { do: 'next' }, { do: 'view', view: { section: 'decision', at: 1 } });
    expect([phase(told), groupOf(told).view]).toEqual(['debrief', { section: 'decision', at: 1 }]);
    expect(driven(told, { do: 'open' })).toBe(told);
  });

  it('goes back before a decision, keeps what came first, and can come forward again', () => {
    const run = driven(start, ...played('a'), ...inside('A', '.', '.'), ...played('a'));
    const back = driven(run, { do: 'rewind', frame: 5 });
    expect([groupOf(back).keys, groupOf(back).decided.length, phase(back)]).toEqual(['aA..', 1, 'reading']);
    expect(driven(back, { do: 'undo' }).groups).toEqual(run.groups);
    for (const frame of [0, -1, 6, 1.5, Number.NaN]) expect(driven(run, { do: 'rewind', frame })).toBe(run);
  });

  it('keeps the run as it was beside the one that plays on from there', () => {
    const run = driven(start, ...played('c'), ...inside(...'........'), { do: 'rewind', frame: 1, keep: true });
    expect([run.groups.map(({ keys }) => keys), run.at, run.parted]).toEqual([['c........', ''], 1, 'again']);
    expect(driven(run, ...played('d')).groups.map(({ keys }) => keys)).toEqual(['c........', 'd']);
  });

  it('gives two groups a run each from the same point, and an undo each', () => {
    const two = driven(start, ...inside('A'), { do: 'divide' });
    expect(two.groups.map(({ keys }) => keys)).toEqual(['A', 'A']);
    expect(driven(two, { do: 'divide' })).toBe(two);
    const both = driven(two, ...played('a'), { do: 'group', at: 1 }, ...played('d'));
    expect(both.groups.map(({ keys }) => keys)).toEqual(['Aa', 'Ad']);
    const undone = driven(both, { do: 'undo' }, { do: 'undo' }, { do: 'undo' }, { do: 'undo' });
    expect(undone.groups.map(({ keys }) => keys)).toEqual(['Aa', 'A']);
    const one = driven(both, { do: 'beside', on: true }, { do: 'group', at: 0 }, { do: 'unite' });
    expect([one.groups.map(({ keys }) => keys), one.at, one.beside, one.parted]).toEqual([['Aa'], 0, false, undefined]);
  });

  it('knows when one group would read the consequence before the other has voted', () => {
    const two = driven(start, { do: 'divide' }, { do: 'choose', key: 'a' });
    expect(otherIsBefore(volet, two)).toBe(true);
    const both = driven(two, { do: 'group', at: 1 }, { do: 'choose', key: 'd' }, { do: 'group', at: 0 });
    expect(otherIsBefore(volet, both)).toBe(false);
    expect(otherIsBefore(volet, start)).toBe(false);
  });

  it('is another case’s affair when it is not this one’s', () => {
    expect(drive(heating, start, { do: 'open' })).toBe(start);
  });
});

/** An act drawn from numbers: half the time one that the room may do. */
const anAct = fc.record({ which: fc.nat(25), n: fc.nat(30), on: fc.boolean() });
function actOf(
  story: typeof volet,
  run: RoomRun,
  { which, n, on }: { which: number; n: number; on: boolean },
): RoomAct {
  const group = groupOf(run);
  const nth = (keys: readonly { readonly key: string }[]) => keys[n % Math.max(1, keys.length)]?.key ?? '?';
  const move = nth(moveOffers(story, group));
  const option = n % 5;
  const acts: readonly RoomAct[] = [
    { do: 'pick', key: move, on },
    { do: 'inside', key: nth(insideOffers(story, group)) },
    { do: 'inside', key: '.' },
    { do: 'open' },
    { do: 'open' },
    { do: 'withdraw' },
    { do: 'vote', act: { do: on ? 'add' : 'take', option } },
    { do: 'vote', act: { do: 'count', option, count: n } },
    close,
    close,
    { do: 'vote', act: { do: 'argue' } },
    { do: 'vote', act: { do: 'again' } },
    { do: 'choose', key: move },
    { do: 'choose', key: move },
    { do: 'play' },
    { do: 'play' },
    { do: 'note', on },
    { do: 'next' },
    { do: 'view', view: { section: SECTIONS[n % SECTIONS.length] ?? 'ending', at: n } },
    { do: 'rewind', frame: n % 8, keep: on && n % 3 === 0 },
    n % 7 === 0 ? { do: 'divide' } : { do: 'next' },
    n % 11 === 0 ? { do: 'unite' } : { do: 'open' },
    n % 2 === 0 ? { do: 'group', at: on ? 1 : 0 } : { do: 'beside', on },
    { do: 'undo' },
    { do: 'back', to: n % 4 },
    { do: 'known', on },
  ];
  return acts[which] ?? { do: 'undo' };
}

const bare = ({ past: _, ...standing }: GroupRun): GroupStanding => standing;
/** Without what only one digit after another needs. */
const plain = (group: GroupRun) => {
  const { vote, ...rest } = bare(group);
  if (vote === undefined) return rest;
  const { typed: _, past: __, ...standing } = vote;
  return { ...rest, vote: standing };
};
const latest = { back: 0, known: false };
const STRUCTURE: readonly string[] = ['group', 'beside', 'divide', 'unite', 'view', 'back', 'known', 'undo'];

describe.each([
  ['the example case', volet],
  ['four days without heating', heating],
])('whatever the presenter does in %s', (_name, story) => {
  it('never throws, plays only legal keys, undoes each step, survives being kept', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: STEPS }), (draws) => {
        let run = newRoomRun(story);
        for (const draw of draws) {
          const act = actOf(story, run, draw);
          const before = groupOf(run);
          const next = drive(story, run, act);
          for (const group of next.groups) {
            const { stopped, state, frames } = play(story, group.keys);
            expect(stopped).toBeUndefined();
            expect(group.decided.every(({ frame, key }) => frames[frame]?.key === key)).toBe(true);
            if (state.end !== null) expect(['consequence', 'ended', 'debrief']).toContain(group.stage);
            if (group.stage === 'voting') expect(group.options?.length).toBe(group.vote?.first.length);
          }
          // The world answers nothing before the vote is closed.
          const counting = ['voting', 'again'].includes(phaseOf(before));
          if (counting && !['rewind', 'group', 'unite', 'undo'].includes(act.do))
            expect(groupOf(next).keys).toBe(before.keys);
          const typing = act.do === 'vote' && act.act.do === 'count' && before.vote?.typed === act.act.option;
          if (next !== run && !STRUCTURE.includes(act.do) && next.groups.length === run.groups.length && !typing) {
            expect(canUndo(groupOf(next))).toBe(true);
            const back = drive(story, next, { do: 'undo' });
            // What is played again is read from its latest messages.
            expect({ ...plain(groupOf(back)), ...latest }).toEqual({ ...plain(before), ...latest });
          }
          run = next;
        }
        const kept = readRoomRun(JSON.parse(JSON.stringify(run)), story);
        expect(kept.groups.map(plain)).toEqual(run.groups.map(plain));
        expect([kept.at, kept.beside, kept.parted]).toEqual([run.at, run.beside, run.parted]);
      }),
      { numRuns: 150 },
    );
  });

  it('is read back from anything, and cut where the case no longer offers its keys', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRoomRun(value, story)).toEqual(newRoomRun(story));
      }),
    );
    const bad = { case: story.id, groups: [{ keys: '.!a', stage: 'consequence', decided: [{ frame: 3 }] }] };
    const read = readRoomRun(bad, story);
    expect([groupOf(read).keys, groupOf(read).stage, groupOf(read).decided]).toEqual(['.', 'reading', []]);
  });
});

describe('what a room did, for a report', () => {
  const votes: readonly RoomAct[] = [
    { do: 'open' },
    ...hands(4, 5, 0, 0),
    close,
    { do: 'vote', act: { do: 'again' } },
    ...hands(1, 8, 0, 0),
    close,
    { do: 'choose', key: 'a' },
    { do: 'play' },
    { do: 'next' },
  ];

  it('tells each decision with its votes, how it was chosen, and how it ended', () => {
    const run = driven(start, ...votes, ...inside(...'A..'), ...played('a'), ...inside('.'), ...played('a'));
    const { runs, title } = summaryOf(run, exampleCase);
    expect(title).toBe('Le volet de la boulangerie');
    const [told] = runs;
    expect(told?.keys).toBe('aA..a.a');
    expect(told?.ending?.title).toBe('Réparé, et dit');
    expect(told?.decisions.map(({ how }) => how)).toEqual(['most', 'unvoted', 'unvoted']);
    expect(told?.decisions[0]).toMatchObject({ first: 'split', again: 'unified', option: 1 });
    expect(told?.decisions[0]?.options[1]).toMatchObject({ first: 5, again: 8 });
    expect(told?.asked).toEqual(['Théo, à l’atelier']);
    expect(told?.unknown).toEqual(['Le devis est signé.']);
  });

  it('tells a moment that went by, and gives no ending to a run that goes on', () => {
    const run = driven(start, ...inside(...'...'));
    const [told] = summaryOf(run, exampleCase).runs;
    expect(told?.decisions.map(({ how, chosen }) => [how, chosen])).toEqual([['lapsed', '']]);
    expect([told?.ending, told?.unknown]).toEqual([undefined, []]);
  });
});
