/** Where search sends a person who found nothing: the rules, the scenarios, the glossary, then each lesson. */
import type { Door } from '#domain/search/doors.ts';
import { wordsIn } from '#i18n/words.ts';
import { path, root } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

/** `address` makes a link of a path from the root of the site. */
export function doors(lang: Lang, address = (path: string) => `${root()}${path}`): readonly Door[] {
  const course = theCourse();
  const { site } = wordsIn(lang);
  const ids = course.modules.flatMap((module) => module.lessons);
  return [
    { title: site.rulesTitle, href: address(path(lang, 'rule')) },
    { title: site.casesTitle, href: address(path(lang, 'case')) },
    { title: site.glossaryTitle, href: address(path(lang, 'glossary')) },
    ...ids.flatMap((id) => {
      const words = course.lessons.get(id)?.words[lang];
      return words ? [{ title: words.title, says: words.summary, href: address(path(lang, 'lesson', id)) }] : [];
    }),
  ];
}
