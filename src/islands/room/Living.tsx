import type { State } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from '../simulator/case-context.ts';
import { Known } from '../simulator/Known.tsx';
import { Promises } from '../simulator/Promises.tsx';
import { duration } from '../simulator/phrases.ts';
import { Standing } from '../simulator/Standing.tsx';
import { Thread } from '../simulator/Thread.tsx';
import { type Entry, entriesOf } from '../simulator/thread-entries.ts';
import type { ShownProps } from './RoomScreen.tsx';

/** Messages drawn at most: more than a screen holds. */
const DRAWN = 14;
/** Open promises told beside the messages: those that fall due first. */
const PROMISES = 2;

/** Characters of facts from which they are set smaller. */
const LONG = 700;

/** What happens, as it happens: the latest messages, how things stand, and under them what is asked of the room. */
export function Living({ value: { now }, room, words }: ShownProps) {
  const entries = entriesOf(room, now.frames).filter(({ kind }) => kind !== 'coach');
  const shown = entries.slice(0, Math.max(1, entries.length - now.back)).slice(-DRAWN);
  const state = now.frames.at(-1)?.state;
  if (now.known && state) return <KnownScreen state={state} />;
  const arrived = now.back === 0 && now.frames.length > 1 ? now.frames.length - 1 : -1;
  return (
    <div className="room-living">
      <div className="room-thread">
        {now.back > 0 && <p className="room-older">{words.olderShown}</p>}
        <Thread entries={shown} latest={-1} fresh={arrived} />
      </div>
      <div className="room-side">
        <Standing frames={now.frames} />
        {state && <Promises state={{ ...state, promises: soonest(state) }} />}
      </div>
      <Band {...{ now, room, words }} />
    </div>
  );
}

function soonest({ promises }: State): State['promises'] {
  const open = Object.entries(promises).filter(([, made]) => made.state === 'open');
  return Object.fromEntries(open.sort(([, one], [, other]) => one.by - other.by).slice(0, PROMISES));
}

/** What the room knows, and all it has promised: read again before deciding. */
function KnownScreen({ state }: { state: State }) {
  const { words } = useCase();
  const length = state.facts.reduce((sum, id) => sum + (words.facts[id]?.length ?? 0), 0);
  return (
    <div className="room-told room-known" data-long={length > LONG || undefined}>
      <div>
        <Known state={state} />
      </div>
      <div>
        <Promises state={state} />
      </div>
    </div>
  );
}

type BandProps = Pick<ShownProps, 'room' | 'words'> & { readonly now: ShownProps['value']['now'] };

/** The question, and whom one may ask; after a consequence, the course's note once the presenter shows it. */
function Band({ now, room, words }: BandProps) {
  const { ui } = room;
  if (now.phase === 'consequence') return now.note ? <Note {...{ now, room }} /> : null;
  const ask = room.words.scenes[now.scene ?? '']?.ask;
  const asks = now.inside.filter(({ kind, closedUntil }) => kind === 'ask' && closedUntil === undefined);
  const who = asks.map(({ key, minutes }) => `${room.words.asks[key]?.who ?? ''} (${duration(minutes, ui)})`);
  return (
    <div className="room-band">
      <h2>{ask ?? (asks.length > 0 ? ui.nothingToDecide : ui.nothingButWait)}</h2>
      {who.length > 0 && (
        <p>
          {words.mayAsk} {who.join(' · ')}
        </p>
      )}
    </div>
  );
}

function Note({ now, room }: Pick<BandProps, 'now' | 'room'>) {
  const { ui, rules } = room;
  const notes = entriesOf(room, now.frames).filter(isNote);
  const note = notes.findLast(({ step }) => step === now.frames.length - 1);
  if (note === undefined) return null;
  const rule = rules[note.rule]?.name;
  return (
    <div className="room-band" data-note>
      <h2>
        {ui.coach} {rule && fill(note.followed ? ui.ruleFollowed : ui.ruleBroken, { rule })}
      </h2>
      <p>{note.why}</p>
    </div>
  );
}

const isNote = (entry: Entry): entry is Extract<Entry, { kind: 'coach' }> => entry.kind === 'coach';
