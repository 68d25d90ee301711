import { singleKeys } from '#browser/settings.ts';
import { MOST } from '#domain/workshop/vote.ts';
import type { DeskProps } from './Desk.tsx';
import { sheetOf } from './sheet.ts';

/** What is set once: the look of the room's screen, its clock, the end; and which keys do what. Escape closes it. */
export function Options({ words, workshop: { session, act }, links, leave }: DeskProps) {
  const dark = session.theme === 'dark';
  return (
    <details
      className="desk-options"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{words.options}</summary>
      <div>
        <button type="button" onClick={() => act({ do: 'theme', theme: dark ? 'light' : 'dark' })}>
          {dark ? words.lightRoom : words.darkRoom}
        </button>
        <button type="button" aria-pressed={session.clock} onClick={() => act({ do: 'clock', shown: !session.clock })}>
          {words.showClock}
        </button>
        <label className="desk-people">
          {words.people}{' '}
          <input
            type="number"
            min={1}
            max={MOST}
            inputMode="numeric"
            defaultValue={session.people ?? ''}
            onInput={(event) => act({ do: 'people', count: peopleIn(event.currentTarget.value) })}
          />
        </label>
        <button type="button" onClick={leave}>
          {words.chooseAnother}
        </button>
        <button type="button" disabled={session.startedAt === null} onClick={() => act({ do: 'end' })}>
          {words.end}
        </button>
        <p>
          <a href={sheetOf(session.kit, links)} target="_blank" rel="noopener">
            {words.printKit}
          </a>
        </p>
        <p className="small">
          {singleKeys() ? words.keysHelp : words.keysOff}{' '}
          <a href={links.device} target="_blank" rel="noopener">
            {words.keysChange}
          </a>
        </p>
      </div>
    </details>
  );
}

function peopleIn(typed: string): number | null {
  const count = Math.trunc(Number(typed));
  return typed !== '' && count >= 1 && count <= MOST ? count : null;
}
