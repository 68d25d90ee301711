import { useEffect, useRef, useState } from 'react';
import { type Presenting, present } from '#browser/presenting.ts';
import type { RoomView } from '#domain/workshop/room-view.ts';
import type { Command } from '#domain/workshop/session.ts';
import { commandOfKey } from './keys.ts';

export interface ProjectorState {
  /** `never` until one answers, `gone` once it no longer does. */
  readonly link: 'never' | 'linked' | 'gone';
  /** The browser refused to open it. */
  readonly blocked: boolean;
  open(): void;
}

/** Sends each view to the room's windows, and hears the keys pressed there. */
export function useProjector(view: RoomView, address: string, act: (command: Command) => void): ProjectorState {
  const [link, setLink] = useState<ProjectorState['link']>('never');
  const [blocked, setBlocked] = useState(false);
  const presenting = useRef<Presenting>(undefined);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    presenting.current = present({
      linked: (count) => {
        setLink((before) => (count > 0 ? 'linked' : before === 'never' ? 'never' : 'gone'));
        if (count > 0) setBlocked(false);
      },
      key: (key) => {
        const command = commandOfKey(key);
        if (command) latest.current(command);
      },
    });
    return () => presenting.current?.stop();
  }, []);
  useEffect(() => presenting.current?.show(view), [view]);
  return { link, blocked, open: () => setBlocked(!presenting.current?.open(address)) };
}
