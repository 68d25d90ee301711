import type { Plan } from '#domain/scenario/plan.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fixDeep } from '#i18n/french.ts';
import { fill } from '#i18n/lookup.ts';
import { short } from '../fields/choices.ts';
import { useForm } from '../form-context.ts';
import type { MapProps } from './CaseMap.tsx';

/** The plan as a list, for whoever does not see the drawing. */
export function MapInWords({ story, told, explored, plan }: MapProps & { plan: Plan }) {
  const { words, draft, go } = useForm();
  const nameOf = (id: string) => {
    const index = story.scenes.findIndex((scene) => scene.id === id);
    return index < 0 ? words.theEnd : `${words.scene} ${index + 1}`;
  };
  const say = (text: string) => fixDeep(text, draft.lang);
  return (
    <details className="own-map-words">
      <summary>{words.mapWords}</summary>
      <ol>
        {story.scenes.map((scene) => {
          const said = told.scenes[scene.id];
          const links = plan.links.filter(({ from }) => from === scene.id);
          const lapse = links.find((link) => link.lapse);
          const events = plan.events[scene.id] ?? [];
          return (
            <li key={scene.id}>
              <button type="button" className="link-button" onClick={() => go(`scenes.${scene.id}`)}>
                {fill(words.mapScene, { moment: dayAndHour(scene.opens, draft.lang), ask: say(said?.ask ?? '') })}
              </button>
              {explored.scenes[scene.id] === undefined && <strong> ({words.mapOut})</strong>}
              <ul>
                {links.flatMap((link) =>
                  link.moves.map(({ letter }) => (
                    <li key={letter}>
                      <button
                        type="button"
                        className="link-button"
                        onClick={() => go(`scenes.${scene.id}.moves.${letter}`)}
                      >
                        {fill(words.mapMove, {
                          letter,
                          what: say(short(said?.moves[letter]?.label || said?.moves[letter]?.say || '…')),
                        })}
                      </button>{' '}
                      {fill(words.mapTo, { target: nameOf(link.to) })}
                      {!explored.seen.moves.has(`${scene.id}.${letter}`) && <strong> ({words.mapOut})</strong>}
                    </li>
                  )),
                )}
                {lapse && <li>{fill(words.mapLapse, { target: nameOf(lapse.to) })}</li>}
                {events.length > 0 && (
                  <li>
                    {fill(words.mapEvents, {
                      events: events.map((id) => say(short(told.events[id]?.shows[0] ?? id))).join(' '),
                    })}
                  </li>
                )}
              </ul>
            </li>
          );
        })}
      </ol>
      <ol>
        {story.endings.map(({ id }, index) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => go(`endings.${id}`)}>
              {say(told.endings[id]?.title || `${words.ending} ${index + 1}`)}
            </button>
            {explored.endings[id] === undefined && <strong> ({words.mapOut})</strong>}
          </li>
        ))}
      </ol>
    </details>
  );
}
