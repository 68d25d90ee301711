/** Sheets to print, in one language, with what they take from the rest of the course. */

import { theCourse } from './course.ts';
import type { Handout as Entry, Lang, Workshop } from './model.ts';
import { entryPaths, sectionPaths } from './paths.ts';
import { triageIn } from './triage.ts';
import { stepsIn, workshopsIn } from './workshops.ts';

/** Sheets offered in a language: by title. */
export function handoutsIn(lang: Lang): readonly Entry[] {
  const title = (entry: Entry) => entry.words[lang]?.title ?? '';
  return [...theCourse().handouts.values()]
    .filter(({ words }) => words[lang])
    .sort((one, two) => title(one).localeCompare(title(two), lang));
}

/** The sheets that a workshop prints, each once, in the order of its steps. */
export function handoutsOf(lang: Lang, workshop: Workshop): readonly Entry[] {
  const ids = new Set(stepsIn(lang, workshop).flatMap(({ activity }) => activity.prints));
  return [...ids].flatMap((id) => {
    const entry = theCourse().handouts.get(id);
    return entry?.words[lang] ? [entry] : [];
  });
}

/** Workshops that print a sheet. */
export const workshopsWith = (lang: Lang, id: string) =>
  workshopsIn(lang).filter((workshop) => handoutsOf(lang, workshop).some((handout) => handout.id === id));

/** A4 pages of a workshop's whole print, as declared; undefined while its run sheet declares none. */
export function dossierPages(lang: Lang, workshop: Workshop): number | undefined {
  const sheet = workshop.pages?.[lang];
  return sheet && handoutsOf(lang, workshop).reduce((sum, { pages }) => sum + (pages[lang] ?? 0), sheet);
}

/** The paragraphs of a section, each with how many ruled lines follow it; a single number is for the end. A section without a paragraph may have lines. */
export function ruled(lines: readonly string[], fill: number | readonly number[]) {
  const last = Math.max(lines.length, 1) - 1;
  return (lines.length > 0 ? lines : ['']).map((text, index) => ({
    text,
    fill: (typeof fill === 'number' ? index === last && fill : fill[index]) || 0,
  }));
}

/** The posts of a sheet of cards, in its order. */
export function postsOf(lang: Lang, { posts }: Entry) {
  const all = triageIn(lang).flatMap((kind) => kind.posts);
  return posts.flatMap((code) => all.find((post) => post.code === code) ?? []);
}

/** The posts that open a case, with who wrote them and where. */
export function openingOf(lang: Lang, id: string) {
  const item = theCourse().cases.get(id);
  const words = item?.words[lang];
  if (!item || !words) return undefined;
  const first = Object.keys(item.scenario.places)[0] ?? '';
  const posts = words.opening.map((text, index) => {
    const { by, place } = item.scenario.opening[index] ?? { by: '', place: undefined };
    return { text, author: words.people[by], place: words.places[place ?? first]?.name };
  });
  return { title: words.title, fiction: words.fiction, posts };
}

export interface Envelope {
  /** Whom one must ask; none for what the story tells by itself. */
  readonly ask: { readonly who: string; readonly minutes: number } | undefined;
  readonly facts: readonly string[];
}
/** The facts of a case: one envelope for each person or thing that can be asked, one for each fact that none of them tells. */
export function envelopesOf(lang: Lang, id: string): readonly Envelope[] {
  const item = theCourse().cases.get(id);
  const words = item?.words[lang];
  if (!item || !words) return [];
  const { asks, facts } = item.scenario;
  const told = new Set(Object.values(asks).flatMap(({ tells }) => tells));
  const asked = Object.entries(asks).map(([key, { minutes, tells }]) => ({
    ask: { who: words.asks[key]?.who ?? '', minutes },
    facts: tells.map((fact) => words.facts[fact] ?? ''),
  }));
  const untold = Object.keys(facts).filter((fact) => !told.has(fact));
  return [...asked, ...untold.map((fact) => ({ ask: undefined, facts: [words.facts[fact] ?? ''] }))];
}

export const handoutPaths = () =>
  entryPaths('handouts', 'handout', theCourse().handouts.values(), ({ words }) => words);
export const handoutsPaths = () =>
  sectionPaths('handouts', 'handout').filter(({ props: { lang } }) => handoutsIn(lang).length > 0);

/** The rules for whoever facilitates are those of their sheet: its titles, without their numbers. */
export function facilitationRules(lang: Lang): { readonly id: string; readonly rules: readonly string[] } | undefined {
  const id = 'guide-animation';
  const words = theCourse().handouts.get(id)?.words[lang];
  return words && { id, rules: Object.values(words.sections).map(({ title }) => title.replace(/^\d+\.\s*/, '')) };
}
