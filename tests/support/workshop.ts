import type { Kit, Slide, Step } from '#domain/workshop/kit.ts';
import { type Material, noMaterial } from '#domain/workshop/material.ts';
import { obey } from '#domain/workshop/obey.ts';
import type { Passage } from '#domain/workshop/passage.ts';
import { type Command, openSession, type Session } from '#domain/workshop/session.ts';
import { type Stop, stopsOf } from '#domain/workshop/stops.ts';

/** A workshop of three steps of 10, 20 and 5 minutes, seven stops in all: words, a vote, posts, a step without a screen. */
export const MINUTE = 60_000;
/** 25 November 2026, 9:00 UTC. */
export const NINE = Date.UTC(2026, 10, 25, 9);

export const aStep = (id: string, minutes: number, slides: readonly Slide[] = []): Step => ({
  ...{ id, minutes, slides, title: `Titre ${id}`, does: `Faire ${id}` },
  ...{ notes: [], questions: [], risks: [] },
});
export const aKit = (steps: readonly Step[] = theSteps): Kit => ({ id: 'essai', title: 'Essai', steps });
export const theSteps: readonly Step[] = [
  aStep('dire', 10, [
    { kind: 'words', title: 'Bonjour', lines: ['Une ligne'] },
    { kind: 'vote', question: 'Oui ou non ?', options: ['Oui', 'Non'] },
  ]),
  aStep('trier', 20, [{ kind: 'sort', posts: ['x1', 'x2'] }]),
  aStep('finir', 5),
];
export const p = (text: string): Passage => ({ tag: 'p', holds: [text] });

export const theMaterial: Material = {
  ...noMaterial,
  posts: Object.fromEntries(
    ['x1', 'x2'].map((code) => [
      code,
      {
        ...{ code, kind: 'question', network: 'page', answers: ['answer'], lesson: 'une' },
        ...{ author: 'Nadia', firm: 'Tiédor', trade: 'chauffage', text: `Message ${code}`, why: `Parce que ${code}` },
      },
    ]),
  ) as unknown as Material['posts'],
};

export interface Held {
  readonly kit: Kit;
  readonly stops: readonly Stop[];
  readonly session: Session;
}
export function opened(kit: Kit = aKit(), material: Material = theMaterial): Held {
  const stops = stopsOf(kit, material);
  return { kit, stops, session: openSession({ id: 's', kit, theme: 'light' }, stops, NINE, '2026-11-25') };
}

/** After commands, each a given number of minutes after nine. */
export function played({ stops, session }: Held, ...commands: readonly (readonly [number, Command])[]): Session {
  return commands.reduce((now, [minute, command]) => obey(now, stops, command, NINE + minute * MINUTE), session);
}
