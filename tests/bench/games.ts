/** Ten thousand random games of each case of the course, to their ends: `node tests/bench/games.ts [GAMES]`. */
import { loadContent } from '#course/load.ts';
import { play } from '#domain/scenario/play.ts';
import { random } from '#domain/scenario/robots.ts';

const games = Number(process.argv[2] ?? 10_000);
for (const { id, scenario } of loadContent('content', { lint: false }).cases) {
  const start = performance.now();
  const endings = new Map<string, number>();
  for (let seed = 0; seed < games; seed += 1) {
    const { state, stopped } = play(scenario, random(scenario, seed));
    const end = stopped ? 'stopped' : (state.end ?? 'unfinished');
    endings.set(end, (endings.get(end) ?? 0) + 1);
  }
  const told = [...endings].map(([ending, count]) => `${ending} ${count}`).join(', ');
  console.log(`${id}: ${games} games in ${((performance.now() - start) / 1000).toFixed(1)} s: ${told}`);
}
