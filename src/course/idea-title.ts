import { fix } from '#i18n/french.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

/** The title of one of a lesson's ideas, or its id where the lesson is not offered in this language. */
export function ideaTitle(lesson: string, idea: string, lang: Lang): string {
  const part = theCourse()
    .lessons.get(lesson)
    ?.words[lang]?.parts.find(({ name, attributes }) => name === 'Idee' && attributes.id === idea);
  return part?.attributes.titre ? fix[lang](part.attributes.titre) : idea;
}
