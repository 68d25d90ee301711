/** A translation says which text it was made from: four characters that change when the source does, its date of checking apart. */
import { createHash } from 'node:crypto';
import type { Words } from '#domain/scenario/model.ts';
import { canonical } from '#domain/scenario/print.ts';
import type { YamlFile } from '#schemas/yaml.ts';
import type { Fault } from './fault.ts';

export function stamp(source: string): string {
  return createHash('sha256')
    .update(source.replaceAll('\r\n', '\n').replace(/^checked: .*$/m, ''))
    .digest('hex')
    .slice(0, 4);
}

/** A warning when the source has changed since; nothing for a translation that was never stamped. */
export function staleness(file: string, of: unknown, source: string): Fault[] {
  if (of === undefined || of === stamp(source)) return [];
  return [
    {
      ...{ file, line: 1, level: 'warning' as const },
      fr: 'Le texte source a changé depuis cette traduction : relisez-la, puis lancez npm run translated.',
      en: 'The source has changed since this translation: reread it, then run npm run translated.',
    },
  ];
}

/** Stamps of a scenario's words, whatever their order: one for each scene, and one, under no name, for all the rest. */
export function sceneStamps({ words }: { readonly words: Words }): Readonly<Record<string, string>> {
  const { scenes, lang: _, ...rest } = words;
  const stamps = Object.entries(scenes).map(([id, scene]) => [id, stamp(canonical(scene))]);
  return { '': stamp(canonical(rest)), ...Object.fromEntries(stamps) };
}

/** A warning for each scene, and for the rest, whose source has changed since it was translated. */
export function staleScenes(translation: YamlFile, source: { readonly words: Words }): Fault[] {
  const { of, scenes = {} } = translation.data as { of?: string; scenes?: Record<string, { of?: string } | null> };
  return Object.entries(sceneStamps(source)).flatMap(([scene, now]) => {
    const made = scene === '' ? of : scenes[scene]?.of;
    return made === undefined || made === now ? [] : [stale(translation, scene)];
  });
}

function stale({ file, lineOf }: YamlFile, scene: string): Fault {
  const path = scene === '' ? ['of'] : ['scenes', scene];
  return {
    ...{ file, line: lineOf(path), level: 'warning', code: 'stale-translation' },
    fr:
      scene === ''
        ? 'Ce qui entoure les scènes (ouverture, personnes, faits, événements, fins) a changé en français depuis cette traduction : relisez-le, puis lancez npm run translated.'
        : `La scène « ${scene} » a changé en français depuis cette traduction : relisez-la, puis lancez npm run translated.`,
    en:
      scene === ''
        ? 'What surrounds the scenes (opening, people, facts, events, endings) has changed in French since this translation: reread it, then run npm run translated.'
        : `Scene "${scene}" has changed in French since this translation: reread it, then run npm run translated.`,
  };
}
