import { type Contribution, entriesOf } from './contribution.ts';
import { encode } from './contribution-code.ts';

/** [HYP] Below so many entries, two people may well have answered alike. */
const TELLING = 20;

/** How many contributions say the same as an earlier one, ids and pseudonyms apart: one person may have handed in twice. */
export function twins(people: readonly Contribution[]): number {
  const telling = people.filter((one) => entriesOf(one) >= TELLING);
  const contents = telling.map(({ answers, games, posts }) => encode({ id: '000000', answers, games, posts }));
  return contents.length - new Set(contents).size;
}
