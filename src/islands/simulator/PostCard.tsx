import type { ThreadItem } from '#domain/scenario/model.ts';
import { hour } from '#domain/scenario/time.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { unquoted } from './phrases.ts';
import type { Entry } from './thread-entries.ts';

const FACES = 5;

/** One message: whose, when, what, and what it set going. Our own words carry the green tint and say « Vous ». */
export function PostCard({ entry, fresh }: { entry: Extract<Entry, { kind: 'post' }>; fresh: boolean }) {
  const { scenario, ui, lang } = useCase();
  const { item, network, inside, where } = entry;
  const look = inside ? 'sim-post-inside' : `sim-post-${item.voice} sim-net-${network}`;
  const focus = fresh ? { 'data-sim-focus': 'new' } : {};
  const time = hour(item.at, lang);
  if (item.voice === 'note') {
    return (
      <p className="sim-note" tabIndex={-1} {...focus}>
        <span className="sim-time">{time}</span> {unquoted(item.text)}
        <Counters item={item} />
      </p>
    );
  }
  const author = item.voice === 'you' ? fill(ui.you, { name: item.author }) : item.author;
  return (
    <article className={`sim-post ${look}`}>
      <header className="sim-post-head">
        <span className={`sim-face sim-face-${faceOf(item.by, scenario.people)}`} aria-hidden="true">
          {item.initials}
        </span>
        <h3 className="sim-author" tabIndex={-1} {...focus}>
          {author} <span className="sim-time">{time}</span>
        </h3>
        {where && <span className="sim-where">{where}</span>}
      </header>
      <p className="sim-text">{unquoted(item.text)}</p>
      <Counters item={item} />
    </article>
  );
}

function Counters({ item: { reactions, shares, seen } }: { item: ThreadItem }) {
  const { ui, lang } = useCase();
  // The model starts from nobody: a count below that of the reactions would be absurd.
  const views = seen !== undefined && seen > (reactions ?? 0) ? seen : undefined;
  if (reactions === undefined && views === undefined) return null;
  return (
    <span className="sim-counts">
      {reactions !== undefined && <span>{counted(ui.reactions, reactions, lang)} </span>}
      {!!shares && <strong>{counted(ui.shares, shares, lang)} </strong>}
      {views !== undefined && <span>{counted(ui.seen, views, lang)}</span>}
    </span>
  );
}

/** The same person always has the same colour, and the first people of a case have each their own. */
function faceOf(id: string, people: object): number {
  return Math.max(0, Object.keys(people).indexOf(id)) % FACES;
}
