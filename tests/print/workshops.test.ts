/** What comes out of the printer: run sheets, handouts, dossiers and forms, in both languages, read by Poppler. Needs a build. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { path } from '#course/addresses.ts';
import { theCourse } from '#course/course.ts';
import { dossierPages, handoutsIn } from '#course/handouts.ts';
import { allLanguages } from '#course/model.ts';
import { workshopsIn } from '#course/workshops.ts';
import { ensurePoppler, type PrintedLine } from '../support/poppler.ts';
import { openPrinter, type Printed, type Printer } from '../support/printed.ts';

let printer: Printer;
beforeAll(async () => {
  ensurePoppler();
  printer = await openPrinter();
});
afterAll(() => printer?.close());

const sheets = allLanguages
  .filter((lang) => theCourse().languages.includes(lang))
  .flatMap((lang) => [
    ...workshopsIn(lang).flatMap((workshop) => [
      [path(lang, 'workshop', workshop.id), workshop.pages?.[lang]] as const,
      [path(lang, 'workshop', `${workshop.id}/dossier`), dossierPages(lang, workshop)] as const,
    ]),
    ...handoutsIn(lang).map(({ id, pages }) => [path(lang, 'handout', id), pages[lang]] as const),
    // Forms to fill in with a pen, which print where nothing was filled in on the page.
    [path(lang, 'observe'), 1] as const,
    [path(lang, 'report'), 2] as const,
  ]);

it('there is something to print', () => {
  expect(sheets.length).toBeGreaterThan(20);
});

describe.each(sheets)('%s', (address, pages) => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await printer.print(address);
  }, 30_000);

  it(`prints on ${pages} pages of A4`, () => {
    expect(printed.pages.length).toBe(pages);
    for (const [width, height] of printed.sizes) {
      expect(Math.round((width * 25.4) / 72)).toBe(210);
      expect(Math.round((height * 25.4) / 72)).toBe(297);
    }
  });

  it('has no text under ten points', () => {
    expect(printed.smallest.points, printed.smallest.text).toBeGreaterThanOrEqual(9.99);
  });

  it('is on white, whatever the screen', () => {
    expect(printed.grounds).toEqual([]);
  });

  it('leaves no page empty, and says on each what it is and which of how many', () => {
    printed.pages.forEach((lines, index) => {
      expect(lines.map(({ text }) => text)).toContain(`${index + 1} / ${printed.pages.length}`);
      expect(body(lines).length, `page ${index + 1}`).toBeGreaterThan(0);
    });
  });

  it('ends no page, and no column, with a heading', () => {
    const orphans = printed.pages.flatMap((lines, index) =>
      body(lines)
        .filter(({ text }) => printed.headings.some((heading) => heading === text || isTail(heading, text)))
        .filter((line) => !body(lines).some((other) => other.top >= line.bottom - 2 && overlaps(line, other)))
        .map(({ text }) => `page ${index + 1}: ${text}`),
    );
    expect(orphans).toEqual([]);
  });
});

/** The last line of a heading of several; a word or two could be the end of anything. */
const isTail = (heading: string, text: string) => text.length > 9 && heading.endsWith(` ${text}`);
/** Below the head of the page, which is in its margin of 18 mm. */
const body = (lines: readonly PrintedLine[]) => lines.filter(({ top }) => top > (17 * 72) / 25.4);
const overlaps = (one: PrintedLine, two: PrintedLine) => one.left < two.right && two.left < one.right;
