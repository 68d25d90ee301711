/** What the builder's page hands over: lessons that an activity works on, by module, and handouts by id. */
import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import { handoutsIn } from './handouts.ts';
import type { Lang } from './model.ts';
import { lessonsOf } from './offered.ts';
import { sectionPaths } from './paths.ts';
import { activitiesIn } from './workshops.ts';

export function topicsIn(lang: Lang) {
  const worked = new Set(activitiesIn(lang).flatMap(({ builder, lessons }) => (builder ? lessons : [])));
  return theCourse().modules.flatMap(({ title, lessons }) => {
    const offered = lessonsOf(lang, lessons).filter(({ id }) => worked.has(id));
    if (offered.length === 0) return [];
    return [
      {
        title: title[lang] ?? '',
        lessons: offered.map(({ id, words }) => ({ id, title: words[lang]?.title ?? '' })),
      },
    ];
  });
}

export const handoutLinks = (lang: Lang) =>
  Object.fromEntries(
    handoutsIn(lang).map(({ id, words }) => [id, { title: words[lang]?.title ?? '', href: href(lang, 'handout', id) }]),
  );

/** The builder's page: none in a language without activities. */
export const composePaths = () =>
  sectionPaths('compose', 'compose').filter(({ props: { lang } }) => activitiesIn(lang).length > 0);
