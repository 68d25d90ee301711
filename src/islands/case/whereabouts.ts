import type { Draft } from '#domain/own-case/draft.ts';
import { stepOf } from '#domain/own-case/steps.ts';
import type { OwnCaseWords } from './own-case-data.ts';

/** Where a field is, for people: `scenes.scene-1.moves.b.why` is « Scène 1, geste 2 », `title` is its step. */
export function whereabouts(path: string, draft: Draft, words: OwnCaseWords): string {
  const [list = '', id, inner, letter] = path.split('.');
  const index = (all: readonly { readonly id: string }[]) => all.findIndex((one) => one.id === id) + 1;
  const ones = {
    people: [words.person, draft.people],
    places: [words.place, draft.places],
    facts: [words.fact, draft.facts],
    asks: [words.ask, draft.asks],
    promises: [words.promise, draft.promises],
    events: [words.event, draft.events],
    scenes: [words.scene, draft.scenes],
    endings: [words.ending, draft.endings],
  } as const;
  const found = Object.entries(ones).find(([name]) => name === list)?.[1];
  if (found === undefined || index(found[1]) === 0) return words[`step_${stepOf(path)}`];
  const here = `${found[0]} ${index(found[1])}`;
  if (list !== 'scenes' || inner !== 'moves' || letter === undefined) return here;
  const { moves = [] } = draft.scenes.find((scene) => scene.id === id) ?? {};
  return `${here}, ${words.move.toLowerCase()} ${moves.findIndex((move) => move.id === letter) + 1}`;
}
