// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { erase, finish } from '#domain/progress/change.ts';
import { ideal } from '#domain/scenario/robots.ts';
import { minuteOf } from '#domain/scenario/time.ts';
import type { CaseData } from '#islands/simulator/case-context.ts';
import { along, axisOf, momentsOf, pathOf } from '#islands/simulator/chart.ts';
import { exampleCase, exampleRoads } from '#islands/simulator/examples.ts';
import { openCase } from '../support/opened-case.tsx';

const story = exampleCase.scenario;
const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const ended = (keys: string, ending: string) =>
  progressStore().update((state) => finish(state, story.id, { keys, print: story.print, ending }));
async function openDebrief(data?: CaseData) {
  openCase({ ...(data && { data }) });
  await press('Lire le débrief');
}
const twoRuns = () => screen.getByRole('region', { name: 'Deux parties côte à côte' });
const rivals = () =>
  within(twoRuns())
    .getAllByRole('button')
    .map((button) => button.textContent);
const rows = () => {
  const table = within(twoRuns()).getByRole('table', { name: 'Deux parties côte à côte' });
  return within(table).getAllByRole('row').map(plain);
};

beforeEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
  progressStore().update((state) => erase(state));
});
afterEach(cleanup);

describe('two runs', () => {
  test('a first game is compared with a computed road, said as one good road among others', async () => {
    ended(exampleRoads.silence, 'silence');
    await openDebrief();
    expect(rivals()).toEqual(['Une bonne route, parmi d’autres']);
    expect(within(twoRuns()).queryByRole('table')).toBeNull();
    await press('Une bonne route, parmi d’autres');
    expect(plain(twoRuns())).toContain('Cette route est calculée');
    expect(plain(twoRuns())).toContain('Les deux parties se séparent ici : Paule écrit sur votre page.');
    expect(rows()[0]).toBe('ScèneCette partieUne bonne route, parmi d’autres');
    expect(rows()[1]).toContain('Elles se séparent ici : autre choix');
    expect(rows()[1]).toMatch(/je suis désolée.*Je regarde et je réponds avant 17 h 30/);
    expect(rows().at(-1)).toMatch(/^Fin.*Réparé en silence.*Réparé, et dit$/);
    expect(plain(twoRuns())).not.toMatch(/meilleur|mieux joué|note|score/);
  });

  test('the game finished before is kept, and offered; the same game played again is not', async () => {
    ended(exampleRoads.efface, 'efface');
    ended(exampleRoads.silence, 'silence');
    ended(exampleRoads.silence, 'silence');
    await openDebrief();
    expect(rivals()).toEqual(['Votre partie d’avant', 'Une bonne route, parmi d’autres']);
    await press('Votre partie d’avant');
    expect(rows()[1]).toContain('Masquer le message');
    expect(rows()[2]).toContain('même choix');
  });

  test('a game that came by the address is laid beside one’s own, whichever is read', async () => {
    ended(exampleRoads.silence, 'silence');
    location.hash = `#run=zv.${story.print}.dit.${exampleRoads.dit}`;
    openCase();
    await user.click(screen.getAllByRole('button', { name: 'Lire le débrief' })[0] as Element);
    expect(screen.getByRole('heading', { level: 2, name: 'Réparé, et dit' })).toBeTruthy();
    expect(rivals()).toEqual(['Votre dernière partie', 'Une bonne route, parmi d’autres']);
    await press('Votre dernière partie');
    expect(rows()[1]).toMatch(/je réponds avant.*je suis désolée/);
    expect(rows()[2]).toContain('Demandé avant : Théo, à l’atelier.');
  });

  test('a road that is the computed one differs from it nowhere, and that is said', async () => {
    const { keys, ending } = ideal(story);
    ended(keys, ending);
    await openDebrief();
    await press('Une bonne route, parmi d’autres');
    expect(plain(twoRuns())).toContain('Les deux parties font les mêmes choix, après les mêmes questions.');
    expect(
      rows()
        .slice(1, -1)
        .every((row) => row.includes('même choix')),
    ).toBe(true);
  });

  test('both are on one chart, the second dashed and told in words, with a table of values', async () => {
    ended(exampleRoads.silence, 'silence');
    await openDebrief();
    await press('Une bonne route, parmi d’autres');
    expect(twoRuns().querySelectorAll('path[data-second]').length).toBeGreaterThan(2);
    expect(plain(twoRuns())).toContain('Confiance : Une bonne route, parmi d’autres');
    const values = within(twoRuns()).getByRole('region', { name: 'Les deux courbes en tableau', hidden: true });
    const [heads, first] = within(values).getAllByRole('row', { hidden: true });
    expect(within(heads as HTMLElement).getAllByRole('columnheader', { hidden: true })).toHaveLength(7);
    expect(plain(first)).toMatch(/^vendredi, 16 h 40fragile \(30\)fragile \(30\)/);
  });

  test('a game on a case that changed since is not offered', async () => {
    ended('zzz', 'dit');
    ended(exampleRoads.silence, 'silence');
    await openDebrief();
    expect(rivals()).toEqual(['Une bonne route, parmi d’autres']);
  });
});

describe('the chart of two curves', () => {
  const curve = [
    { at: 0, trust: 10, heat: 0, reach: 0 },
    { at: 10, trust: 30, heat: 0, reach: 0 },
    { at: 10, trust: 40, heat: 0, reach: 0 },
  ];
  test('has each moment once, values on the line between two points, and stops where a run ended', () => {
    const times = momentsOf([...curve, { at: 5 }, { at: 20 }]);
    expect(times).toEqual([0, 5, 10, 20]);
    expect(along(times, curve, 'trust')).toEqual([10, 20, 40]);
  });
});

describe('the line of a curve', () => {
  test('is one line through the points that follow one another, cut where hours were compressed', () => {
    const axis = axisOf([0, 10, 20, 500, 510]);
    expect(pathOf(axis, [0, 1, 2, 3, 4], 4, 'lived').match(/[ML]/g)?.join('')).toBe('MLLML');
    expect(pathOf(axis, [0, 1, 2, 3, 4], 4, 'broken').match(/[ML]/g)?.join('')).toBe('ML');
  });
});

describe('the evening’s release', () => {
  const evening = minuteOf('ven 19:00', story.starts) ?? 0;
  const data = { ...exampleCase, scenario: { ...story, evening } };

  test('is compared in a sentence with both numbers, which illustrates and does not predict', async () => {
    ended(exampleRoads.silence, 'silence');
    await openDebrief(data);
    const part = screen.getByRole('region', { name: /communiqué de 19\sh/ });
    expect(plain(part)).toMatch(
      /À 19 h, le fil de cette partie a été vu par [\d ]+ personnes\. Si rien n’avait été dit avant le communiqué, ce serait [\d ]+ personnes\./,
    );
    expect(plain(part)).toContain('il illustre, il ne prédit pas');
    const rows = within(part).getAllByRole('row', { hidden: true }).map(plain);
    expect(rows[0]).toBe('MomentCette partieSilence jusqu’à 19 h');
    expect(rows.some((row) => row.startsWith('vendredi, 19 h'))).toBe(true);
  });

  test('is not spoken of where the case declares none', async () => {
    ended(exampleRoads.silence, 'silence');
    await openDebrief();
    expect(screen.queryByText(/communiqué/)).toBeNull();
  });
});
