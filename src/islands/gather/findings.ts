/** Everything that the page, the table and the text say of a room, in words, computed once. */
import type { Scenario, Words } from '#domain/scenario/model.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { fewest, foremost, worthIt } from '#domain/workshop/divided.ts';
import { countEndings, countScenes } from '#domain/workshop/room-cases.ts';
import { countPosts, pooled } from '#domain/workshop/room-posts.ts';
import { countQuestions, type QuestionCount } from '#domain/workshop/room-questions.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import type { Questions } from '../practice/use-questions.ts';
import { unquoted } from '../simulator/phrases.ts';
import type { GatherCase, GatherLesson, GatherProps, GatherWords } from './words.ts';

export interface Bar {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  /** Whether the course holds to it. */
  readonly ours?: boolean;
}
export interface Point {
  readonly kind: 'question' | 'scene' | 'post';
  readonly id: string;
  /** Lesson, case, or who wrote the post. */
  readonly where: string;
  readonly href?: string;
  readonly text: string;
  readonly total: number;
  readonly bars: readonly Bar[];
  readonly worth: number;
  /** Why it is worth arguing. */
  readonly why: string;
  readonly question?: QuestionCount;
}
export interface CaseFinding {
  readonly item: GatherCase;
  readonly total: number;
  readonly otherPrint: number;
  readonly endings: readonly Bar[];
  readonly scenes: readonly Point[];
}
export interface Findings {
  readonly questions: readonly QuestionCount[];
  readonly byLesson: readonly {
    readonly lesson: GatherLesson;
    readonly points: readonly Point[];
    readonly hidden: number;
  }[];
  readonly cases: readonly CaseFinding[];
  readonly posts: readonly Point[];
  readonly sorting: ReturnType<typeof pooled>;
  readonly arguable: readonly Point[];
  /** Whether anything but totals may be shown. */
  readonly detailed: boolean;
}
export interface CaseWords {
  readonly scenario: Scenario;
  readonly words: Words;
}
export interface Texts {
  readonly questions: Questions;
  readonly posts: readonly WrittenPost[];
  /** By id, those that were fetched. */
  readonly cases: ReadonlyMap<string, CaseWords>;
}

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
  const posts = detailed
    ? countPosts(texts.posts, people)
        .filter(({ total }) => total >= fewest)
        .map(({ post, total, given, worth }): Point => {
          const bars = given.map(({ answer, right, count }) => ({
            code: answer,
            label: words[answer],
            count,
            ours: right,
          }));
          const text = unquoted(post.text);
          return {
            ...{ kind: 'post', id: post.code, where: `${post.firm}, ${post.trade}`, text, total, bars, worth },
            why: fill(counted(words.splitLine, total, lang), { total }),
          };
        })
    : [];
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

function caseFinding(
  item: GatherCase,
  people: readonly Contribution[],
  read: CaseWords | undefined,
  words: GatherWords,
  lang: Lang,
  detailed: boolean,
): CaseFinding[] {
  const { total, otherPrint, endings } = countEndings(item, people);
  if (total + otherPrint === 0) return [];
  const shown = detailed && total >= fewest;
  const bars = endings.map(({ ending, count }) => ({
    code: item.endings[ending]?.id ?? String(ending),
    label: item.endings[ending]?.title ?? '',
    count,
  }));
  const scenes = shown && read ? scenePoints(item, people, read, words, lang) : [];
  return [{ item, total, otherPrint, endings: shown ? bars : [], scenes }];
}

function scenePoints(
  { title, href }: GatherCase,
  people: readonly Contribution[],
  { scenario, words: told }: CaseWords,
  words: GatherWords,
  lang: Lang,
): Point[] {
  return countScenes(scenario, people)
    .filter(({ total }) => total >= fewest)
    .map(({ scene, total, moves, worth }) => {
      const named = told.scenes[scene];
      const label = (key: string) => {
        const move = named?.moves[key];
        return key === '.' ? words.wait : (move?.label ?? unquoted(move?.say ?? key));
      };
      return {
        ...{
          kind: 'scene',
          id: `${scenario.id}-${scene}`,
          where: title,
          href,
          text: named?.ask ?? scene,
          total,
          worth,
        },
        bars: moves.map(({ key, count }) => ({ code: key, label: label(key), count })),
        why: fill(counted(words.splitLine, total, lang), { total }),
      };
    });
}
