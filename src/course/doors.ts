/** Where search sends a person who found nothing: the lessons, the scenarios, the rules and the glossary. */
import type { Door } from '#domain/search/doors.ts';
import { wordsIn } from '#i18n/words.ts';
import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

export function doors(lang: Lang): readonly Door[] {
  const course = theCourse();
  const { site } = wordsIn(lang);
  const lessons = course.modules.flatMap((module) => module.lessons).flatMap((id) => course.lessons.get(id)?.words[lang] ? [{ title: course.lessons.get(id)?.words[lang]?.title ?? '', href: href(lang, 'lesson', id) }] : []);
  return [
    { title: site.rulesTitle, href: href(lang, 'rule') },
    { title: site.casesTitle, href: href(lang, 'case') },
    { title: site.glossaryTitle, href: href(lang, 'glossary') },
    ...lessons,
  ];
}
