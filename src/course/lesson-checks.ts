/** What a lesson says of the rest of the course: its parts in order, what it names, its links, its points, its twin. */
import type { Fault } from './fault.ts';
import { illustrations, type LessonBody, type LessonLink, skeleton } from './lesson-body.ts';
import type { Content, Entry, LessonEntry, PageEntry } from './load.ts';
import { allLanguages, type Course, type Lang } from './model.ts';

export const missing = (file: string, line: number, kind: readonly [string, string], id: string): Fault => ({
  ...{ file, line },
  fr: `${kind[0]} « ${id} » n’existe pas : corrigez l’identifiant, ou créez le fichier.`,
  en: `${kind[1]} "${id}" does not exist: correct the id, or create the file.`,
});

export function checkLessons(course: Course, content: Content): Fault[] {
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
        ...checkRulesShown(entry, file, body),
        ...checkReferences(course, content, entry, file, body, lang),
        ...checkPoints(entry, file, body),
      );
    }
    faults.push(...checkTwin(entry));
  }
  return faults;
}

/** A page of words has references and links, and no skeleton. */
export function checkPages(course: Course, content: Content): Fault[] {
  return content.pages.flatMap((entry) => [
    ...allLanguages.flatMap((lang) => {
      const body = entry.bodies[lang];
      return body ? checkReferences(course, content, entry, entry.file.replace('/fr/', `/${lang}/`), body, lang) : [];
    }),
    ...checkTwin(entry),
  ]);
}

/** A rule that a lesson teaches is shown in it, as a card or as a link. */
function checkRulesShown(entry: LessonEntry, file: string, body: LessonBody): Fault[] {
  const shown = new Set([
    ...body.parts.filter((part) => part.name === 'Regle').map((part) => part.attributes.id),
    ...body.links.map((link) => /^regle:([a-z0-9-]+)/.exec(link.to)?.[1]),
  ]);
  return entry.source.rules
    .filter((rule) => !shown.has(rule))
    .map((rule) => ({
      ...{ file, line: 1 },
      fr: `La règle « ${rule} » est annoncée, mais la leçon ne la montre pas : ajoutez <Regle id="${rule}" />, ou un lien regle:${rule}.`,
      en: `The rule "${rule}" is announced, but the lesson does not show it: add <Regle id="${rule}" />, or a link regle:${rule}.`,
    }));
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
  entry: LessonEntry | PageEntry,
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
  const drawings = new Set<string>(illustrations);
  for (const part of body.parts) {
    if (part.name === 'Illustration' && !drawings.has(part.attributes.nom ?? ''))
      faults.push({
        ...{ file, line: part.line },
        fr: `Le dessin « ${part.attributes.nom} » n’existe pas. Dessins du cours : ${illustrations.join(', ')}.`,
        en: `The drawing "${part.attributes.nom}" does not exist. Drawings of the course: ${illustrations.join(', ')}.`,
      });
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
  for (const link of body.links) faults.push(...checkLink(course, content, file, link, lang));
  return faults;
}

/** Where a link of a lesson leads: the collection of each kind. */
const linked = {
  ...({ lecon: 'lessons', situation: 'scenarios', regle: 'rules', glossaire: 'glossary' } as const),
  ...({ outil: 'tools', atelier: 'workshops' } as const),
};

function checkLink(course: Course, content: Content, file: string, link: LessonLink, lang: Lang): Fault[] {
  const parts = /^(lecon|situation|regle|glossaire|outil|atelier):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(link.to);
  if (!parts)
    return [
      {
        ...{ file, line: link.line },
        fr: `Le lien « ${link.to} » n’est pas de ceux du cours : écrivez lecon:, situation:, regle:, glossaire:, outil: ou atelier: suivi d’un identifiant.`,
        en: `The link "${link.to}" is not one of the course's: write lecon:, situation:, regle:, glossaire:, outil: or atelier: followed by an id.`,
      },
    ];
  const [, kind, id = '', anchor] = parts;
  const lesson = kind === 'lecon' ? course.lessons.get(id) : undefined;
  const collection = linked[kind as keyof typeof linked];
  const exists = content.has(collection, id);
  if (!exists) return [missing(file, link.line, ['La page', 'The page'], link.to)];
  if (!offeredIn(content, collection, id).includes(lang))
    return [
      {
        ...{ file, line: link.line },
        fr: `La page « ${link.to} » n’existe pas dans la langue de cette leçon : retirez le lien, ou traduisez la page.`,
        en: `The page "${link.to}" does not exist in the language of this lesson: remove the link, or translate the page.`,
      },
    ];
  if (anchor && lesson && !lesson.words.fr?.parts.some((part) => part.name === 'Idee' && part.attributes.id === anchor))
    return [missing(file, link.line, ['L’ancre', 'The anchor'], link.to)];
  return [];
}

/** Languages of a page; all of them for a file that could not be read, which has its own fault. */
function offeredIn(content: Content, collection: (typeof linked)[keyof typeof linked], id: string): readonly Lang[] {
  const same = (item: { readonly id: string }) => item.id === id;
  if (collection === 'scenarios') return content.cases.find(same)?.scenario.languages ?? allLanguages;
  const { lessons, rules, terms: glossary, tools, workshops } = content;
  const entries = { lessons, rules, glossary, tools, workshops }[collection];
  return (entries as readonly Entry<unknown, unknown>[]).find(same)?.languages ?? allLanguages;
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
function checkTwin(entry: LessonEntry | PageEntry): Fault[] {
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
      ...{ file: entry.file.replace('/fr/', '/en/'), line: 1 },
      fr: `Les deux langues n’ont pas la même ossature : en français « ${a[at] ?? 'rien'} », en anglais « ${b[at] ?? 'rien'} ».`,
      en: `The two languages differ in structure: French has "${a[at] ?? 'nothing'}", English "${b[at] ?? 'nothing'}".`,
    },
  ];
}
