/** What the room sees at a step, said in a few words on the run sheet. */
import type { Slide } from '#domain/workshop/kit.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { wordsIn } from '#i18n/words.ts';
import { theCourse } from './course.ts';
import { ideaTitle } from './idea-title.ts';
import type { Lang } from './model.ts';

export function saidOf(slide: Slide, lang: Lang): string {
  const { workshops: words } = wordsIn(lang);
  const course = theCourse();
  const lesson = (id: string) => course.lessons.get(id)?.words[lang]?.title ?? id;
  const scenario = (id: string) => course.cases.get(id)?.words[lang]?.title ?? id;
  switch (slide.kind) {
    case 'words':
      return slide.title;
    case 'idea':
      return fill(words.show_idea, { title: ideaTitle(slide.lesson, slide.idea, lang) });
    case 'models':
      return fill(words.show_models, { title: lesson(slide.lesson) });
    case 'card':
      return fill(words.show_card, { title: lesson(slide.lesson) });
    case 'opening':
      return fill(words.show_opening, { title: scenario(slide.case) });
    case 'case':
      return fill(words.show_case, { title: scenario(slide.case) });
    case 'sort':
      return counted(words.show_sort, slide.posts.length, lang);
    case 'questions':
      return counted(words.show_questions, slide.items.length, lang);
    case 'write': {
      const exercise = course.exercises.find(({ id }) => id === slide.exercise);
      return fill(words.show_write, { title: exercise?.words[lang]?.who ?? slide.exercise });
    }
    case 'vote':
      return fill(words.show_vote, { title: slide.question });
  }
}
