/** Activities, workshops and handouts with their languages together. */
import type { Content } from './load.ts';
import type { Activity, Handout, Workshop } from './model.ts';

export function joinActivity({ id, source, translation }: Content['activities'][number]): Activity {
  const { place, minutes, builder, lessons, prints, slides, languages: _, ...fr } = source;
  return { ...{ id, place, minutes, builder, lessons, prints, slides }, words: { fr, en: translation } };
}

export function joinWorkshop({ id, source, translation }: Content['workshops'][number]): Workshop {
  const { letter, minutes, people, steps, pages, languages: _, shopFloor, ...fr } = source;
  return {
    ...{ id, letter, minutes, people, steps, pages },
    shopFloorMinutes: shopFloor?.minutes,
    words: { fr: { ...fr, shopFloor }, en: translation },
  };
}

export function joinHandout({ id, source, translation }: Content['handouts'][number]): Handout {
  const { kind, posts, case: scenario, pages, languages: _, sections, ...fr } = source;
  const layout = Object.entries(sections).map(([letter, { fill, card, alone }]) => ({ letter, fill, card, alone }));
  return {
    ...{ id, kind, posts, case: scenario, pages, sections: layout },
    words: { fr: { ...fr, sections }, en: translation },
  };
}
