/** `npm run robots [-- case]`: where each way of playing a case leads, and how often chance gets there. */
import { GAMES, robots } from './case-study.ts';
import { loadContent } from './load.ts';

const wanted = process.argv.slice(2);
const { cases } = loadContent('content', { lint: false });

for (const { id, scenario, words } of cases.filter((each) => wanted.length === 0 || wanted.includes(each.id))) {
  console.log(`\n${id} · ${words[scenario.lang]?.title}`);
  for (const { name, endings, keys, skip } of robots(scenario)) {
    const where = endings.map(({ ending, games }) => {
      const rank = scenario.endings.find((each) => each.id === ending)?.rank;
      return name === 'random' ? `${ending} (${rank}) ${games}/${GAMES}` : `${ending} (${rank})`;
    });
    console.log(`  ${name.padEnd(14)} ${skip ?? where.join(', ')}${keys ? `  ${keys}` : ''}`);
  }
}
