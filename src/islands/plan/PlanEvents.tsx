import type { Sheet } from '#domain/scenario/plan-layout.ts';
import type { Layout } from './PlanSheet.tsx';

interface PlanEventsProps {
  readonly scene: Sheet['scenes'][number];
  readonly sizes: Layout['SIZES'];
  readonly names: readonly string[];
  /** -1 on the left, for what has an hour; 1 on the right. */
  readonly side: -1 | 1;
}

/** What the world does during a scene. */
export function PlanEvents({ scene, sizes, names, side }: PlanEventsProps) {
  if (names.length === 0) return null;
  const { scene: size, event } = sizes;
  const height = names.length * event.line + 2 * event.pad;
  const edge = scene.x + (side * size.width) / 2;
  const near = edge + side * event.gap;
  const left = side < 0 ? near - event.width : near;
  const [top, across] = [scene.y - height / 2, event.width - 16];
  return (
    <g>
      <path className="plan-tie" d={`M${near} ${scene.y}L${edge} ${scene.y}`} />
      <path
        className="plan-event"
        d={`M${left + 8} ${top}h${across}l8 8v${height - 16}l-8 8h${-across}l-8 -8v${16 - height}z`}
      />
      {names.map((name, index) => (
        <text
          // Two events may have the same name: their place tells them apart.
          key={`${name} ${String(index)}`}
          className="plan-event-text"
          x={left + 12}
          y={top + event.pad + index * event.line + 14}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
