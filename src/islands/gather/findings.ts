/** Everything that the page, the table and the text say of a room, in words, computed once. */
import type { WrittenPost } from '#domain/triage/post.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { fewest, foremost, worthIt } from '#domain/workshop/divided.ts';
import { countPosts, pooled } from '#domain/workshop/room-posts.ts';
import { countQuestions, type QuestionCount } from '#domain/workshop/room-questions.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { unquoted } from '../simulator/phrases.ts';
import { caseFinding } from './case-findings.ts';
import type { Findings, Point, Texts } from './found.ts';
import type { GatherLesson, GatherProps, GatherWords } from './words.ts';

export function find(
  { words, lang, lessons, cases }: GatherProps,
  people: readonly Contribution[],
  texts: Texts,
): Findings {
  const questions = countQuestions([...texts.questions.values()], people);
  const byId = new Map(questions.map((one) => [one.question.id, one]));
  const detailed = people.length >= fewest;
  const byLesson = lessons.flatMap((lesson) => {
    const found = Object.keys(lesson.items).flatMap((id) => byId.get(id) ?? []);
    const shown = detailed ? found.filter(({ total }) => total >= fewest) : [];
    if (found.length === 0) return [];
    const points = shown.map((one) => questionPoint(one, lesson, words, lang));
    return [{ lesson, points, hidden: found.length - shown.length }];
  });
  const played = cases.flatMap((item) => caseFinding(item, people, texts.cases.get(item.id), words, lang, detailed));
  const posts = detailed ? postPoints(texts.posts, people, words, lang) : [];
  const all = [...byLesson.flatMap(({ points }) => points), ...played.flatMap(({ scenes }) => scenes), ...posts];
  return {
    ...{ questions, byLesson, cases: played, posts, sorting: pooled(texts.posts, people), detailed },
    arguable: all
      .filter(({ worth }) => worth >= worthIt)
      .sort((a, b) => b.worth - a.worth || b.total - a.total)
      .slice(0, foremost),
  };
}

function questionPoint(one: QuestionCount, lesson: GatherLesson, words: GatherWords, lang: Lang): Point {
  const { question, total, options, surelyWrong, worth } = one;
  const sure = surelyWrong / total >= worth - 1e-9 && surelyWrong > 0;
  return {
    ...{
      kind: 'question',
      id: question.id,
      where: lesson.title,
      href: lesson.href,
      text: question.question,
      total,
      worth,
    },
    bars: options.map(({ letter, text, count, right }) => ({ code: letter, label: text, count, ours: right })),
    why: sure
      ? fill(counted(words.sureWrong, surelyWrong, lang), { total })
      : fill(counted(words.splitLine, total, lang), { total }),
    question: one,
  };
}

function postPoints(
  posts: readonly WrittenPost[],
  people: readonly Contribution[],
  words: GatherWords,
  lang: Lang,
): Point[] {
  return countPosts(posts, people)
    .filter(({ total }) => total >= fewest)
    .map(({ post, total, given, worth }) => ({
      ...{ kind: 'post', id: post.code, where: `${post.firm}, ${post.trade}`, text: unquoted(post.text), total, worth },
      bars: given.map(({ answer, right, count }) => ({ code: answer, label: words[answer], count, ours: right })),
      why: fill(counted(words.splitLine, total, lang), { total }),
    }));
}
