/** What activities and handouts name in the rest of the course, and that must exist. */
import type { Fault } from './fault.ts';
import { missing } from './lesson-checks.ts';
import type { Collection, Content, Entry } from './load.ts';
import type { Course } from './model.ts';

const names = {
  lessons: ['La leçon', 'The lesson'],
  scenarios: ['La situation', 'The scenario'],
  quizzes: ['La question', 'The quiz item'],
  exercises: ['Le message à écrire', 'The post to answer'],
  handouts: ['La feuille', 'The handout'],
} as const satisfies Partial<Record<Collection, readonly [string, string]>>;
type Known = keyof typeof names;

/** One fault for each name that no file has, at the line where it is said. */
function asking(entry: Entry<unknown, unknown>, content: Content, faults: Fault[]) {
  return (collection: Known, id: string, path: readonly PropertyKey[]) => {
    if (!content.has(collection, id)) faults.push(missing(entry.file, entry.lineOf(path), names[collection], id));
  };
}

export function activityReferences(entry: Content['activities'][number], course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  const exists = asking(entry, content, faults);
  const { lessons, prints, slides } = entry.source;
  lessons.forEach((id, index) => {
    exists('lessons', id, ['lessons', index]);
  });
  prints.forEach((id, index) => {
    exists('handouts', id, ['prints', index]);
  });
  for (const [letter, slide] of Object.entries(slides)) {
    const at = (...field: PropertyKey[]) => ['slides', letter, ...field];
    if ('lesson' in slide) exists('lessons', slide.lesson, at('lesson'));
    if (slide.kind === 'idea' && !hasIdea(course, slide.lesson, slide.idea))
      faults.push({
        ...{ file: entry.file, line: entry.lineOf(at('idea')) },
        fr: `La leçon « ${slide.lesson} » n’a pas d’idée « ${slide.idea} » : regardez les <Idee id="…"> de son fichier.`,
        en: `Lesson "${slide.lesson}" has no idea "${slide.idea}": look at the <Idee id="…"> of its file.`,
      });
    if ('case' in slide) exists('scenarios', slide.case, at('case'));
    if (slide.kind === 'write') exists('exercises', slide.exercise, at('exercise'));
    if (slide.kind === 'questions')
      slide.items.forEach((item, index) => {
        exists('quizzes', item, at('items', index));
      });
    if (slide.kind === 'sort') faults.push(...unknownPosts(entry, course, slide.posts, at('posts')));
  }
  return faults;
}

export function handoutReferences(entry: Content['handouts'][number], course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  const { kind, case: scenario, posts } = entry.source;
  const fault = (field: string, fr: string, en: string) =>
    faults.push({ file: entry.file, line: entry.lineOf([field]), fr, en });
  const tells = kind === 'opening' || kind === 'facts';
  if (scenario) asking(entry, content, faults)('scenarios', scenario, ['case']);
  if (tells && !scenario)
    fault(
      'kind',
      'Cette feuille vient d’une situation : dites laquelle, avec case.',
      'This sheet comes from a scenario: say which, with case.',
    );
  if (!tells && scenario)
    fault(
      'case',
      'Une feuille de ce genre ne vient d’aucune situation : retirez case.',
      'A sheet of this kind comes from no scenario: remove case.',
    );
  if (kind === 'sort' && posts.length === 0)
    fault('kind', 'Il manque les messages à trier : posts: [q1, …].', 'The posts to sort are missing: posts: [q1, …].');
  if (kind !== 'sort' && posts.length > 0)
    fault(
      'posts',
      'Une feuille de ce genre n’a pas de messages à trier : retirez posts.',
      'A sheet of this kind has no posts to sort: remove posts.',
    );
  if ((kind === 'words' || kind === 'phrases') && Object.keys(entry.source.sections).length === 0)
    fault('kind', 'Cette feuille n’a aucune partie : écrivez sections.', 'This sheet has no section: write sections.');
  return [...faults, ...unknownPosts(entry, course, posts, ['posts'])];
}

/** An unread lesson has a fault of its own. */
function hasIdea(course: Course, lesson: string, idea: string): boolean {
  const parts = course.lessons.get(lesson)?.words.fr?.parts;
  return !parts || parts.some((part) => part.name === 'Idee' && part.attributes.id === idea);
}

function unknownPosts(
  { file, lineOf }: Entry<unknown, unknown>,
  course: Course,
  codes: readonly string[],
  path: readonly PropertyKey[],
): Fault[] {
  const known = new Set(course.triage.flatMap(({ posts }) => posts.map(({ code }) => code)));
  return codes
    .filter((code) => !known.has(code))
    .map((code) => ({
      ...{ file, line: lineOf(path) },
      fr: `Aucun message à trier n’a le code « ${code} » : voyez les fichiers de triage.`,
      en: `No post to sort has code "${code}": see the files of triage.`,
    }));
}
