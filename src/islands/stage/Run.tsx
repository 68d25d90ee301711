import { useRef } from 'react';
import type { Kit } from '#domain/workshop/kit.ts';
import type { Material } from '#domain/workshop/material.ts';
import type { Session } from '#domain/workshop/session.ts';
import type { Stop } from '#domain/workshop/stops.ts';
import { Desk } from './Desk.tsx';
import { Ended } from './Ended.tsx';
import type { PresenterProps } from './Presenter.tsx';
import { askedAt } from './titles.ts';
import type { Kept } from './use-keep.ts';
import { useProjector } from './use-projector.ts';
import { useWorkshop } from './use-workshop.ts';

export interface RunProps extends PresenterProps {
  readonly kit: Kit;
  readonly material: Material;
  readonly stops: readonly Stop[];
  readonly opened: Session;
  /** The kit is not what it was when the session began. */
  readonly changed: boolean;
  readonly kept: Kept;
  /** Brought here by a click, not by a reload. */
  readonly came: boolean;
  leave(): void;
  restart(): void;
}

/** A session from its first screen to what it leaves: the room's window stays in step all along. */
export function Run(props: RunProps) {
  const workshop = useWorkshop({ ...props, asked: (stop) => askedAt(stop, props.material, props.words) });
  const projector = useProjector(workshop.view, props.links.projector, workshop.act);
  // Whatever comes after the first screen was asked for here.
  const first = useRef(workshop.session.endedAt);
  const came = props.came || first.current !== workshop.session.endedAt;
  return workshop.session.endedAt === null ? (
    <Desk {...props} {...{ workshop, projector, came }} />
  ) : (
    <Ended {...props} {...{ workshop, came }} />
  );
}
