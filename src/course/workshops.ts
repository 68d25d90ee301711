/** Activities, workshops and handouts in one language, as pages, the presenter and the builder want them. */
import { type Activity, stepOf } from '#domain/workshop/activity.ts';
import type { Kit, Slide } from '#domain/workshop/kit.ts';
import { theCourse } from './course.ts';
import type { Activity as ActivityEntry, Lang, Workshop } from './model.ts';
import { entryPaths, sectionPaths } from './paths.ts';
import { toQuestions } from './questions.ts';
import { saidOf } from './slides-said.ts';

/** Every activity offered in a language: those of the workshops in their order, then the others. */
export function activitiesIn(lang: Lang): Activity[] {
  const used = theCourse().workshops.flatMap(({ steps }) => steps.map(({ activity }) => activity));
  const order = [...new Set([...used, ...theCourse().activities.keys()])];
  return order.flatMap((key) => {
    const entry = theCourse().activities.get(key);
    if (!entry) return [];
    const words = entry.words[lang];
    if (!words) return [];
    const { id, place, minutes, builder, lessons, prints } = entry;
    const { title, summary, does, material, notes, questions, paper, risks } = words;
    const slides = slidesOf(entry, words.words);
    return [
      {
        ...{ id, place, minutes, builder, lessons, prints },
        ...{ title, summary, does, material, notes, questions, paper },
        risks: Object.values(risks),
        slides,
        shown: slides.map((slide) => saidOf(slide, lang)),
      },
    ];
  });
}

/** What the room sees, with its words, in the order of the file. */
function slidesOf(
  { slides }: ActivityEntry,
  words: Readonly<Record<string, { readonly title: string; readonly lines: readonly string[] }>>,
): Slide[] {
  return Object.entries(slides).flatMap(([letter, slide]): Slide[] => {
    if (slide.kind !== 'words' && slide.kind !== 'vote') return [slide];
    const said = words[letter];
    if (!said) return [];
    return slide.kind === 'words'
      ? [{ kind: 'words', ...said }]
      : [{ kind: 'vote', question: said.title, options: said.lines }];
  });
}

/** Workshops offered in a language, by letter. */
export function workshopsIn(lang: Lang): readonly Workshop[] {
  return theCourse().workshops.filter(({ words }) => words[lang]);
}

/** A workshop's activities in order, each with its minutes there. */
export function stepsIn(lang: Lang, { steps }: Workshop): readonly { activity: Activity; minutes: number }[] {
  const activities = activitiesIn(lang);
  return steps.flatMap(({ activity: id, minutes }) => {
    const activity = activities.find((one) => one.id === id);
    return activity ? [{ activity, minutes }] : [];
  });
}

export function kitsIn(lang: Lang): Kit[] {
  return workshopsIn(lang).map((workshop) => ({
    id: workshop.id,
    title: workshop.words[lang]?.title ?? '',
    steps: stepsIn(lang, workshop).map(({ activity, minutes }) => stepOf(activity, minutes)),
  }));
}

/** Questions that some activity asks the room. */
export function askedIn(lang: Lang) {
  const ids = activitiesIn(lang).flatMap(({ slides }) =>
    slides.flatMap((slide) => (slide.kind === 'questions' ? slide.items : [])),
  );
  return toQuestions(theCourse(), [...new Set(ids)], lang);
}

export const kitsData = (lang: Lang) => ({ kits: kitsIn(lang), activities: activitiesIn(lang) });

/** Addresses of the presenter's data, one a language: none as long as there is no workshop to run. */
export const kitsPaths = () =>
  sectionPaths('present', 'present').filter(({ props: { lang } }) => workshopsIn(lang).length > 0);

export const workshopPaths = () =>
  entryPaths('workshops', 'workshop', theCourse().workshops, (workshop) => workshop.words);

export const workshopsPaths = () =>
  sectionPaths('workshops', 'workshop').filter(({ props: { lang } }) => workshopsIn(lang).length > 0);
