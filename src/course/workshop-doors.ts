import { wordsIn } from '#i18n/words.ts';
import type { Section } from './addresses.ts';
import type { Lang } from './model.ts';

export interface Door {
  readonly section: Section;
  readonly title: string;
  readonly text: string;
}
/** The pages around a workshop, in the order of a day: what is prepared, what is held, what is kept. */
export function doorsIn(lang: Lang): readonly Door[] {
  const { workshops } = wordsIn(lang);
  return [
    { section: 'compose', title: workshops.compose, text: workshops.composeText },
    { section: 'present', title: workshops.present, text: workshops.presentText },
    { section: 'handout', title: workshops.handouts, text: workshops.handoutsText },
    { section: 'ownCase', title: workshops.ownCase, text: workshops.ownCaseText },
    { section: 'observe', title: workshops.observe, text: workshops.observeText },
    { section: 'give', title: workshops.give, text: workshops.giveText },
    { section: 'gather', title: workshops.gather, text: workshops.gatherText },
    { section: 'report', title: workshops.report, text: workshops.reportText },
  ];
}
