import { offerFile } from '#browser/files.ts';
import { type Readiness, readyCount } from '#domain/crisis/readiness.ts';
import { toggled } from '#domain/crisis/texts.ts';
import { isDay } from '#domain/export/appointment.ts';
import { fill } from '#i18n/lookup.ts';
import { GoBack } from '../document/GoBack.tsx';
import type { Kept } from '../document/use-document.ts';
import { Calendar } from './Calendar.tsx';
import { Texts, Tick } from './ready-fields.tsx';
import type { Room } from './room.ts';
import { readyMarkdown } from './told.ts';
import type { PaperName } from './use-paper.ts';

interface ReadyProps {
  readonly room: Room;
  readonly kept: Kept<Readiness>;
  readonly say: (text: string) => void;
  readonly print: (paper: PaperName) => void;
}

/** What is made ready when all is well, with its ticks and its dates. */
export function Ready(props: ReadyProps) {
  const { words, data } = props.room;
  const ready = props.kept.value;
  const change = (part: Partial<Readiness>) => props.kept.change({ ...ready, ...part });
  const count = readyCount(
    ready,
    data.ready.pages.map(({ id }) => id),
  );
  return (
    <section className="crisis-ready no-print" aria-labelledby="crisis-ready">
      <h2 id="crisis-ready">{words.readyTitle}</h2>
      <p>
        {words.readyWhy} {fill(words.readyProgress, { ...count })}
      </p>
      <div className="crisis-ready-parts">
        <Texts
          id="scenario"
          legend={words.readyScenarios}
          label={words.readyScenario}
          values={ready.scenarios}
          onValues={(scenarios) => change({ scenarios })}
        />
        <fieldset>
          <legend>{words.readyFolder}</legend>
          {data.ready.pages.map(({ id, says }) => (
            <Tick
              key={id}
              label={says}
              checked={ready.pages.includes(id)}
              onTick={() => change({ pages: toggled(ready.pages, id) })}
            />
          ))}
          <p className="crisis-small">{fill(words.readyPublics, { publics: data.ready.publics.join(', ') })}</p>
        </fieldset>
        <fieldset>
          <legend>{words.readyHeld}</legend>
          <Tick
            label={words.readyElsewhere}
            checked={ready.elsewhere}
            onTick={() => change({ elsewhere: !ready.elsewhere })}
          />
          <p className="crisis-field">
            <label htmlFor="crisis-address">{words.readyAddress}</label>
            <input
              id="crisis-address"
              type="text"
              autoComplete="off"
              value={ready.address}
              onChange={({ currentTarget }) => change({ address: currentTarget.value })}
            />
          </p>
          <Tick label={words.readyOnCall} checked={ready.onCall} onTick={() => change({ onCall: !ready.onCall })} />
        </fieldset>
        <Texts
          id="code"
          legend={words.readyCodes}
          label={words.readyCode}
          values={ready.codes}
          onValues={(codes) => change({ codes })}
        />
        <Texts
          id="drill"
          type="date"
          legend={words.readyDrills}
          label={words.readyDrill}
          values={ready.drills}
          onValues={(drills) => change({ drills })}
        />
      </div>
      <Take {...props} />
    </section>
  );
}

function Take({ room, kept, say, print }: ReadyProps) {
  const { words } = room;
  const drills = () =>
    kept.value.drills.filter(isDay).map((day) => ({
      ...{ id: `exercice-${day}`, title: words.readyDrillTitle, day, time: '10:00', minutes: 20 },
      says: words.readyDrillSays,
    }));
  return (
    <p className="crisis-buttons">
      <button type="button" className="button-quiet" onClick={() => print('ready')}>
        {words.printReady}
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => offerFile(`${words.readyFile}.md`, readyMarkdown(room, kept.value))}
      >
        {words.readyMarkdown}
      </button>
      {drills().length > 0 && (
        <Calendar
          label={words.readyCalendar}
          file={words.readyDrillFile}
          title={words.readyDrillTitle}
          appointments={drills}
          failed={words.calendarFailed}
          say={say}
        />
      )}
      <GoBack kept={kept} words={words} say={say} />
    </p>
  );
}
