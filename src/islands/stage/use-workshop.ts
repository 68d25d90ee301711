import { useEffect, useMemo, useRef, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { writeDocument } from '#domain/progress/change.ts';
import { documentRecord } from '#domain/progress/state.ts';
import type { Kit } from '#domain/workshop/kit.ts';
import type { Material } from '#domain/workshop/material.ts';
import { obey, undone } from '#domain/workshop/obey.ts';
import { readSession, withRuns } from '#domain/workshop/resume.ts';
import { type RoomView, viewOf } from '#domain/workshop/room-view.ts';
import type { Command, Session } from '#domain/workshop/session.ts';
import type { Stop } from '#domain/workshop/stops.ts';
import { type Asked, summaryOf } from '#domain/workshop/summary.ts';

/** Steps of undo; they last as long as the page. */
const STEPS = 40;

/** The session kept on this device, if there is one. */
export function savedSession(): Session | undefined {
  return readSession(documentRecord(progressStore().state(), 'workshop', 'session')?.value);
}

export interface Workshop {
  readonly kit: Kit;
  readonly material: Material;
  readonly stops: readonly Stop[];
  readonly session: Session;
  readonly view: RoomView;
  act(command: Command): void;
  readonly undo: (() => void) | undefined;
  /** Whether this browser keeps it. */
  readonly keeps: boolean;
}
interface Given {
  readonly kit: Kit;
  readonly material: Material;
  readonly stops: readonly Stop[];
  readonly opened: Session;
  readonly asked: Asked;
}

/** The session in hand: each command changes it, saves it whole and makes a new view of it. */
export function useWorkshop({ kit, material, stops, opened, asked }: Given): Workshop {
  const store = progressStore();
  const [session, setSession] = useState(opened);
  // Two keys in one breath: the second one starts from what the first one made.
  const latest = useRef(opened);
  const past = useRef<readonly Session[]>([]);

  function take(next: Session, before: readonly Session[]) {
    latest.current = next;
    past.current = before;
    setSession(next);
    const value = { ...next, summary: summaryOf(next, stops, material, asked, Date.now()) };
    store.update((state) => writeDocument(state, 'workshop', 'session', { value, day: today() }));
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: saved once when it opens, then heard for as long as it is shown
  useEffect(() => {
    take(opened, []);
    // Another window of the presenter went further: this one follows.
    return store.subscribe(() => {
      const kept = savedSession();
      if (kept?.id !== latest.current.id || kept.n <= latest.current.n) return;
      latest.current = withRuns(kept, stops, material);
      past.current = [];
      setSession(latest.current);
    });
  }, []);

  const view = useMemo(() => viewOf(session, stops, material, kit), [session, stops, material, kit]);
  const { where, trouble } = store.health();
  return {
    ...{ kit, material, stops, session, view },
    act(command) {
      const before = latest.current;
      const next = obey(before, stops, command, Date.now());
      if (next === before) return;
      const typing = ['note', 'vote', 'run', 'people', 'theme', 'clock'].includes(command.do);
      take(next, typing ? past.current : [...past.current, before].slice(-STEPS));
    },
    undo:
      past.current.length === 0
        ? undefined
        : () => {
            const before = past.current.at(-1);
            if (before) take(undone(latest.current, before, Date.now()), past.current.slice(0, -1));
          },
    keeps: where !== 'page' && trouble === undefined,
  };
}
