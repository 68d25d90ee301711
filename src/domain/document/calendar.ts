/** What can be said of a month of posts before it begins. */
import { type Appointment, isDay } from '#domain/export/appointment.ts';
import type { Row } from './template.ts';

/** The columns that are read: `jour` 2026-12-03, `heure` 14:30, `quoi`, `genre`, `fait`, `verifie`, `publie`, `alt`, `repond`. */
export interface Month {
  /** `2026-12`, or empty. */
  readonly month: string;
  readonly posts: readonly Row[];
  /** Days on which nothing is said: `jour`, `pourquoi`. */
  readonly silent: readonly Row[];
}
export type CalendarRemark =
  /** More than one post in five is there to sell: a working mark. */
  | { readonly about: 'promotion'; readonly count: number; readonly total: number }
  | { readonly about: 'absent' | 'undated' | 'elsewhere' | 'text' | 'alone'; readonly posts: readonly string[] }
  | { readonly about: 'silent'; readonly post: string; readonly why: string }
  /** Their hours of presence meet. */
  | { readonly about: 'together'; readonly posts: readonly [string, string] };

/** Minutes during which somebody stays after a post. */
export const PRESENCE = 60;
const MINUTES = 60;

export function readCalendar({ month, posts, silent }: Month): CalendarRemark[] {
  const written = posts.filter((post) => nameOf(post) !== '');
  const named = (about: 'absent' | 'undated' | 'elsewhere' | 'text' | 'alone', test: (post: Row) => boolean) => {
    const found = written.filter(test).map(nameOf);
    return found.length > 0 ? [{ about, posts: found }] : [];
  };
  const promotions = written.filter(({ genre }) => genre === 'promotion').length;
  return [
    ...(promotions * 5 > written.length
      ? [{ about: 'promotion' as const, count: promotions, total: written.length }]
      : []),
    ...named('absent', ({ repond = '' }) => repond.trim() === ''),
    ...written.flatMap((post) =>
      silent
        .filter(({ jour }) => jour !== undefined && isDay(jour) && jour === post.jour)
        .map(({ pourquoi = '' }) => ({ about: 'silent' as const, post: nameOf(post), why: pourquoi })),
    ),
    ...together(written),
    ...named('alone', ({ fait = '', verifie = '' }) => fait.trim() !== '' && same(fait, verifie)),
    ...named('text', ({ alt }) => alt !== 'x'),
    ...named('undated', ({ jour = '' }) => !isDay(jour)),
    ...named('elsewhere', ({ jour = '' }) => isDay(jour) && month !== '' && !jour.startsWith(month)),
  ];
}

function together(posts: readonly Row[]): CalendarRemark[] {
  return posts.flatMap((one, index) =>
    posts.slice(index + 1).flatMap((other) => {
      const [from, to] = [minuteOf(one.heure), minuteOf(other.heure)];
      if (!one.jour || one.jour !== other.jour || from === undefined || to === undefined) return [];
      return Math.abs(from - to) < PRESENCE
        ? [{ about: 'together' as const, posts: [nameOf(one), nameOf(other)] as const }]
        : [];
    }),
  );
}

/** Each dated post, and the hour of presence after it where somebody is named. `says` gives the titles. */
export function calendarAppointments(
  id: string,
  posts: readonly Row[],
  says: { post(what: string): string; presence(what: string, who: string): string },
): Appointment[] {
  return posts.flatMap((post) => {
    const { key = '', jour = '', heure, publie = '', repond = '' } = post;
    const what = nameOf(post);
    if (!isDay(jour) || what === '') return [];
    const time = minuteOf(heure) === undefined ? undefined : heure;
    const publish = {
      id: `${id}-${key}`,
      title: says.post(what),
      day: jour,
      time,
      minutes: 15,
      says: publie || undefined,
    };
    if (time === undefined || repond.trim() === '') return [publish];
    return [
      publish,
      { id: `${id}-${key}-presence`, title: says.presence(what, repond), day: jour, time, minutes: PRESENCE },
    ];
  });
}

const nameOf = ({ quoi = '' }: Row) => quoi.trim();
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

function minuteOf(time: string | undefined): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '') ?? [];
  return hours === undefined ? undefined : Number(hours) * MINUTES + Number(minutes);
}
