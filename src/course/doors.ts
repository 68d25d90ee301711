/** Where search sends a person who found nothing: the rules, the scenarios, the glossary, then each lesson. */
import type { Door } from '#domain/search/doors.ts';
import { wordsIn } from '#i18n/words.ts';
import { path, root } from './addresses.ts';
import type { Lang } from './model.ts';
import { lessonsIn } from './offered.ts';

/** `address` makes a link of a path from the root of the site. */
export function doors(lang: Lang, address = (path: string) => `${root()}${path}`): readonly Door[] {
  const { site } = wordsIn(lang);
  return [
    { title: site.rulesTitle, href: address(path(lang, 'rule')) },
    { title: site.casesTitle, href: address(path(lang, 'case')) },
    { title: site.glossaryTitle, href: address(path(lang, 'glossary')) },
    ...lessonsIn(lang).map(({ id, words }) => ({
      title: words[lang]?.title ?? '',
      says: words[lang]?.summary ?? '',
      href: address(path(lang, 'lesson', id)),
    })),
  ];
}
