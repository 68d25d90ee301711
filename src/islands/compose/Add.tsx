import type { Place } from '#domain/workshop/activity.ts';
import { add, type Draft } from '#domain/workshop/draft.ts';
import { fill } from '#i18n/lookup.ts';
import type { Activities, Speech } from './parts.ts';

interface AddProps {
  readonly draft: Draft;
  readonly activities: Activities;
  readonly speech: Speech;
  readonly titles: ReadonlyMap<string, string>;
  change(draft: Draft, said: string): void;
}
const places: readonly Place[] = ['opening', 'middle', 'pause', 'closing'];

/** Activities that are not yet in the workshop, by their place in it. */
export function Add({ draft, activities, speech, titles, change }: AddProps) {
  const { words } = speech;
  const all = [...activities.values()].filter(({ builder }) => builder);
  const left = all.filter(({ id }) => !draft.steps.some(({ activity }) => activity === id));
  return (
    <details className="compose-add no-print">
      <summary>
        <h2>{words.addTitle}</h2>
      </summary>
      {left.length === 0 && <p>{words.allTaken}</p>}
      {places.map((place) => {
        const here = left.filter((activity) => activity.place === place);
        if (here.length === 0) return null;
        return (
          <section key={place} aria-labelledby={`place-${place}`}>
            <h3 id={`place-${place}`}>{words[`place_${place}`]}</h3>
            <ul>
              {here.map((activity) => {
                const { id, title, summary, minutes, lessons } = activity;
                const works = lessons.flatMap((lesson) => titles.get(lesson) ?? []);
                return (
                  <li key={id}>
                    <div>
                      <b>{title}</b>, {speech.minutes(minutes.usual)}
                      <p>{summary}</p>
                      {works.length > 0 && (
                        <p className="soft small">{fill(words.worksOn, { title: works.join(' · ') })}</p>
                      )}
                    </div>
                    <button
                      type="button"
                      className="button-quiet"
                      aria-label={fill(words.addNamed, { title })}
                      onClick={() => {
                        const next = add(draft, activity, all);
                        const at = next.steps.findIndex((step) => step.activity === id);
                        change(next, fill(words.saidAdded, { title, place: at + 1 }));
                      }}
                    >
                      {words.add}
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
