import { offerFile } from '#browser/files.ts';
import { now } from '#browser/moment.ts';
import { NOT_READY, type Readiness, readReadiness, readyCount, withText } from '#domain/crisis/readiness.ts';
import { isDay } from '#domain/export/appointment.ts';
import { fill } from '#i18n/lookup.ts';
import { useDocument } from '../document/use-document.ts';
import type { Room } from './room.ts';

/** What is made ready when all is well, with its ticks and its dates. */
export function Ready(room: Room) {
  const { words, data } = room;
  const kept = useDocument<Readiness>('document', 'pret-pour-la-crise', readReadiness, NOT_READY);
  const ready = kept.value;
  const change = (part: Partial<Readiness>) => kept.change({ ...ready, ...part });
  const drills = ready.drills.filter(isDay);
  const calendar = async () => {
    const { calendarFile } = await import('../document/calendar-file.ts');
    const appointments = drills.map((day) => ({
      ...{ id: `exercice-${day}`, title: words.readyDrillTitle, day, time: '10:00', minutes: 20 },
      says: words.readyDrillSays,
    }));
    offerFile(
      `${words.readyFile}.ics`,
      calendarFile(words.readyDrillTitle, appointments, new Date(now()).toISOString()),
    );
  };
  const tick = (label: string, checked: boolean, onTick: () => void) => (
    <label className="crisis-tick">
      <input type="checkbox" checked={checked} onChange={onTick} />
      {label}
    </label>
  );
  const field = (id: string, label: string, value: string, onValue: (value: string) => void, type = 'text') => (
    <p className="crisis-field" key={id}>
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, type, value }}
        autoComplete="off"
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </p>
  );
  const count = readyCount(
    ready,
    data.ready.pages.map(({ id }) => id),
  );
  return (
    <section className="crisis-ready no-print" aria-labelledby="crisis-ready">
      <h2 id="crisis-ready">{words.readyTitle}</h2>
      <p>
        {words.readyWhy} {fill(words.readyProgress, count)}.
      </p>
      <div className="crisis-ready-parts">
        <fieldset>
          <legend>{words.readyScenarios}</legend>
          {ready.scenarios.map((text, index) =>
            field(`crisis-scenario-${index}`, fill(words.readyScenario, { index: index + 1 }), text, (value) =>
              change({ scenarios: withText(ready.scenarios, index, value) }),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>{words.readyFolder}</legend>
          {data.ready.pages.map(({ id, says }) => (
            <div key={id}>
              {tick(says, ready.pages.includes(id), () =>
                change({
                  pages: ready.pages.includes(id) ? ready.pages.filter((one) => one !== id) : [...ready.pages, id],
                }),
              )}
            </div>
          ))}
          <p className="crisis-small">{fill(words.readyPublics, { publics: data.ready.publics.join(', ') })}</p>
        </fieldset>
        <fieldset>
          <legend className="visually-hidden">{words.readyElsewhere}</legend>
          {tick(words.readyElsewhere, ready.elsewhere, () => change({ elsewhere: !ready.elsewhere }))}
          {field('crisis-address', words.readyAddress, ready.address, (address) => change({ address }))}
          {tick(words.readyOnCall, ready.onCall, () => change({ onCall: !ready.onCall }))}
        </fieldset>
        <fieldset>
          <legend>{words.readyCodes}</legend>
          {ready.codes.map((text, index) =>
            field(`crisis-code-${index}`, fill(words.readyCode, { index: index + 1 }), text, (value) =>
              change({ codes: withText(ready.codes, index, value) }),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>{words.readyDrills}</legend>
          {ready.drills.map((text, index) =>
            field(
              `crisis-drill-${index}`,
              fill(words.readyDrill, { index: index + 1 }),
              text,
              (value) => change({ drills: withText(ready.drills, index, value) }),
              'date',
            ),
          )}
          {drills.length > 0 && (
            <p>
              <button type="button" className="button-quiet" onClick={calendar}>
                {words.readyCalendar}
              </button>
            </p>
          )}
        </fieldset>
      </div>
      {kept.undo && (
        <p>
          <button type="button" className="button-quiet" onClick={kept.undo}>
            {words.undo}
          </button>
        </p>
      )}
    </section>
  );
}
