/** Which addresses exist: one entry a language in which the page is offered. */
import { folder, type Section } from './addresses.ts';
import { theCourse } from './course.ts';
import type { In, Lang } from './model.ts';

/** For a section with one page: `[lang]/[param]/`. */
export function sectionPaths(param: string, section: Section) {
  return theCourse().languages.map((lang) => ({ params: { lang, [param]: folder(section, lang) }, props: { lang } }));
}

/** For a section with a page for each entry: `[lang]/[param]/[id]/`. Pages look the entry up, so that a saved file shows at once. */
export function entryPaths<E extends { readonly id: string }>(
  param: string,
  section: Section,
  entries: Iterable<E>,
  words: (entry: E) => In<unknown>,
) {
  const all = [...entries];
  return theCourse().languages.flatMap((lang: Lang) =>
    all
      .filter((entry) => words(entry)[lang])
      .map((entry) => ({
        params: { lang, [param]: folder(section, lang), id: entry.id },
        props: { lang, id: entry.id },
      })),
  );
}
