/** Which workshop to run: a kit, the one composed on this device, or a case alone. */
import { type Activity, stepOf } from './activity.ts';
import type { Kit } from './kit.ts';

export const COMPOSED = 'atelier';
export interface Kits {
  readonly kits: readonly Kit[];
  readonly activities: readonly Activity[];
}
export type Wanted = { readonly kit: string } | { readonly case: string };

/** What `#kit=…` or `#case=…` asks for. */
export function wantedBy(fragment: string): Wanted | undefined {
  const [, what, id = ''] = /[#&](kit|case)=([\w-]+)/.exec(fragment) ?? [];
  return what === 'kit' ? { kit: id } : what === 'case' ? { case: id } : undefined;
}

/** The workshop made by the builder; activities that no longer exist are left out. Undefined when nothing is left. */
export function composed(value: unknown, { activities }: Kits, untitled: string): Kit | undefined {
  const { title, steps } = (value ?? {}) as { title?: unknown; steps?: unknown };
  if (!Array.isArray(steps)) return undefined;
  const chosen = steps.flatMap((step: unknown) => {
    const { activity: id, minutes } = (step ?? {}) as { activity?: unknown; minutes?: unknown };
    const activity = activities.find((one) => one.id === id);
    return activity ? [stepOf(activity, Number.isFinite(minutes) ? Number(minutes) : activity.minutes.usual)] : [];
  });
  const once = chosen.filter((step, index) => chosen.findIndex(({ id }) => id === step.id) === index);
  if (once.length === 0) return undefined;
  return { id: COMPOSED, title: typeof title === 'string' && title.trim() ? title.trim() : untitled, steps: once };
}

export interface CaseWords {
  readonly opening: string;
  readonly openingDoes: string;
  readonly play: string;
  readonly playDoes: string;
}
export const caseOf = (kit: string): string | undefined => /^case:(.+)$/.exec(kit)?.[1];
/** The address that brings this workshop back. */
export const fragmentOf = (kit: string): string => {
  const id = caseOf(kit);
  return id === undefined ? `#kit=${kit}` : `#case=${id}`;
};

/** A case alone: read its opening, then play it. */
export function caseAlone(id: string, title: string, minutes: number, words: CaseWords): Kit {
  const step = { notes: [], questions: [], risks: [] };
  return {
    id: `case:${id}`,
    title,
    steps: [
      {
        ...step,
        id: 'lire',
        title: words.opening,
        minutes: 5,
        does: words.openingDoes,
        slides: [{ kind: 'opening', case: id }],
      },
      {
        ...step,
        ...{ id: 'jouer', title: words.play, minutes: Math.max(20, minutes * 2), does: words.playDoes },
        slides: [{ kind: 'case', case: id }],
      },
    ],
  };
}
