/** The chooser's file, as its page and its pure part take it. */
import type { Kind, Marks } from '#domain/platforms/model.ts';
import { fix } from '#i18n/french.ts';
import type { PlatformsFile } from '#schemas/platforms.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

export function marksOf(file: PlatformsFile): Marks {
  const worth = (kind: Kind) =>
    Object.fromEntries(Object.entries(file[kind]).map(([id, { weights }]) => [id, weights] as const));
  return {
    platforms: Object.entries(file.platforms).map(([id, { hours, gate }]) => ({
      id,
      hours,
      ...(gate && { gate: { any: gate.any, ...(gate.hours !== undefined && { hours: gate.hours }) } }),
    })),
    worth: { objectives: worth('objectives'), audiences: worth('audiences'), assets: worth('assets') },
    alone: Object.entries(file.assets).flatMap(([id, { alone }]) => (alone ? [id] : [])),
    threshold: file.threshold,
    most: file.most,
    listening: file.listening,
  };
}

/** What the page hands to its island, in one language. */
export function platformsIn(lang: Lang) {
  const file = theCourse().platforms;
  const say = (words: { readonly fr: string; readonly en: string }) => fix[lang](words[lang]);
  const names = (entries: Readonly<Record<string, { readonly name: { readonly fr: string; readonly en: string } }>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, say(name)]));
  return {
    reviewed: file.reviewed,
    marks: marksOf(file),
    names: { ...names(file.objectives), ...names(file.audiences), ...names(file.assets) },
    platforms: Object.fromEntries(
      Object.entries(file.platforms).map(([id, { name, reason, caution, gate }]) => [
        id,
        { name: say(name), reason: say(reason), caution: say(caution), ...(gate && { closed: say(gate.closed) }) },
      ]),
    ),
    always: file.always.map(say),
    notes: Object.values(file.notes).map(({ objective, below, says }) => ({
      ...{ objective, says: say(says) },
      ...(below !== undefined && { below }),
    })),
    fields: Object.entries(file.fields).map(([id, { name, says }]) => ({
      ...{ id, name: say(name) },
      ...(says && { says: say(says) }),
    })),
  };
}
