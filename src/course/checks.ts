/** Everything that one file says of another: references, links, skeletons, twins, codes. */
import type { Fault } from './fault.ts';
import { type LessonBody, skeleton } from './lesson-body.ts';
import type { Content, Entry, LessonEntry } from './load.ts';
import { allLanguages, type Course, type Lang } from './model.ts';

export function checkCourse(course: Course, content: Content): readonly Fault[] {
  return [
    ...checkPlan(course, content),
    ...checkLessons(course, content),
    ...checkQuizzes(course, content),
    ...checkRules(content),
    ...checkCodes(content),
    ...checkCases(course, content),
  ];
}

const missing = (file: string, line: number, kind: readonly [string, string], id: string): Fault => ({
  ...{ file, line },
  fr: `${kind[0]} « ${id} » n’existe pas : corrigez l’identifiant, ou créez le fichier.`,
  en: `${kind[1]} "${id}" does not exist: correct the id, or create the file.`,
});

function checkPlan(course: Course, content: Content): Fault[] {
  const file = 'course.yaml';
  const faults: Fault[] = [];
  for (const module of course.modules) {
    for (const id of module.lessons)
      if (!content.has('lessons', id)) faults.push(missing(file, 1, ['La leçon', 'The lesson'], id));
    for (const id of module.scenarios)
      if (!content.has('scenarios', id)) faults.push(missing(file, 1, ['La situation', 'The scenario'], id));
    for (const lang of course.languages)
      if (!module.title[lang] || !module.summary[lang])
        faults.push({
          file,
          line: 1,
          fr: `Le module « ${module.id} » n’a pas de titre ou de résumé en « ${lang} ».`,
          en: `Module "${module.id}" has no title or summary in "${lang}".`,
        });
  }
  for (const entry of content.lessons)
    if (!course.modules.some((module) => module.lessons.includes(entry.id)))
      faults.push({
        file: entry.file,
        line: 1,
        fr: 'Cette leçon n’est dans aucun module : ajoutez-la à course.yaml.',
        en: 'This lesson is in no module: add it to course.yaml.',
      });
  return faults;
}

function checkLessons(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const entry of content.lessons) {
    for (const rule of entry.source.rules)
      if (!content.has('rules', rule))
        faults.push(missing(entry.file, entry.lineOf(['rules']), ['La règle', 'The rule'], rule));
    for (const lang of allLanguages) {
      const body = entry.bodies[lang];
      if (!body || body.parts.length === 0) continue;
      const file = entry.file.replace('lessons/fr/', `lessons/${lang}/`);
      faults.push(
        ...checkSkeleton(file, body),
        ...checkReferences(course, content, entry, file, body, lang),
        ...checkPoints(entry, file, body),
      );
    }
    faults.push(...checkTwin(entry));
  }
  return faults;
}

function checkSkeleton(file: string, body: LessonBody): Fault[] {
  const faults: Fault[] = [];
  const top = body.parts.filter((part) => skeleton.includes(part.name));
  const ideas = top.filter((part) => part.name === 'Idee').length;
  const order = top.map((part) => part.name).filter((name, index, all) => name !== all[index - 1] || name !== 'Idee');
  if (order.join() !== skeleton.join())
    faults.push({
      ...{ file, line: top[0]?.line ?? 1 },
      fr: `Les parties de la leçon sont, dans l’ordre : ${skeleton.join(', ')}. Ici : ${order.join(', ')}.`,
      en: `The parts of a lesson are, in order: ${skeleton.join(', ')}. Here: ${order.join(', ')}.`,
    });
  if (ideas < 3 || ideas > 5)
    faults.push({
      file,
      line: 1,
      fr: `Une leçon a de trois à cinq idées (Idee), celle-ci en a ${ideas}.`,
      en: `A lesson has three to five ideas (Idee), this one has ${ideas}.`,
    });
  return faults;
}

function checkReferences(
  course: Course,
  content: Content,
  entry: LessonEntry,
  file: string,
  body: LessonBody,
  lang: Lang,
): Fault[] {
  const faults: Fault[] = [];
  const kinds = {
    Fait: ['sources', 'source', ['La source', 'The source']],
    Regle: ['rules', 'id', ['La règle', 'The rule']],
    Terme: ['terms', 'id', ['Le terme', 'The term']],
    Prequestion: ['quizzes', 'id', ['La question', 'The quiz item']],
    Quiz: ['quizzes', 'items', ['La question', 'The quiz item']],
  } as const;
  for (const part of body.parts) {
    const kind = kinds[part.name as keyof typeof kinds];
    if (!kind) continue;
    const [collection, attribute, name] = kind;
    for (const id of (part.attributes[attribute] ?? '').split(/\s+/).filter(Boolean)) {
      const found = (content[collection] as readonly Entry<unknown, unknown>[]).find((item) => item.id === id);
      const offered = found
        ? found.languages.includes(lang)
        : content.has(collection === 'terms' ? 'glossary' : collection, id);
      if (!offered) faults.push(missing(file, part.line, name, id));
      const quiz = collection === 'quizzes' ? course.quizzes.get(id) : undefined;
      if (quiz && quiz.lesson !== entry.id)
        faults.push({
          file,
          line: part.line,
          fr: `La question « ${id} » appartient à la leçon « ${quiz.lesson} ».`,
          en: `Item "${id}" belongs to lesson "${quiz.lesson}".`,
        });
    }
  }
  for (const link of body.links) faults.push(...checkLink(course, content, file, link));
  return faults;
}

function checkLink(course: Course, content: Content, file: string, link: { to: string; line: number }): Fault[] {
  const parts = /^(lecon|situation|regle|glossaire):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(link.to);
  if (!parts)
    return [
      {
        ...{ file, line: link.line },
        fr: `Le lien « ${link.to} » n’est pas de ceux du cours : écrivez lecon:, situation:, regle: ou glossaire: suivi d’un identifiant.`,
        en: `The link "${link.to}" is not one of the course's: write lecon:, situation:, regle: or glossaire: followed by an id.`,
      },
    ];
  const [, kind, id = '', anchor] = parts;
  const lesson = kind === 'lecon' ? course.lessons.get(id) : undefined;
  const collection = ({ lecon: 'lessons', situation: 'scenarios', regle: 'rules', glossaire: 'glossary' } as const)[
    kind as 'lecon'
  ];
  const exists = content.has(collection, id);
  if (!exists) return [missing(file, link.line, ['La page', 'The page'], link.to)];
  if (anchor && lesson && !lesson.words.fr?.parts.some((part) => part.name === 'Idee' && part.attributes.id === anchor))
    return [missing(file, link.line, ['L’ancre', 'The anchor'], link.to)];
  return [];
}

function checkPoints(entry: LessonEntry, file: string, body: LessonBody): Fault[] {
  const marked = new Set(
    body.parts
      .filter((part) => part.name === 'Point')
      .flatMap((part) => (part.attributes.s ?? '').split(/\s+/).map(Number)),
  );
  const faults: Fault[] = [];
  for (const point of entry.source.points)
    if (!marked.has(point))
      faults.push({
        file,
        line: 1,
        fr: `Le point S${point} est annoncé, mais aucune phrase n’est marquée <Point s="${point}">.`,
        en: `Point S${point} is announced, but no sentence is marked <Point s="${point}">.`,
      });
  for (const point of marked)
    if (!entry.source.points.includes(point))
      faults.push({
        file,
        line: 1,
        fr: `Le point S${point} est marqué dans le texte, mais pas annoncé dans « points ».`,
        en: `Point S${point} is marked in the text, but not announced in "points".`,
      });
  return faults;
}

/** Both languages have the same skeleton, items, rules and sources, in the same order. */
function checkTwin(entry: LessonEntry): Fault[] {
  const { fr, en } = entry.bodies;
  if (!fr || !en || fr.parts.length === 0 || en.parts.length === 0) return [];
  const shape = (body: LessonBody) =>
    body.parts
      .filter((part) => !['Mot', 'Terme', 'Point', 'Maison'].includes(part.name))
      .map((part) =>
        `${part.name} ${part.attributes.id ?? part.attributes.items ?? part.attributes.source ?? part.attributes.genre ?? ''}`.trim(),
      );
  const [a, b] = [shape(fr), shape(en)];
  const index = a.findIndex((part, at) => part !== b[at]);
  const at = index >= 0 ? index : a.length < b.length ? a.length : -1;
  if (at < 0) return [];
  return [
    {
      ...{ file: entry.file.replace('lessons/fr/', 'lessons/en/'), line: 1 },
      fr: `Les deux langues n’ont pas la même ossature : en français « ${a[at] ?? 'rien'} », en anglais « ${b[at] ?? 'rien'} ».`,
      en: `The two languages differ in structure: French has "${a[at] ?? 'nothing'}", English "${b[at] ?? 'nothing'}".`,
    },
  ];
}

function checkQuizzes(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const entry of content.quizzes) {
    const { lesson, rule, source, options } = entry.source;
    const home = course.lessons.get(lesson);
    if (!content.has('lessons', lesson))
      faults.push(missing(entry.file, entry.lineOf(['lesson']), ['La leçon', 'The lesson'], lesson));
    else if (home && home.before !== entry.id && !home.items.includes(entry.id))
      faults.push({
        file: entry.file,
        line: 1,
        fr: 'Cette question n’est posée nulle part dans sa leçon.',
        en: 'This item is asked nowhere in its lesson.',
      });
    if (rule && !content.has('rules', rule))
      faults.push(missing(entry.file, entry.lineOf(['rule']), ['La règle', 'The rule'], rule));
    if (source && !content.has('sources', source))
      faults.push(missing(entry.file, entry.lineOf(['source']), ['La source', 'The source'], source));
    const translated = entry.translation && Object.keys(entry.translation.options).sort().join();
    if (translated !== undefined && translated !== Object.keys(options).sort().join())
      faults.push({
        ...{ file: entry.file.replace('.yaml', '.en.yaml'), line: 1 },
        fr: 'La traduction n’a pas les mêmes lettres d’options que la source.',
        en: 'The translation does not have the same option letters as the source.',
      });
  }
  return faults;
}

function checkRules(content: Content): Fault[] {
  return content.rules
    .filter((entry) => !content.has('sources', entry.source.source))
    .map((entry) => missing(entry.file, entry.lineOf(['source']), ['La source', 'The source'], entry.source.source));
}

/** Codes are what saved progress is made of: two entries with one code would be read one for the other. */
function checkCodes(content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const entries of [content.lessons, content.quizzes, content.rules] as readonly (readonly Entry<
    { code: string },
    unknown
  >[])[]) {
    const seen = new Map<string, string>();
    for (const entry of entries) {
      const first = seen.get(entry.source.code);
      if (first)
        faults.push({
          ...{ file: entry.file, line: entry.lineOf(['code']) },
          fr: `Le code « ${entry.source.code} » est déjà celui de ${first} : choisissez-en un autre.`,
          en: `Code "${entry.source.code}" already belongs to ${first}: choose another.`,
        });
      seen.set(entry.source.code, entry.file);
    }
  }
  return faults;
}

function checkCases(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const { id, scenario } of course.cases.values()) {
    const file = `scenarios/${id}/scenario.yaml`;
    for (const lesson of scenario.lessons)
      if (!content.has('lessons', lesson)) faults.push(missing(file, 1, ['La leçon', 'The lesson'], lesson));
    const rules = new Set(scenario.scenes.flatMap((scene) => Object.values(scene.moves).map((move) => move.rule.id)));
    for (const rule of rules)
      if (!content.has('rules', rule)) faults.push(missing(file, 1, ['La règle', 'The rule'], rule));
  }
  return faults;
}
