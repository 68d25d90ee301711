import { COMPOSED, caseOf } from '#domain/workshop/chosen.ts';

/** The page that prints what is being run: a kit with its sheets, the builder, or the list of workshops. */
export function sheetOf(kit: string, links: Readonly<Record<'workshops' | 'compose', string>>): string {
  if (kit === COMPOSED) return links.compose;
  return caseOf(kit) === undefined ? `${links.workshops}${kit}/dossier/` : links.workshops;
}
