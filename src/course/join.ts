/** Joins what was read into the course: languages together, modules in order, entries under their ids. */
import { checkCourse } from './checks.ts';
import type { Fault } from './fault.ts';
import type { Content, Entry, LessonEntry } from './load.ts';
import type { Course, In, Lesson, Quiz, Rule, Source, Term } from './model.ts';

export function joinCourse(content: Content): { course: Course | undefined; faults: readonly Fault[] } {
  const faults: Fault[] = [...content.faults];
  const { course: plan, company } = content;
  if (!plan || !company) return { course: undefined, faults };
  const modules = plan.modules.map((module) => ({
    ...module,
    title: module.title as In<string>,
    summary: module.summary as In<string>,
  }));
  const moduleOf = new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson, module.id] as const)));

  const lessons = new Map<string, Lesson>();
  const order = modules.flatMap((module) => module.lessons);
  const entries = [...content.lessons].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  for (const entry of entries) lessons.set(entry.id, joinLesson(entry, moduleOf.get(entry.id) ?? ''));

  const teaching = (pick: (lesson: Lesson) => readonly string[]) => (id: string) =>
    [...lessons.values()].filter((lesson) => pick(lesson).includes(id)).map((lesson) => lesson.id);
  const rules = joinAll(content.rules, (entry): Rule => {
    const { code, source, checked, languages: _, ...words } = entry.source;
    return {
      id: entry.id,
      code,
      source,
      checked,
      lessons: teaching((lesson) => lesson.rules)(entry.id),
      words: { fr: words, en: entry.translation },
    };
  });
  const sources = joinAll(content.sources, (entry): Source => {
    const { kind, mark, year, doi, checked, languages: _, ...fr } = entry.source;
    const en = entry.translation && { label: fr.label, title: fr.title, published: fr.published, ...entry.translation };
    return {
      id: entry.id,
      kind,
      mark,
      year,
      doi,
      checked,
      lessons: teaching((lesson) => lesson.sources)(entry.id),
      words: { fr, en },
    };
  });
  const terms = joinAll(content.terms, (entry): Term => {
    const { languages: _, ...fr } = entry.source;
    return {
      id: entry.id,
      lessons: teaching((lesson) => lesson.terms)(entry.id),
      words: { fr, en: entry.translation },
    };
  });
  const quizzes = joinAll(content.quizzes, (entry): Quiz => {
    const { question, options, ...rest } = entry.source;
    const plain = Object.fromEntries(
      Object.entries(options).map(([key, { text, feedback }]) => [key, { text, feedback }]),
    );
    const right = Object.keys(options).filter((key) => options[key]?.right);
    return { id: entry.id, ...rest, right, words: { fr: { question, options: plain }, en: entry.translation } };
  });
  const cases = new Map(content.cases.map((item) => [item.id, item]));
  const course: Course = {
    languages: plan.languages,
    modules,
    lessons,
    quizzes,
    rules,
    sources,
    terms,
    cases,
    company,
  };
  return { course, faults: [...faults, ...checkCourse(course, content)] };
}

function joinAll<S, T, J>(entries: readonly Entry<S, T>[], join: (entry: Entry<S, T>) => J): Map<string, J> {
  return new Map(entries.map((entry) => [entry.id, join(entry)]));
}

function joinLesson(entry: LessonEntry, module: string): Lesson {
  const { code, number, rules, points, checked, title, summary, objectives } = entry.source;
  const body = entry.bodies.fr ?? { parts: [], words: 0, links: [], faults: [] };
  const named = (component: string, attribute: string) => [
    ...new Set(
      body.parts
        .filter((part) => part.name === component)
        .flatMap((part) => (part.attributes[attribute] ?? '').split(/\s+/).filter(Boolean)),
    ),
  ];
  const items = named('Quiz', 'items');
  const words = {
    fr: { title, summary, objectives, checked, parts: body.parts, wordCount: body.words },
    en: entry.translation &&
      entry.bodies.en && { ...entry.translation, parts: entry.bodies.en.parts, wordCount: entry.bodies.en.words },
  };
  const before = named('Prequestion', 'id')[0];
  return {
    ...{ id: entry.id, code, number, module, rules, points, checked, items, before, words },
    sources: named('Fait', 'source'),
    terms: named('Terme', 'id'),
    minutes: minutes(body.words, items.length + (before ? 1 : 0)),
  };
}

/** 180 words a minute, 45 s an item, 3 min for the exercise: working marks, to be adapted. */
export function minutes(words: number, items: number): number {
  return Math.round(words / 180 + items * 0.75 + 3);
}
