import { fireGuarded, followingScene, goTo, pass, sceneOf } from './clock.ts';
import type { Id, Key, Move, Refusal, Scenario, Scene, State } from './model.ts';
import { moves, WAIT } from './moves.ts';
import { personAtStake } from './stake.ts';
import { act, keepPromise, learn, postpone, promise, set, show, type Turn, turnFrom } from './turn.ts';

/**
 * One step of the story, always in this order: (1) refuse what is not offered; (2) let the minutes of the move pass,
 * with all that falls due in them (clock.ts); (3) apply the move's acts, promises and posts, then the events that they
 * set free; (4) enter the next scene if its hour has come. A promise is therefore broken at its minute even if the
 * reply under way would have kept it two minutes later. An event that leads elsewhere wins over the move's own way.
 */
export function choose(story: Scenario, state: State, key: Key): State | Refusal {
  const turn = step(story, state, key);
  return isRefusal(turn) ? turn : turn.state;
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

/** `choose`, with what was seen to happen. `~a` is played as `a`: what the learner wrote first never steers the story. */
export function step(story: Scenario, state: State, written: Key): Turn | Refusal {
  const wrote = written.startsWith('~');
  const key = wrote ? written.slice(1) : written;
  if (state.end !== null) return { refused: 'ended', key: written };
  const scene = sceneOf(story, state.scene);
  const move = scene === undefined || !Object.hasOwn(scene.moves, key) ? undefined : scene.moves[key];
  const known = move !== undefined || (!wrote && (key === WAIT || Object.hasOwn(story.asks, key)));
  if (!known) return { refused: 'unknown-key', key: written };
  const offer = moves(story, state).find((each) => each.key === key);
  if (offer === undefined) return { refused: 'not-offered', key: written };
  if (offer.closedUntil !== undefined) return { refused: 'closed', key: written };

  const turn = turnFrom(story, state);
  if (scene !== undefined && move !== undefined) play(turn, scene, key, move);
  else if (key === WAIT) pass(turn, state.clock + offer.minutes);
  else check(turn, key, state.clock + offer.minutes);
  return turn;
}

/** A check leaves the scene open: the world may move on while one waits for the answer. */
function check(turn: Turn, key: Key, until: number): void {
  set(turn, { asked: [...turn.state.asked, key] });
  pass(turn, until);
  learn(turn, turn.story.asks[key]?.tells ?? []);
  if (turn.state.end === null) fireGuarded(turn);
}

function play(turn: Turn, scene: Scene, key: Key, move: Move): void {
  set(turn, { scene: null, next: null });
  pass(turn, turn.state.clock + move.minutes);
  if (speaks(move)) say(turn, scene.id, key, move);
  for (const name of move.does) act(turn, name);
  for (const id of move.keeps ?? []) keepPromise(turn, id);
  for (const [id, by] of move.moves ?? []) postpone(turn, id, by);
  for (const id of move.promises ?? []) promise(turn, id);
  show(turn, move.shows, (index) => ({ from: 'move', scene: scene.id, move: key, index }));
  fireGuarded(turn);
  const { scene: led, next, end } = turn.state;
  if (led === null && next === null && end === null) goTo(turn, move.to ?? followingScene(turn.story, scene.id));
}

export function speaks(move: Move): boolean {
  return move.says ?? (move.kind === 'reply' || move.kind === 'publish');
}

/** Our own words appear in the thread; said in public they end the silence, and may be one too many for one person. */
function say(turn: Turn, scene: Id, key: Key, move: Move): void {
  const { story, state } = turn;
  const place = move.place ?? Object.keys(story.places)[0];
  const you = Object.keys(story.people).find((id) => story.people[id]?.you) ?? '';
  turn.posts.push({
    at: state.clock,
    by: you,
    ...(place !== undefined && { place }),
    source: { from: 'say', scene, move: key },
  });
  if (story.places[place ?? '']?.network === 'private-messages') return;
  set(turn, { quietSince: state.clock, ticks: 0, words: state.words + 1 });
  if (move.kind === 'reply' && !isExpected(move)) countAnswer(turn, move.answers ?? personAtStake(story) ?? '');
}

/** An answer that was announced, that announces a delay, or that closes is awaited: nobody finds it insistent. */
function isExpected(move: Move): boolean {
  return [...(move.keeps ?? []), ...(move.moves ?? [])].length > 0 || move.does.includes('close');
}

function countAnswer(turn: Turn, person: Id): void {
  const count = (turn.state.answered[person] ?? 0) + 1;
  set(turn, { answered: { ...turn.state.answered, [person]: count } });
  if (count >= 3) act(turn, 'insist');
}
