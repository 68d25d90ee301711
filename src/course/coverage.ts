/** What proves that nothing is missing: each point of the interview in a lesson, each rule taught, asked and played. */
import type { Fault } from './fault.ts';
import type { Content } from './load.ts';
import type { Course } from './model.ts';

export interface PointRow {
  readonly number: number;
  /** Numbers of the lessons that carry it: `1.1`. */
  readonly lessons: readonly string[];
}
export interface RuleRow {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly items: readonly string[];
  /** Scenarios, with the number of moves that follow or break it. */
  readonly moves: readonly { readonly scenario: string; readonly count: number }[];
}

export function pointRows(course: Course): readonly PointRow[] {
  return course.points
    .flatMap((group) => group.points)
    .map(({ number }) => ({
      number,
      lessons: [...course.lessons.values()]
        .filter((lesson) => lesson.points.includes(number))
        .map((lesson) => lesson.number),
    }))
    .sort((a, b) => a.number - b.number);
}

export function ruleRows(course: Course): readonly RuleRow[] {
  const rules = [...course.rules.values()].sort((a, b) => a.code.localeCompare(b.code));
  return rules.map(({ id, lessons }) => ({
    id,
    lessons: lessons.map((lesson) => course.lessons.get(lesson)?.number ?? ''),
    items: [...course.quizzes.values()].filter((quiz) => quiz.rule === id).map((quiz) => quiz.id),
    moves: [...course.cases.values()].flatMap(({ id: scenario, scenario: { scenes } }) => {
      const count = scenes.flatMap((scene) => Object.values(scene.moves)).filter((move) => move.rule.id === id).length;
      return count > 0 ? [{ scenario, count }] : [];
    }),
  }));
}

export function checkCoverage(course: Course, content: Content): Fault[] {
  return [...checkPoints(course), ...checkRules(course, content), ...checkItemsOf(course, content)];
}

function checkPoints(course: Course): Fault[] {
  const rows = pointRows(course);
  const known = new Set(rows.map((row) => row.number));
  const faults = rows
    .filter((row) => row.lessons.length === 0)
    .map(({ number }) => ({
      ...{ file: 'points.yaml', line: 1 },
      fr: `Aucune leçon ne porte le point S${number} de l’entretien : annoncez-le dans « points » d’une leçon, et marquez sa phrase.`,
      en: `No lesson carries point S${number} of the interview: announce it in a lesson's "points", and mark its sentence.`,
    }));
  for (const lesson of course.lessons.values())
    for (const point of lesson.points)
      if (!known.has(point))
        faults.push({
          ...{ file: `lessons/fr/${lesson.id}.mdx`, line: 1 },
          fr: `Le point S${point} n’est pas dans points.yaml.`,
          en: `Point S${point} is not in points.yaml.`,
        });
  return faults;
}

function checkRules(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const row of ruleRows(course)) {
    const place = { file: `rules/${row.id}.yaml`, line: 1 };
    if (row.lessons.length === 0)
      faults.push({
        ...place,
        fr: 'Aucune leçon n’enseigne cette règle : nommez-la dans « rules » d’une leçon.',
        en: 'No lesson teaches this rule: name it in a lesson’s "rules".',
      });
    if (row.items.length === 0)
      faults.push({
        ...place,
        fr: 'Aucune question ne porte sur cette règle : nommez-la dans « rule » d’une question.',
        en: 'No quiz item is about this rule: name it in an item’s "rule".',
      });
    const owed = course.owed.includes(row.id);
    if (row.moves.length === 0 && !owed)
      faults.push({
        ...place,
        code: 'unpractised-rule',
        fr: 'Aucune situation ne joue cette règle : jouez-la, ou inscrivez-la dans « owed » de course.yaml.',
        en: 'No scenario plays this rule: play it, or list it under "owed" in course.yaml.',
      });
    if (row.moves.length > 0 && owed)
      faults.push({
        ...{ file: 'course.yaml', line: 1 },
        fr: `La règle « ${row.id} » est jouée désormais : retirez-la de « owed ».`,
        en: `The rule "${row.id}" is played now: remove it from "owed".`,
      });
  }
  for (const id of course.owed)
    if (!content.has('rules', id))
      faults.push({
        ...{ file: 'course.yaml', line: 1 },
        fr: `La règle « ${id} », inscrite dans « owed », n’existe pas.`,
        en: `The rule "${id}", listed under "owed", does not exist.`,
      });
  return faults;
}

/** Before reading, three after, and one kept for later: what the review and the final check count on. */
function checkItemsOf(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const lesson of course.lessons.values()) {
    const place = { file: `lessons/fr/${lesson.id}.mdx`, line: 1 };
    if (lesson.words.fr?.parts.length === 0) continue;
    if (lesson.items.length < 3)
      faults.push({
        ...place,
        fr: `Le quiz d’une leçon a au moins trois questions, celui-ci en a ${lesson.items.length}.`,
        en: `The quiz of a lesson has at least three items, this one has ${lesson.items.length}.`,
      });
    const kept = content.quizzes.filter(({ source }) => source.role === 'parallel' && source.lesson === lesson.id);
    if (kept.length === 0)
      faults.push({
        ...place,
        fr: 'Cette leçon n’a pas de question « parallel », que la révision et le point final demandent.',
        en: 'This lesson has no "parallel" item, which review and the final check ask for.',
      });
    for (const { file } of kept.slice(1))
      faults.push({
        ...{ file, line: 1 },
        fr: `La leçon « ${lesson.id} » a déjà une question « parallel » : ${kept[0]?.id}.`,
        en: `Lesson "${lesson.id}" already has a "parallel" item: ${kept[0]?.id}.`,
      });
  }
  return faults;
}
