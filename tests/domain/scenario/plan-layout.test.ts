import { describe, expect, it } from 'vitest';
import { exploration } from '#course/case-study.ts';
import { loadContent } from '#course/load.ts';
import { lines } from '#domain/scenario/lines.ts';
import { planOf } from '#domain/scenario/plan.ts';
import { type Box, badgePlaces, laidOut, SIZES } from '#domain/scenario/plan-layout.ts';

const sheets = loadContent('content', { lint: false }).cases.map(({ id, scenario }) => {
  const plan = planOf(scenario, exploration(scenario));
  return [id, { scenario, plan, sheet: laidOut(scenario, plan) }] as const;
});

describe.each(sheets)('the plan of %s on its sheet', (_, { scenario, plan, sheet }) => {
  it('has every scene, link and ending, inside the sheet, none over another', () => {
    expect(sheet.scenes.map(({ id }) => id)).toEqual(scenario.scenes.map(({ id }) => id));
    expect(sheet.endings.map(({ id }) => id)).toEqual(scenario.endings.map(({ id }) => id));
    expect(sheet.links).toHaveLength(plan.links.length);
    const boxes: readonly Box[] = [...sheet.scenes, sheet.fin, ...sheet.endings];
    for (const box of boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(sheet.width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(sheet.height);
    }
    const over = (a: Box, b: Box) =>
      a !== b && Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
    expect(boxes.filter((box) => boxes.some((other) => over(box, other))).map(({ id }) => id)).toEqual([]);
  });

  it('keeps its badges apart from every box', () => {
    const boxes: readonly Box[] = [...sheet.scenes, sheet.fin, ...sheet.endings];
    const hidden = sheet.links.flatMap((link) =>
      badgePlaces(link, link.label).filter(({ x, y }) =>
        boxes.some((box) => Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2),
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('is cut for printing into bands that follow one another and cut no scene', () => {
    const ends = sheet.bands.map(({ top, height }) => top + height);
    expect([0, ...ends.slice(0, -1)]).toEqual(sheet.bands.map(({ top }) => top));
    expect(ends.at(-1)).toBe(sheet.height);
    const cut = sheet.scenes.filter(({ y }) =>
      ends.some((end) => end > y - SIZES.scene.height / 2 && end < y + SIZES.scene.height / 2),
    );
    expect(cut.map(({ id }) => id)).toEqual([]);
  });
});

describe('a text on the plan', () => {
  it('goes to the next line between words, and says that it goes on', () => {
    expect(lines('Que faites-vous ?', 13, 2)).toEqual(['Que', 'faites-vous ?']);
    expect(lines('Par quoi commencez-vous ?', 30, 2)).toEqual(['Par quoi commencez-vous ?']);
    expect(lines('un deux trois quatre cinq', 9, 2)).toEqual(['un deux', 'trois…']);
    expect(lines('un deux dix six sept huit', 7, 2)).toEqual(['un deux', 'dix…']);
  });
});
