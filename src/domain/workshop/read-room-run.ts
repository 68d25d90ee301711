import type { Scenario } from '../scenario/model.ts';
import { cut, parseKeys, play } from '../scenario/play.ts';
import { stateOf } from './drive.ts';
import {
  type Decided,
  type GroupRun,
  type GroupStanding,
  newRoomRun,
  type RoomRun,
  SECTIONS,
  type View,
} from './room-run.ts';
import { readVote, STEPS } from './vote.ts';

/**
 * A room's run read back from wherever it was kept, whatever it is. Keys that the case no longer offers are cut off with what
 * was decided after them; a run of another case, or that makes no sense, begins again.
 */
export function readRoomRun(value: unknown, story: Scenario): RoomRun {
  const fresh = newRoomRun(story);
  if (!isRecord(value) || value.case !== story.id || !Array.isArray(value.groups)) return fresh;
  const [one, other] = value.groups.slice(0, 2).map((each) => readGroup(each, story));
  if (one === undefined) return fresh;
  if (other === undefined) return { ...fresh, groups: [one] };
  return {
    ...fresh,
    groups: [one, other],
    parted: value.parted === 'again' ? 'again' : 'groups',
    at: value.at === 1 ? 1 : 0,
    beside: value.beside === true,
  };
}

function readGroup(value: unknown, story: Scenario): GroupRun | undefined {
  const standing = readStanding(value, story);
  if (standing === undefined) return undefined;
  const { past } = value as { past?: unknown };
  const steps = Array.isArray(past) ? past.flatMap((each) => readStanding(each, story) ?? []) : [];
  return { ...standing, past: steps.slice(-STEPS) };
}

const STAGES: readonly unknown[] = ['reading', 'voting', 'chosen', 'consequence', 'ended', 'debrief'];

function readStanding(value: unknown, story: Scenario): GroupStanding | undefined {
  if (!isRecord(value) || typeof value.keys !== 'string' || !STAGES.includes(value.stage)) return undefined;
  const { stopped } = play(story, value.keys);
  const keys = stopped === undefined ? value.keys : cut(value.keys, stopped.at);
  const frames = parseKeys(keys).length;
  const decided = Array.isArray(value.decided) ? value.decided.filter(isDecided) : [];
  const read = {
    keys,
    decided: decided.filter(({ frame }) => frame <= frames),
    note: value.note === true,
    view: readView(value.view),
    ...(isPosition(value.back) && { back: Number(value.back) }),
    ...(value.known === true && { known: true }),
  };
  const { end, scene } = stateOf(story, { ...read, stage: 'reading' });
  if (stopped !== undefined || !fits(value.stage as GroupStanding['stage'], end !== null))
    return { ...read, stage: end === null ? 'reading' : 'ended' };
  const moves = Object.keys(story.scenes.find(({ id }) => id === scene)?.moves ?? {});
  const keysOf = (list: unknown) => (Array.isArray(list) ? list.filter((key) => moves.includes(key)) : []);
  const options = keysOf(value.options);
  const stage = value.stage as GroupStanding['stage'];
  const chosen = typeof value.chosen === 'string' && moves.includes(value.chosen) ? value.chosen : undefined;
  if (stage === 'voting' && options.length < 2) return { ...read, stage: 'reading' };
  if (stage === 'chosen' && chosen === undefined) return { ...read, stage: 'reading' };
  const voted = options.length >= 2 && value.vote !== undefined && (stage === 'voting' || stage === 'chosen');
  return {
    ...read,
    stage,
    ...(Array.isArray(value.picked) && { picked: keysOf(value.picked) }),
    ...(voted && { options, vote: readVote(value.vote, options.length) }),
    ...(stage === 'chosen' && chosen !== undefined && { chosen }),
  };
}

const isPosition = (value: unknown) => Number.isInteger(value) && Number(value) > 0;

/** Whether a stage may stand where the story is: over, or not. A consequence may be that of the last move. */
const fits = (stage: GroupStanding['stage'], over: boolean): boolean =>
  stage === 'consequence' || over === (stage === 'ended' || stage === 'debrief');

function readView(value: unknown): View {
  if (!isRecord(value)) return { section: 'ending', at: 0 };
  const section = SECTIONS.find((each) => each === value.section) ?? 'ending';
  return { section, at: Number.isInteger(value.at) ? Math.max(0, Number(value.at)) : 0 };
}

function isDecided(value: unknown): value is Decided {
  if (!isRecord(value)) return false;
  const { frame, key, options, first, again } = value;
  const isList = (list: unknown, type: string) => Array.isArray(list) && list.every((each) => typeof each === type);
  const counts = [first, again].every((list) => list === undefined || isList(list, 'number'));
  return Number.isInteger(frame) && Number(frame) > 0 && typeof key === 'string' && isList(options, 'string') && counts;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
