import type { Frame } from '#domain/scenario/model.ts';
import { reachSince } from '#domain/scenario/reach.ts';
import { dayName, hour } from '#domain/scenario/time.ts';
import { useCase } from './case-context.ts';
import { Gauge } from './Gauge.tsx';
import { people, trustOf } from './phrases.ts';

/** How things stand after the last frame: the hour, and how people feel. */
export function Standing({ frames }: { frames: readonly Frame[] }) {
  const room = useCase();
  const { scenario, words, ui, lang } = room;
  const state = frames.at(-1)?.state;
  if (!state) return null;
  const { seen } = reachSince(frames, scenario.starts);
  return (
    <>
      <p className="sim-clock">
        <span className="sim-clock-hour">{hour(state.clock, lang)}</span>{' '}
        <span className="sim-clock-day">
          {dayName(state.clock, lang)}
          {words.hours && ` · ${words.hours}`}
        </span>
      </p>
      <Gauge name="trust" label={trustOf(room)} value={state.gauges.trust} />
      <Gauge name="heat" label={ui.heat} value={state.gauges.heat} />
      <p className="sim-reach">
        <span>{ui.reach}</span> <span>{seen === 0 ? ui.reachNone : people(seen, room)}</span>
      </p>
      <SideEffects frames={frames} />
    </>
  );
}

/** Risk and team say one sentence from the first time something touches them, and keep saying how it stands. */
function SideEffects({ frames }: { frames: readonly Frame[] }) {
  const { scenario, ui } = useCase();
  const now = frames.at(-1)?.after;
  if (!now) return null;
  return (['risk', 'team'] as const).map((name) => {
    const was = scenario.gauges[name];
    if (frames.every((frame) => frame.after[name] === was)) return null;
    const key = now[name] > was ? `${name}Up` : now[name] < was ? `${name}Down` : `${name}Back`;
    return (
      <p key={name} className="sim-side">
        {ui[key as 'riskUp']}
      </p>
    );
  });
}
