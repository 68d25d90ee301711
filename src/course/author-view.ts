/** What an author sees of a case beyond its plan: figures, addresses into the game, reading time, conditions in clear. */

import { encode } from '#domain/scenario/code.ts';
import { atom } from '#domain/scenario/guard.ts';
import type { Guard, Id, Lang, Scenario, Words } from '#domain/scenario/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { play } from '#domain/scenario/play.ts';
import { momentOf } from '#domain/scenario/time.ts';
import { transcript } from '#domain/scenario/transcript.ts';

/** What follows the address of a case to open it after these keys: nothing for the first scene. */
export function openedAt({ code, print }: Scenario, keys: string, ending?: Id): string {
  const run = encode({ scenario: code, print, keys, ...(ending !== undefined && { ending }) });
  return keys === '' ? '' : `#run=${run}`;
}

/** Words that somebody who plays these keys reads: posts, questions, choices, what is learnt, and the coach’s notes. */
export function wordsRead(story: Scenario, words: Words, keys: string): number {
  const { frames } = play(story, keys);
  const posts = transcript(story, words, frames).map(({ text }) => text);
  const chosen = frames.flatMap(({ scene, key, learned }, index) => {
    const told = words.scenes[scene ?? ''];
    const before = frames[index - 1]?.state;
    const facts = learned.map((fact) => words.facts[fact]);
    if (told?.moves[key] === undefined || before === undefined) return facts;
    const offered = moves(story, before).map((offer) => told.moves[offer.key]);
    return [...facts, told.ask, told.moves[key]?.why, ...offered.flatMap((move) => [move?.label, move?.say])];
  });
  return count([...posts, ...chosen, words.summary, words.you]);
}

/** Every word of a case. */
export function wordsIn(words: Words): number {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  const { lang: _, ...all } = words;
  return count(texts(all));
}

function count(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0), 0);
}

/** A condition as its file writes it, moments included. */
export function conditionOf(guard: Guard, lang: Lang, said: { any: string; or: string; and: string }): string {
  return guard
    .map((part) =>
      typeof part === 'string'
        ? withMoment(part, lang)
        : said.any.replace('{branches}', part.any.map((branch) => conditionOf(branch, lang, said)).join(said.or)),
    )
    .join(said.and);
}

function withMoment(text: string, lang: Lang): string {
  const { not, word, name } = atom(text);
  return word === 'before' || word === 'after' ? `${not ? 'not ' : ''}${word} ${momentOf(Number(name), lang)}` : text;
}
