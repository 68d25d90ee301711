/** Moments (milliseconds since 1970) as people here read them. */
import { today } from './today.ts';

export const now = (): number => Date.now();

export interface Here {
  /** `2026-11-25`. */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
}
export function here(at: number): Here {
  const date = new Date(at);
  return { day: today(date), minute: date.getHours() * 60 + date.getMinutes() };
}

/** `days` after a day, as a day. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00`);
  date.setDate(date.getDate() + days);
  return today(date);
}

/** Calls back each time a whole minute has passed since `from`, and when a page that slept is seen again. Returns how to stop. */
export function eachMinute(from: number, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        tell();
        wait();
      },
      60_000 - ((((Date.now() - from) % 60_000) + 60_000) % 60_000) + 20,
    );
  };
  const seen = () => {
    if (document.visibilityState === 'visible') tell();
  };
  wait();
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
