import type { Scenario, State } from './model.ts';
import { outlooks } from './outlook.ts';

/**
 * Names a state by what can still make a difference to the scenes, the moves and the ending: two states with one name
 * have the same future in all but gauges. Left out are gauges and counters; flags, facts and promises that no guard
 * ahead reads, but for an open promise that a move may still keep; events that can change nothing else; checks that teach
 * nothing of the kind, for they only spend minutes, as waiting does; and, between two scenes, the hour, once no check is
 * left that teaches something. In a scene, minutes stay exact.
 */
export function projector(story: Scenario): (state: State) => string {
  const ahead = outlooks(story);
  const waiting = Object.entries(story.events).filter(([, { at, afterSilence }]) => at === undefined || afterSilence);

  return (state) => {
    if (state.end !== null) return state.end;
    const outlook = ahead(state);
    const { flags, facts, promises } = outlook.reads;
    const pending = waiting.filter(([id]) => outlook.events.has(id) && !state.fired.includes(id));
    const hearsSilence = pending.some(([, event]) => event.afterSilence !== undefined);
    const canLearn = Object.values(story.asks).some(
      ({ tells, until = Number.POSITIVE_INFINITY }) =>
        state.clock < until && tells.some((fact) => facts.has(fact) && !state.facts.includes(fact)),
    );
    return [
      state.scene,
      state.next,
      state.scene === null && !canLearn ? '' : state.clock,
      hearsSilence ? state.quietSince : '',
      names(state.flags.filter((flag) => flags.has(flag))),
      names(state.facts.filter((fact) => facts.has(fact))),
      names(pending.map(([id]) => id)),
      names(
        Object.entries(state.promises)
          .filter(([id, made]) => promises.has(id) || (made.state === 'open' && outlook.keeps.has(id)))
          .map(([id, made]) => `${id}:${made.state === 'open' ? made.by : made.state}`),
      ),
    ].join('|');
  };
}

function names(list: readonly string[]): string {
  return [...list].sort().join();
}
