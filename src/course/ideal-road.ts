import type { Scenario, Words } from '#domain/scenario/model.ts';
import { play } from '#domain/scenario/play.ts';
import { ideal } from '#domain/scenario/robots.ts';

/** What the learner would do on one good road, in words, for the case to read. */
export function idealRoad(scenario: Scenario, words: Words): readonly string[] {
  return play(scenario, ideal(scenario).keys).frames.flatMap((frame) => {
    const ask = words.asks[frame.key]?.who;
    const move = frame.scene ? words.scenes[frame.scene]?.moves[frame.key] : undefined;
    const text = ask ?? move?.label ?? move?.say;
    return text ? [text] : [];
  });
}
