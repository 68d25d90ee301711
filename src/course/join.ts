/** Joins what was read into the course: languages together, modules in order, entries under their ids. */
import { fix, fixDeep } from '#i18n/french.ts';
import type { CourseFile } from '#schemas/course.ts';
import type { FigureFile } from '#schemas/figure.ts';
import type { PointsFile } from '#schemas/points.ts';
import { pointAnchor } from './anchors.ts';
import { checkCourse } from './checks.ts';
import type { Fault } from './fault.ts';
import { today } from './freshness.ts';
import { joinTools } from './join-tools.ts';
import { joinTriage } from './join-triage.ts';
import { joinActivity, joinHandout, joinWorkshop } from './join-workshops.ts';
import type { LessonBody, Part } from './lesson-body.ts';
import type { Content, LessonEntry } from './load.ts';
import type {
  Course,
  Exercise,
  In,
  Lang,
  Lesson,
  Page,
  Path,
  PointGroup,
  Quiz,
  Rule,
  Sentence,
  Source,
  Term,
} from './model.ts';

export function joinCourse(content: Content, day = today()): { course: Course | undefined; faults: readonly Fault[] } {
  const faults: Fault[] = [...content.faults];
  const { course: plan, company, platforms, crisis, observation } = content;
  if (!plan || !company || !platforms || !crisis || !observation) return { course: undefined, faults };
  const modules = plan.modules.map((module) => ({
    ...module,
    title: inEach(module.title) as In<string>,
    summary: inEach(module.summary) as In<string>,
    plan: module.plan && { when: inEach(module.plan.when) as In<string>, act: inEach(module.plan.act) as In<string> },
  }));
  const moduleOf = new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson, module.id] as const)));

  const lessons = new Map<string, Lesson>();
  const order = modules.flatMap((module) => module.lessons);
  const entries = [...content.lessons].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const parallel = (id: string) =>
    content.quizzes.find(({ source }) => source.role === 'parallel' && source.lesson === id)?.id;
  for (const entry of entries)
    lessons.set(entry.id, joinLesson(entry, moduleOf.get(entry.id) ?? '', parallel(entry.id)));

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
  const exercises = content.exercises
    .map((entry): Exercise => {
      const { code, order, stage, network, lesson, rule, languages: _, ...fr } = entry.source;
      return { id: entry.id, code, order, stage, network, lesson, rule, words: { fr, en: entry.translation } };
    })
    .sort((one, two) => one.order - two.order);
  const cases = new Map(content.cases.map((item) => [item.id, item]));
  const pages = joinAll(content.pages, (entry): Page => {
    const { title, summary, checked, also } = entry.source;
    const sources = named(entry.bodies.fr?.parts ?? [], 'Fait', 'source');
    return { id: entry.id, sources, words: { fr: { title, summary, checked, also }, en: entry.translation } };
  });
  const scenarios = modules.flatMap((module) => module.scenarios);
  const course: Course = {
    languages: plan.languages,
    modules,
    lessons,
    quizzes,
    rules,
    sources,
    terms,
    cases,
    triage: content.triage.map(joinTriage),
    exercises,
    activities: joinAll(content.activities, joinActivity),
    workshops: content.workshops.map(joinWorkshop).sort((one, two) => one.letter.localeCompare(two.letter)),
    handouts: joinAll(content.handouts, joinHandout),
    tools: joinTools(content.tools),
    pages,
    paths: plan.paths.map((path) => ({ lessons: order, scenarios, ...fixEach(path) }) as Path),
    points: content.points ? joinPoints(content.points) : [],
    figures: new Map(content.figures.map(({ id, data }) => [id, fixFigure(data)])),
    done: plan.done,
    owed: plan.owed,
    company,
    platforms,
    crisis,
    observation,
  };
  return { course, faults: [...faults, ...checkCourse(course, content, day)] };
}

function joinAll<E extends { readonly id: string }, J>(entries: readonly E[], join: (entry: E) => J): Map<string, J> {
  return new Map(entries.map((entry) => [entry.id, join(entry)]));
}

/** What components of one name give as one attribute, each value once, in the order of the text. */
const named = (parts: readonly Part[], component: string, attribute: string) => [
  ...new Set(
    parts
      .filter((part) => part.name === component)
      .flatMap((part) => (part.attributes[attribute] ?? '').split(/\s+/).filter(Boolean)),
  ),
];

function joinLesson(entry: LessonEntry, module: string, parallel: string | undefined): Lesson {
  const { code, number, rules, points, checked, title, summary, objectives, also } = entry.source;
  const { fr = { parts: [], words: 0, links: [], faults: [] }, en } = entry.bodies;
  const items = named(fr.parts, 'Quiz', 'items');
  const before = named(fr.parts, 'Prequestion', 'id')[0];
  const told = (body: LessonBody, lang: Lang) => ({
    parts: body.parts,
    wordCount: body.words,
    sentences: sentencesOf(body, lang),
  });
  return {
    ...{ id: entry.id, code, number, module, rules, points, checked, items, before, parallel },
    sources: named(fr.parts, 'Fait', 'source'),
    terms: named(fr.parts, 'Terme', 'id'),
    minutes: minutes(fr.words, items.length + (before ? 1 : 0)),
    words: {
      fr: { title, summary, objectives, checked, also, ...told(fr, 'fr') },
      en: entry.translation && en && { ...entry.translation, ...told(en, 'en') },
    },
  };
}

/** The anchor is that of `Point.astro`: the first sentence of a lesson for these points. */
function sentencesOf({ parts }: LessonBody, lang: Lang): Sentence[] {
  const marked = parts.filter((part) => part.name === 'Point' && part.attributes.s && part.text);
  const first = marked.filter(
    (part, index) => marked.findIndex((other) => other.attributes.s === part.attributes.s) === index,
  );
  return first.map(({ attributes: { s = '' }, text = '' }) => ({
    points: s.split(/\s+/).map(Number),
    text: fix[lang](text),
    anchor: pointAnchor(s),
  }));
}

const inEach = <W extends object>(words: W) =>
  Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, fixDeep(text, lang as Lang)])) as W;

function fixEach<P extends CourseFile['paths'][number]>(path: P): P {
  return { ...path, title: inEach(path.title), who: inEach(path.who), summary: inEach(path.summary) };
}

function joinPoints({ groups }: PointsFile): PointGroup[] {
  return groups.map(({ title, points }) => ({
    title: inEach(title) as In<string>,
    points: Object.entries(points).map(([number, words]) => ({
      number: Number(number),
      words: inEach(words) as In<string>,
    })),
  }));
}

function fixFigure(figure: FigureFile): FigureFile {
  return {
    ...figure,
    title: inEach(figure.title),
    caption: inEach(figure.caption),
    alt: inEach(figure.alt),
    groups: figure.groups.map((group) => ({
      ...group,
      title: inEach(group.title),
      ...(group.note && { note: inEach(group.note) }),
      bars: group.bars.map((bar) => ({
        ...bar,
        label: inEach(bar.label),
        when: inEach(bar.when),
        shown: inEach(bar.shown),
      })),
    })),
  };
}

/** 180 words a minute, 45 s an item, 3 min for the exercise: working marks, to be adapted. */
export function minutes(words: number, items: number): number {
  return Math.round(words / 180 + items * 0.75 + 3);
}
