/** The observer's grid, the report and the reading of a room, filled in on the page and printed. Needs a build. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '#domain/progress/change.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import { encode } from '#domain/workshop/contribution-code.ts';
import { handed } from '../support/handed.ts';
import { ensurePoppler } from '../support/poppler.ts';
import { openPrinter, type Printed, type Printer } from '../support/printed.ts';

const mark = { seen: 2, missed: 1, none: false, note: '« On relit avant de répondre. »' };
const marks = {
  relit: mark,
  heure: { ...mark, seen: 0 },
  corrige: { ...mark, seen: 0, missed: 0, none: true, note: '' },
};
const long = 'Nous avons relu la réponse à deux, puis nous l’avons dite à voix haute. '.repeat(4).trim();
const report = {
  ...{ title: 'Exercice de novembre', day: '2026-11-24', helped: long, hindered: long, keep: long, thanks: long },
  facts: Array.from({ length: 6 }, (_, index) => ({ what: long, by: 'accueil', when: `${9 + index} h` })),
  changes: [{ what: 'Afficher qui appeler', who: 'accueil', day: '2026-12-03' }],
};
const codes = Array.from({ length: 12 }, (_, person) => encode(handed(person)));

const filled: readonly (readonly [string, Progress, number, string])[] = [
  ['fr/observer/', keeping('observed', { what: 'Atelier du mardi', groups: [marks] }), 2, 'Vu, mais pas à chaque'],
  ['fr/observer/', keeping('observed', { what: 'Deux groupes', groups: [marks, marks] }), 4, 'Groupe 2'],
  ['fr/compte-rendu/', keeping('report', report), 2, '3 décembre 2026'],
  ['fr/recueillir/', keeping('gathered', { codes }), 4, '12'],
];

function keeping(id: string, value: Record<string, unknown>): Progress {
  return writeDocument(nothing, 'workshop', id, { value, day: '2026-11-24' });
}

let printer: Printer;
beforeAll(async () => {
  ensurePoppler();
  printer = await openPrinter();
});
afterAll(() => printer?.close());

describe.each(filled)('%s, filled in', (address, state, most, says) => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await printer.print(address, (page) => fillIn(page, state));
  }, 30_000);

  it(`prints what was filled in, on ${most} pages at most, in ten points at least`, () => {
    const lines = printed.pages.flat().map(({ text }) => text);
    expect(
      lines.some((line) => line.includes(says)),
      lines.join('\n'),
    ).toBe(true);
    expect(printed.pages.length).toBeLessThanOrEqual(most);
    expect(printed.smallest.points, printed.smallest.text).toBeGreaterThanOrEqual(9.99);
  });

  it('prints neither buttons nor fields, nor the form to fill in with a pen', () => {
    const lines = printed.pages.flat().map(({ text }) => text);
    for (const word of ['Imprimer', 'Annuler', 'Recommencer une grille', 'Quel jour ?', 'Ajouter ces codes'])
      expect(
        lines.some((line) => line.includes(word)),
        word,
      ).toBe(false);
    expect(printed.grounds).toEqual([]);
  });
});

async function fillIn(page: Page, state: Progress) {
  await page.evaluate((text) => localStorage.setItem('porte-voix/default/progress', text), JSON.stringify(state));
  await page.reload();
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Annuler' }).waitFor();
  await page.waitForLoadState('networkidle');
}
