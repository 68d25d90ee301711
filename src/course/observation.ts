/** The observer's grid in the words of a language. */
import { fixDeep } from '#i18n/french.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

export interface Capability {
  readonly id: string;
  readonly name: string;
  readonly behaviours: readonly { readonly id: string; readonly text: string }[];
}

/** What has no words in a language is absent from it. */
export function capabilitiesIn(lang: Lang): readonly Capability[] {
  return Object.entries(theCourse().observation.capabilities).flatMap(([id, { name, behaviours }]) => {
    const said = name[lang];
    const each = Object.entries(behaviours).flatMap(([behaviour, words]) => {
      const text = words[lang];
      return text ? [{ id: behaviour, text: fixDeep(text, lang) }] : [];
    });
    return said && each.length > 0 ? [{ id, name: fixDeep(said, lang), behaviours: each }] : [];
  });
}
