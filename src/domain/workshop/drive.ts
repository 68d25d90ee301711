import { choose, isRefusal } from '../scenario/choose.ts';
import type { Key, Offer, Scenario, State } from '../scenario/model.ts';
import { moves, WAIT } from '../scenario/moves.ts';
import { cut, parseKeys, play } from '../scenario/play.ts';
import {
  type Decided,
  type GroupRun,
  type GroupStanding,
  groupOf,
  type How,
  type RoomAct,
  type RoomRun,
} from './room-run.ts';
import { cast, isOpen, LETTERS, latest, leaders, newVote, STEPS } from './vote.ts';

/**
 * The room's run after one act of the presenter. Keys are added by the engine alone, and only what the engine offers; what
 * makes no sense at this point changes nothing. Nothing is played, so nothing of the consequence exists, before the vote is closed.
 */
export function drive(story: Scenario, run: RoomRun, act: RoomAct): RoomRun {
  if (run.case !== story.id) return run;
  const [one, other] = run.groups;
  switch (act.do) {
    case 'group':
      return run.groups[act.at] === undefined ? run : { ...run, at: act.at };
    case 'beside':
      return other === undefined ? run : { ...run, beside: act.on };
    case 'divide':
      return other === undefined ? parted(run, 'groups', [one, resumed(story, one)]) : run;
    case 'unite': {
      const { parted: _, ...rest } = run;
      return other === undefined ? run : { ...rest, groups: [groupOf(run)], at: 0, beside: false };
    }
    case 'rewind': {
      const back = rewound(story, groupOf(run), act.frame);
      if (back === undefined) return run;
      if (act.keep === true && other === undefined)
        return { ...parted(run, 'again', [one, { ...back, past: [] }]), at: 1 };
      return withGroup(run, step(groupOf(run), back));
    }
    default: {
      const group = groupOf(run);
      const next = driveGroup(story, group, act);
      return next === group ? run : withGroup(run, next.keys === group.keys ? next : latestSeen(next));
    }
  }
}

type GroupAct = Exclude<RoomAct, { do: 'group' | 'beside' | 'divide' | 'unite' | 'rewind' }>;

function driveGroup(story: Scenario, group: GroupRun, act: GroupAct): GroupRun {
  const { stage, vote } = group;
  switch (act.do) {
    case 'pick':
      return stage === 'reading' ? picked(story, group, act.key, act.on) : group;
    case 'inside':
      return stage === 'reading' &&
        insideOffers(story, group).some(({ key, closedUntil }) => key === act.key && closedUntil === undefined)
        ? inside(story, group, act.key)
        : group;
    case 'open': {
      const options = pickedOf(story, group);
      if (stage !== 'reading' || options.length < 2) return group;
      return step(group, { ...bare(group), stage: 'voting', options, vote: newVote(options.length) });
    }
    case 'withdraw':
      return stage === 'voting' || stage === 'chosen' ? step(group, { ...undecided(group), stage: 'reading' }) : group;
    case 'vote': {
      if (stage !== 'voting' || vote === undefined) return group;
      const next = cast(vote, act.act);
      return next === vote ? group : { ...group, vote: next };
    }
    case 'choose':
      return mayChoose(story, group, act.key)
        ? step(group, { ...bare(group), stage: 'chosen', chosen: act.key })
        : group;
    case 'play':
      return stage === 'chosen' ? played(story, group) : group;
    case 'note':
      return stage === 'consequence' && group.note !== act.on ? step(group, { ...bare(group), note: act.on }) : group;
    case 'next':
      if (stage === 'consequence') {
        const { end } = stateOf(story, group);
        return step(group, { ...bare(group), stage: end === null ? 'reading' : 'ended', note: false });
      }
      return stage === 'ended' ? step(group, { ...bare(group), stage: 'debrief' }) : group;
    case 'view': {
      if (stage !== 'debrief' || same(group.view, act.view)) return group;
      const at = Math.max(0, Math.trunc(act.view.at) || 0);
      return { ...group, view: { section: act.view.section, at } };
    }
    case 'back': {
      const { back = 0 } = group;
      const to = Math.max(0, Math.trunc(act.to) || 0);
      return to === back ? group : { ...latestSeen(group), ...(to > 0 && { back: to }) };
    }
    case 'known':
      return (group.known ?? false) === act.on ? group : { ...latestSeen(group), ...(act.on && { known: true }) };
    case 'undo':
      return undone(group);
  }
}

/** What has just happened is seen at once. */
function latestSeen({ back: _back, known: _known, ...group }: GroupRun): GroupRun {
  return group;
}

/** Hands first, while a vote is under way; then what came before it. */
function undone(group: GroupRun): GroupRun {
  if (group.stage === 'voting' && group.vote !== undefined && group.vote.past.length > 0)
    return { ...group, vote: cast(group.vote, { do: 'undo' }) };
  const last = group.past.at(-1);
  return last === undefined ? group : { ...last, past: group.past.slice(0, -1) };
}

/** Whether `undo` has something to go back to. */
export const canUndo = (group: GroupRun): boolean => undone(group) !== group;

export const stateOf = (story: Scenario, { keys }: GroupStanding): State => play(story, keys).state;

/** The moves of the scene, those that cannot be played yet included. */
export const moveOffers = (story: Scenario, group: GroupStanding): readonly Offer[] =>
  moves(story, stateOf(story, group)).filter(({ kind, key }) => kind !== 'ask' && key !== WAIT);

/** Checks and the wait. */
export const insideOffers = (story: Scenario, group: GroupStanding): readonly Offer[] =>
  moves(story, stateOf(story, group)).filter(({ kind, key }) => kind === 'ask' || key === WAIT);

const openKeys = (story: Scenario, group: GroupStanding): readonly Key[] =>
  moveOffers(story, group).flatMap(({ key, closedUntil }) => (closedUntil === undefined ? [key] : []));

/** Moves put to the vote, four at most, in the order of the file. */
export function pickedOf(story: Scenario, group: GroupStanding): readonly Key[] {
  const open = openKeys(story, group);
  const kept = group.picked === undefined ? open : open.filter((key) => group.picked?.includes(key));
  return kept.slice(0, LETTERS.length);
}

function picked(story: Scenario, group: GroupRun, key: Key, on: boolean): GroupRun {
  const now = pickedOf(story, group);
  if (now.includes(key) === on || !openKeys(story, group).includes(key)) return group;
  if (on && now.length >= LETTERS.length) return group;
  return step(group, { ...bare(group), picked: on ? [...now, key] : now.filter((each) => each !== key) });
}

/** A check of a colleague, or time let pass: told in the thread, never voted. The world may move on, or end, meanwhile. */
function inside(story: Scenario, group: GroupRun, key: Key): GroupRun {
  const before = stateOf(story, group);
  const after = choose(story, before, key);
  if (isRefusal(after)) return group;
  const { picked: chosen, ...rest } = bare(group);
  return step(group, {
    ...rest,
    ...(chosen !== undefined && after.scene === before.scene && { picked: chosen }),
    keys: group.keys + key,
    stage: after.end === null ? 'reading' : 'ended',
  });
}

function mayChoose(story: Scenario, group: GroupRun, key: Key): boolean {
  const { stage, vote } = group;
  const closed =
    stage === 'reading' || stage === 'chosen' || (stage === 'voting' && vote !== undefined && !isOpen(vote));
  return closed && group.chosen !== key && openKeys(story, group).includes(key);
}

function played(story: Scenario, group: GroupRun): GroupRun {
  const { chosen, options = [], vote } = group;
  if (chosen === undefined || isRefusal(choose(story, stateOf(story, group), chosen))) return group;
  const decided: Decided = {
    frame: parseKeys(group.keys).length + 1,
    key: chosen,
    options,
    ...(vote !== undefined && { first: vote.first }),
    ...(vote?.again !== undefined && { again: vote.again }),
  };
  return step(group, {
    ...undecided(group),
    keys: group.keys + chosen,
    decided: [...group.decided, decided],
    stage: 'consequence',
  });
}

/** The run as it stood just before a frame was played; nothing when it has no such frame. */
function rewound(story: Scenario, group: GroupRun, frame: number): GroupStanding | undefined {
  const count = parseKeys(group.keys).length;
  if (!Number.isInteger(frame) || frame < 1 || frame > count) return undefined;
  const keys = cut(group.keys, frame - 1);
  return resumed(story, { ...group, keys, decided: group.decided.filter((each) => each.frame < frame) });
}

/** A run taken up where its keys end, nothing being voted, nothing to undo. */
function resumed(story: Scenario, group: GroupRun): GroupRun {
  const { keys, decided } = group;
  const ended = stateOf(story, group).end !== null;
  return {
    keys,
    decided,
    stage: ended ? 'ended' : 'reading',
    note: false,
    view: { section: 'ending', at: 0 },
    past: [],
  };
}

function parted(run: RoomRun, how: 'groups' | 'again', groups: readonly [GroupRun, GroupRun]): RoomRun {
  return { ...run, groups, parted: how };
}

function withGroup(run: RoomRun, group: GroupRun): RoomRun {
  const [one, other] = run.groups;
  if (other === undefined) return { ...run, groups: [group] };
  return { ...run, groups: run.at === 0 ? [group, other] : [one, group] };
}

function step(group: GroupRun, next: GroupStanding): GroupRun {
  return { ...bare(next), past: [...group.past, bare(group)].slice(-STEPS) };
}

function bare(group: GroupStanding & { readonly past?: unknown }): GroupStanding {
  const { past: _, ...standing } = group;
  return standing;
}

/** Without anything being voted or chosen. */
function undecided(group: GroupRun): GroupStanding {
  const { options: _options, vote: _vote, chosen: _chosen, picked: _picked, ...rest } = bare(group);
  return rest;
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Why a move was chosen, from the vote that counts. */
export function howChosen({ key, options, first, again }: Omit<Decided, 'frame'>): How {
  const counts = again ?? first;
  const most = counts === undefined ? [] : leaders(counts);
  if (most.length === 0) return 'unvoted';
  if (!most.includes(options.indexOf(key))) return 'overruled';
  return most.length > 1 ? 'tie' : 'most';
}

/** The moves with most hands, in the order of the letters: one to propose, several that tie. */
export function favourites({ options = [], vote }: GroupStanding): readonly Key[] {
  return vote === undefined ? [] : leaders(latest(vote)).flatMap((option) => options[option] ?? []);
}

/** Whether the other group has yet to decide in the scene that this one has decided: it would read the consequence first. */
export function otherIsBefore(story: Scenario, run: RoomRun): boolean {
  const other = run.groups[run.at === 0 ? 1 : 0];
  if (other === undefined || (other.stage !== 'reading' && other.stage !== 'voting')) return false;
  const scene = stateOf(story, other).scene;
  return scene !== null && scene === stateOf(story, groupOf(run)).scene;
}
