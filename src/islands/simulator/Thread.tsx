import { dayName, hour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { CoachNote } from './CoachNote.tsx';
import { useCase } from './case-context.ts';
import { Lines } from './Lines.tsx';
import { PostCard } from './PostCard.tsx';
import { waitLength } from './phrases.ts';
import type { Entry } from './thread-entries.ts';

interface ThreadProps {
  readonly entries: readonly Entry[];
  /** The last step played: its coach's note is open. */
  readonly latest: number;
  /** The step whose entries have just arrived; -1 when nothing is new. */
  readonly fresh: number;
}

/** The conversation, oldest first. What just arrived comes one by one to the eye, all at once to a screen reader. */
export function Thread({ entries, latest, fresh }: ThreadProps) {
  const { ui, lang } = useCase();
  const first = entries.findIndex((entry) => entry.step === fresh);
  return (
    <section className="sim-thread" aria-labelledby="sim-thread-title">
      <h2 id="sim-thread-title" className="visually-hidden">
        {ui.thread}
      </h2>
      <ul className="sim-entries">
        {entries.map((entry, index) => {
          const isNew = first >= 0 && index >= first;
          const day = dayName(entry.at, lang);
          const before = entries[index - 1];
          return (
            <li
              key={entry.id}
              className={`sim-entry sim-entry-${entry.kind}${entry.step > 0 ? ' sim-entry-reply' : ''}`}
              {...(isNew && { 'data-new': '', style: { '--sim-order': index - first } as object })}
            >
              {(before === undefined || dayName(before.at, lang) !== day) && <p className="sim-day">{day}</p>}
              <EntryView entry={entry} fresh={index === first} open={entry.step === latest} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function EntryView({ entry, fresh, open }: { entry: Entry; fresh: boolean; open: boolean }) {
  if (entry.kind === 'post') return <PostCard entry={entry} fresh={fresh} />;
  if (entry.kind === 'coach') return <CoachNote entry={entry} open={open} />;
  return <Inside entry={entry} fresh={fresh} />;
}

type InsideEntry = Exclude<Entry, { kind: 'post' | 'coach' }>;

/** What nobody outside sees: checks, waits, promises kept or missed. */
function Inside({ entry, fresh }: { entry: InsideEntry; fresh: boolean }) {
  const { ui, lang } = useCase();
  const focus = fresh ? { 'data-sim-focus': 'new' } : {};
  return (
    <div className={`sim-inside sim-inside-${entry.kind}`}>
      <h3 className="sim-inside-title" tabIndex={-1} {...focus}>
        <InsideTitle entry={entry} /> <span className="sim-time">{hour(entry.at, lang)}</span>
      </h3>
      <Answer entry={entry} none={ui.askedNothing} />
    </div>
  );
}

function InsideTitle({ entry }: { entry: InsideEntry }) {
  const room = useCase();
  const { ui } = room;
  switch (entry.kind) {
    case 'act':
      return <>{fill(ui.youDid, { what: entry.text })}</>;
    case 'asked':
      return <>{fill(ui.askedWho, { who: entry.who })}</>;
    case 'waited':
      return <>{fill(ui.youWaited, { duration: waitLength(entry.at, entry.minutes, room) })}</>;
    case 'learned':
      return <>{ui.youLearn}</>;
    case 'kept':
      return <>{fill(ui.promiseKept, { promise: entry.promise })}</>;
    case 'broken':
      return <>{fill(ui.promiseBroken, { promise: entry.promise })}</>;
  }
}

function Answer({ entry, none }: { entry: InsideEntry; none: string }) {
  if (entry.kind !== 'asked' && entry.kind !== 'learned') return null;
  const facts = entry.kind === 'asked' ? entry.learned : entry.facts;
  if (facts.length === 0) return <p>{none}</p>;
  return (
    <ul>
      <Lines lines={facts} />
    </ul>
  );
}
