import { effectOf } from './acts.ts';
import type { Id, Scenario, State } from './model.ts';
import { type Outlook, outlooks } from './outlook.ts';

/**
 * Names a state by what can still make a difference to the scenes, the offers and the ending: two states with one name
 * have the same future in all but gauges. Left out are gauges, counters, flags and facts that no guard ahead reads,
 * and events that can no longer change anything but gauges. Minutes stay exact.
 */
export function projector(story: Scenario): (state: State) => string {
  const ahead = outlooks(story);
  const waiting = Object.entries(story.events).filter(
    ([, event]) => event.at === undefined || event.afterSilence !== undefined,
  );

  return (state) => {
    const outlook = ahead(state);
    const pending = waiting.filter(([id]) => !state.fired.includes(id) && steers(story, id, outlook));
    const hearsSilence = pending.some(([, event]) => event.afterSilence !== undefined);
    return [
      state.scene,
      state.next,
      state.end,
      state.clock,
      hearsSilence ? state.quietSince : '',
      names(state.flags.filter((flag) => outlook.readsFlags.has(flag))),
      names(state.facts.filter((fact) => outlook.readsFacts.has(fact))),
      names(state.asked.filter((key) => state.clock <= (story.asks[key]?.until ?? Infinity))),
      names(pending.map(([id]) => id)),
      names(
        Object.entries(state.promises).map(([id, made]) => `${id}:${made.state === 'open' ? made.by : made.state}`),
      ),
    ].join('|');
  };
}

/** Whether an event may change more than gauges and what is read in the thread. */
function steers(story: Scenario, id: Id, outlook: Outlook): boolean {
  const event = story.events[id];
  if (event === undefined) return false;
  const flags = (event.does ?? []).flatMap((name) => effectOf(story, name).flag ?? []);
  return (
    event.to !== undefined ||
    flags.some((flag) => outlook.readsFlags.has(flag)) ||
    (event.tells ?? []).some((fact) => outlook.readsFacts.has(fact))
  );
}

function names(list: readonly string[]): string {
  return [...list].sort().join();
}
