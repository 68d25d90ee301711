/** What is made ready when all is well: read from whatever was kept, and counted. */
export interface Readiness {
  /** Five things that would break the company's promise. */
  readonly scenarios: readonly string[];
  /** Pages of the folder that exist. */
  readonly pages: readonly string[];
  readonly elsewhere: boolean;
  readonly address: string;
  /** Who holds the codes; never the codes. */
  readonly codes: readonly string[];
  /** Days of the two drills. */
  readonly drills: readonly string[];
  readonly onCall: boolean;
}
export const SCENARIOS = 5;
export const HOLDERS = 2;
export const DRILLS = 2;
export const NOT_READY: Readiness = {
  scenarios: Array(SCENARIOS).fill(''),
  pages: [],
  elsewhere: false,
  address: '',
  codes: Array(HOLDERS).fill(''),
  drills: Array(DRILLS).fill(''),
  onCall: false,
};

type Kept = Readonly<Record<string, unknown>>;
export function readReadiness(kept: Kept): Readiness {
  return {
    scenarios: texts(kept.scenarios, SCENARIOS),
    pages: Array.isArray(kept.pages) ? kept.pages.filter((one): one is string => typeof one === 'string') : [],
    elsewhere: kept.elsewhere === true,
    address: typeof kept.address === 'string' ? kept.address : '',
    codes: texts(kept.codes, HOLDERS),
    drills: texts(kept.drills, DRILLS),
    onCall: kept.onCall === true,
  };
}
const texts = (value: unknown, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const text: unknown = Array.isArray(value) ? value[index] : '';
    return typeof text === 'string' ? text : '';
  });

/** The same list with one text changed. */
export const withText = (list: readonly string[], index: number, text: string) =>
  list.map((one, at) => (at === index ? text : one));

/** Things ready, out of all: each scenario, each page, the crisis page, each person, each date, the duty. */
export function readyCount(
  readiness: Readiness,
  pages: readonly string[],
): { readonly done: number; readonly total: number } {
  const filled = (list: readonly string[]) => list.filter((text) => text.trim() !== '').length;
  const done =
    filled(readiness.scenarios) +
    pages.filter((page) => readiness.pages.includes(page)).length +
    (readiness.elsewhere ? 1 : 0) +
    filled(readiness.codes) +
    filled(readiness.drills) +
    (readiness.onCall ? 1 : 0);
  return { done, total: SCENARIOS + pages.length + 1 + HOLDERS + DRILLS + 1 };
}
