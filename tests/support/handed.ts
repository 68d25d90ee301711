/** People who have taken the built course, for pages that add up: each answers, plays and sorts in their own way, always the same. */
import { readFileSync } from 'node:fs';
import { loadContent } from '#course/load.ts';
import { answer, finish, openDraw, sort } from '#domain/progress/change.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import { confidences, type Question } from '#domain/quiz/question.ts';
import { play } from '#domain/scenario/play.ts';
import { random } from '#domain/scenario/robots.ts';
import { answers, type Post } from '#domain/triage/post.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { contributionOf, everyPart } from '#domain/workshop/handing.ts';

const { cases } = loadContent('content', { lint: false });
const read = <T>(file: string): T => JSON.parse(readFileSync(`dist/fr/${file}`, 'utf8')) as T;

/** A little more often right than not, and surer than right. */
export function aLearner(person: number, { questions = 30, games = 3, posts = 20 } = {}): Progress {
  const chance = (seed: number) => ((Math.imul(seed + 1, 2654435761) >>> 8) % 1000) / 1000;
  let state: Progress = nothing;
  for (const [index, item] of read<Question[]>('faire-le-point/questions.json').slice(0, questions).entries()) {
    const seed = index * 97 + person * 13;
    const good = chance(seed) < (index % 7 === 3 ? 0.4 : 0.75);
    const letters = item.options.filter(({ right }) => right === good).map(({ letter }) => letter);
    const given =
      item.kind === 'single' ? (letters[Math.floor(chance(seed + 5) * letters.length)] ?? 'a') : letters.join('');
    state = answer(state, item.id, { letters: given, confidence: confidences[seed % 3] ?? 'sure', right: good });
  }
  for (const { id, scenario } of cases.slice(0, games)) {
    const keys = random(scenario, person);
    const { state: end } = play(scenario, keys);
    state = finish(state, id, { print: scenario.print, keys, ending: end.end ?? '' });
  }
  const drawn = read<Post[]>('tri/posts.json').slice(0, posts);
  state = openDraw(
    state,
    'seed',
    drawn.map(({ code }) => code),
  );
  for (const [index, post] of drawn.entries()) {
    const right = chance(index * 31 + person * 7) < 0.7;
    const other = answers[(answers.indexOf(post.answers[0] ?? 'leave') + 2) % 4] ?? 'leave';
    state = sort(state, post.code, right ? (post.answers[0] ?? 'leave') : other);
  }
  return state;
}

/** What such a person hands in. */
export function handed(person: number, sizes?: Parameters<typeof aLearner>[1]): Contribution {
  const questions = read<Question[]>('faire-le-point/questions.json');
  const posts = read<Post[]>('tri/posts.json');
  const book = {
    items: Object.fromEntries(questions.map(({ id, code }) => [id, code])),
    cases: Object.fromEntries(
      cases.map(({ id, scenario }) => [
        id,
        { code: scenario.code, print: scenario.print, endings: scenario.endings.map((ending) => ending.id) },
      ]),
    ),
    posts: posts.map(({ code }) => code),
  };
  const id = person.toString(10).padStart(6, '0');
  return contributionOf(aLearner(person, sizes), book, {
    id,
    pseudonym: person % 4 === 0 ? `Lilas ${person}` : '',
    parts: everyPart,
  });
}
