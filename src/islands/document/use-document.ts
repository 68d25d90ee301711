import { useEffect, useRef, useState } from 'react';
import { onLeaving } from '#browser/leaving.ts';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { writeDocument } from '#domain/progress/change.ts';
import { type DocumentKind, documentRecord } from '#domain/progress/state.ts';

type Value = Readonly<Record<string, unknown>>;
/** Keystrokes closer than this, in milliseconds, are one writing and one undo. */
const PAUSE = 400;
/** Steps of undo. */
const STEPS = 50;

export interface Kept<T> {
  readonly value: T;
  /** Shown at once, saved a moment later and when the page is left. */
  change(next: T): void;
  /** Back to what was there before the last change, or group of close changes; undefined when there is none. */
  readonly undo: (() => void) | undefined;
  /** Begins again from nothing; `undo` brings it back. */
  clear(): void;
  /** Whether anything was ever filled in. */
  readonly filled: boolean;
  /** Whether this browser keeps it. */
  readonly keeps: boolean;
  /** The day of the last change, `2026-11-25`. */
  readonly day: string | undefined;
}

/**
 * A document that a person fills in, kept on the device under `kind/id`. `read` makes sense of what was kept, whatever it is,
 * and never throws; `empty` is the document of someone who has written nothing. What another tab writes shows here.
 */
export function useDocument<T extends object>(
  kind: DocumentKind,
  id: string,
  read: (value: Value) => T,
  empty: T,
): Kept<T> {
  const store = progressStore();
  const record = documentRecord(store.state(), kind, id);
  const [value, setValue] = useState<T>(() => (record?.value ? read(record.value) : empty));
  const [past, setPast] = useState<readonly T[]>([]);
  const waiting = useRef<{
    readonly value: T | null;
    readonly timer: ReturnType<typeof setTimeout>;
    /** Whether what follows at once belongs to the same writing. */
    readonly typed: boolean;
  }>(undefined);
  const written = useRef(record?.n);

  function save() {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { value: next } = waiting.current;
    // Still waiting while it is written, so that our own writing is not taken for another tab's.
    store.update((state) => writeDocument(state, kind, id, { value: next as Value | null, day: today() }));
    written.current = documentRecord(store.state(), kind, id)?.n;
    waiting.current = undefined;
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved later is saved for the document it was written in
  useEffect(() => {
    const stop = store.subscribe(() => {
      const now = documentRecord(store.state(), kind, id);
      if (waiting.current || now?.n === written.current) return;
      written.current = now?.n;
      setValue(now?.value ? read(now.value) : empty);
      setPast([]);
    });
    const stay = onLeaving(save);
    return () => {
      save();
      stop();
      stay();
    };
  }, [kind, id]);

  function write(next: T | null, typed = false) {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { value: next, timer: setTimeout(save, PAUSE), typed };
    setValue(next ?? empty);
  }
  const { where, trouble } = store.health();
  return {
    value,
    change(next) {
      if (!waiting.current?.typed) setPast([...past, value].slice(-STEPS));
      write(next, true);
    },
    undo:
      past.length === 0
        ? undefined
        : () => {
            const before = past.at(-1) as T;
            setPast(past.slice(0, -1));
            write(before);
          },
    clear() {
      setPast([...past, value].slice(-STEPS));
      write(null);
    },
    filled: value !== empty,
    keeps: where !== 'page' && trouble === undefined,
    day: documentRecord(store.state(), kind, id)?.day,
  };
}
