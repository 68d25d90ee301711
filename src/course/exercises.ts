/** The posts to answer, in one language, as their page hands them over. */
import { limitOf } from '#domain/scenario/networks.ts';
import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

export function exercisesIn(lang: Lang) {
  const course = theCourse();
  return course.exercises.flatMap(({ id, stage, network, lesson, rule, words }) => {
    const told = words[lang];
    if (!told) return [];
    const { words: stems, ...shown } = told;
    const lessonTitle = course.lessons.get(lesson)?.words[lang]?.title;
    const ruleName = course.rules.get(rule)?.words[lang]?.name;
    return [
      {
        ...{ id, stage, network, limit: limitOf(network), ...shown, stems },
        ...(lessonTitle !== undefined && { lesson: { title: lessonTitle, href: href(lang, 'lesson', lesson) } }),
        ...(ruleName !== undefined && { rule: { title: ruleName, href: href(lang, 'rule', rule) } }),
      },
    ];
  });
}
