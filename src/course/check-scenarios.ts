/**
 * `npm run check:scenarios [-- case]`: what can happen in each case, how many roads lead to each ending, where each way of
 * playing leads, and its faults. Fails when there is one.
 */
import { number } from '#i18n/lookup.ts';
import { exploration, GAMES, robots } from './case-study.ts';
import { report } from './fault.ts';
import { loadContent } from './load.ts';

const wanted = process.argv.slice(2);
const { cases, faults } = loadContent('content');
let failed = false;

for (const { id, scenario, words } of cases.filter((each) => wanted.length === 0 || wanted.includes(each.id))) {
  const { states, complete, roads, endings, sampled } = exploration(scenario);
  const table = robots(scenario);
  const chance = table.find(({ name }) => name === 'random')?.endings ?? [];
  console.log(`\n${id} · ${words[scenario.lang]?.title}`);
  console.log(
    [
      `  ${scenario.scenes.length} scènes / scenes`,
      complete ? `${number(states, 'en')} états, tous / states, all of them` : `${number(states, 'en')} états / states`,
      ...(sampled && !complete
        ? [`échantillon : ${sampled.games} parties, graine ${sampled.seed} / sampled: games, seed`]
        : []),
    ].join(' · '),
  );
  for (const { id: ending, rank } of scenario.endings) {
    const games = chance.find((each) => each.ending === ending)?.games ?? 0;
    const ways = table.filter(({ name, endings }) => name !== 'random' && endings[0]?.ending === ending);
    console.log(
      [
        `    ${ending.padEnd(26)} ${rank.padEnd(4)}`,
        `${roads ? number(roads[ending] ?? 0, 'en') : '?'} chemins / roads`.padStart(28),
        `hasard / chance ${String(games).padStart(4)}/${GAMES}`,
        ...(endings[ending] === undefined ? [] : [endings[ending]]),
        ways.map(({ name }) => name).join(', '),
      ].join('   '),
    );
  }
  for (const { name, skip } of table) if (skip) console.log(`    ${name}: ${skip}`);
  const mine = faults.filter(({ file }) => file.startsWith(`scenarios/${id}/`));
  failed ||= mine.some(({ level }) => level !== 'warning');
  console.log(mine.length === 0 ? '  0 faute / 0 faults' : `\n${report(mine)}`);
}
const unread = faults.filter(
  ({ file }) => file.startsWith('scenarios/') && !cases.some(({ id }) => file.split('/')[1] === id),
);
if (unread.length > 0) console.log(`\n${report(unread)}`);
process.exitCode = failed || unread.length > 0 ? 1 : 0;
