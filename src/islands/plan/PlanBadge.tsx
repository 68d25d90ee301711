import type { Link } from '#domain/scenario/plan.ts';

export interface Badge {
  readonly shape: 'kept' | 'broken' | 'event' | 'lapse';
  readonly letter?: string;
  readonly guarded?: boolean;
}

/** What a link of the plan is made of, told by its shape: a disc follows its rule, a diamond breaks it. Pixels of the drawing. */
export function PlanBadge({ shape, letter = '', guarded = false, x, y }: Badge & { x: number; y: number }) {
  return (
    <g className={`plan-badge plan-badge-${shape}${guarded ? ' plan-badge-guarded' : ''}`}>
      {shape === 'kept' && <circle cx={x} cy={y} r="11" />}
      {shape === 'broken' && <path d={`M${x} ${y - 13}L${x + 13} ${y}L${x} ${y + 13}L${x - 13} ${y}z`} />}
      {shape === 'event' && <path d={`M${x - 6} ${y - 9}h12l6 9l-6 9h-12l-6 -9z`} />}
      {shape === 'lapse' && <circle cx={x} cy={y} r="9" />}
      {shape === 'lapse' && <path d={`M${x} ${y - 5}V${y}L${x + 4} ${y + 3}`} />}
      {letter && (
        <text x={x} y={y + 4.5} textAnchor="middle">
          {letter}
        </text>
      )}
    </g>
  );
}

/** Moves in their order, then events, then the time that passes. */
export function badgesOf({ moves, events, lapse }: Link): readonly Badge[] {
  return [
    ...moves.map(({ letter, guarded, followed }): Badge => ({ letter, guarded, shape: followed ? 'kept' : 'broken' })),
    ...events.map((): Badge => ({ shape: 'event' })),
    ...(lapse ? [{ shape: 'lapse' } as const] : []),
  ];
}

/** The same five shapes, named. */
export function PlanLegend({ words }: { words: LegendWords }) {
  const shapes: readonly (readonly [Badge, string])[] = [
    [{ shape: 'kept', letter: 'a' }, words.legendKept],
    [{ shape: 'broken', letter: 'b' }, words.legendBroken],
    [{ shape: 'kept', letter: 'c', guarded: true }, words.legendGuarded],
    [{ shape: 'lapse' }, words.legendLapse],
    [{ shape: 'event' }, words.legendEvent],
  ];
  return (
    <ul className="plan-legend small" role="list" aria-label={words.legend}>
      {shapes.map(([badge, text]) => (
        <li key={text}>
          <svg className="plan-key" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
            <PlanBadge {...badge} x={14} y={14} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

export type LegendWords = Readonly<
  Record<'legend' | 'legendKept' | 'legendBroken' | 'legendGuarded' | 'legendLapse' | 'legendEvent', string>
>;
