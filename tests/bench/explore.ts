/**
 * How long every road of a case takes: `node tests/bench/explore.ts`. Generated cases of 30, 300 and 3,000 scenes show
 * how it grows; then the cases of the course. A case past 200,000 merged states is sampled, and said to be.
 */
import { loadContent } from '#course/load.ts';
import { explore } from '#domain/scenario/explore.ts';
import type { Scenario, Scene } from '#domain/scenario/model.ts';
import { aMove, aScene, aStory, at } from '../support/story.ts';

/** A conversation of so many scenes, each with a right move, two wrong ones and a wait; a check and a promise every tenth scene. */
function generated(count: number): Scenario {
  const start = at('ven 16:40');
  const wrong = { id: 'dire-quand', followed: false };
  const scenes: Scene[] = Array.from({ length: count }, (_, index) =>
    aScene(
      `scene-${index}`,
      {
        a: aMove({ does: ['acknowledge'] }),
        b: aMove({ rule: wrong, does: index % 50 === 7 ? ['deny'] : ['boilerplate'] }),
        c: aMove({ rule: wrong, does: ['silence'], minutes: 6 }),
        ...(index % 10 === 0 && { d: aMove({ does: ['own'], when: ['knows cause'] }) }),
      },
      { opens: start + index * 12 },
    ),
  );
  return aStory({
    closes: start + count * 12 + 60,
    facts: { cause: {}, bruit: { useless: true } },
    asks: {
      A: { minutes: 3, tells: ['cause'], until: start + 60 },
      B: { minutes: 2, tells: ['bruit'], until: start + 60 },
    },
    scenes,
    endings: [
      { id: 'dit', rank: 'best', when: ['owned', 'not denied'] },
      { id: 'nie', rank: 'hard' },
    ],
  });
}

const line = (name: string, scenes: number, story: Scenario) => {
  const start = performance.now();
  const { states, complete } = explore(story, 200_000);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    [
      name.padEnd(18),
      String(scenes).padStart(6),
      String(states).padStart(8),
      complete ? 'whole  ' : 'sampled',
      `${seconds.toFixed(2)} s`,
    ].join('  '),
  );
};

console.log('case                scenes    states  explored  time');
for (const count of [30, 300, 3000]) line('generated', count, generated(count));
for (const { id, scenario } of loadContent('content', { lint: false }).cases)
  line(id, scenario.scenes.length, scenario);
