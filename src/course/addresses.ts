/** Every address of the site, in one table: folders differ by language, ids do not. */
import type { Lang } from './model.ts';

const folders = {
  lesson: { fr: 'lecons', en: 'lessons' },
  module: { fr: 'modules', en: 'modules' },
  case: { fr: 'situations', en: 'scenarios' },
  rule: { fr: 'regles', en: 'rules' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  sources: { fr: 'sources', en: 'sources' },
  search: { fr: 'recherche', en: 'search' },
  map: { fr: 'plan-du-site', en: 'site-map' },
  path: { fr: 'parcours', en: 'paths' },
  origin: { fr: 'd-ou-vient-le-cours', en: 'where-the-course-comes-from' },
  check: { fr: 'faire-le-point', en: 'taking-stock' },
  triage: { fr: 'tri', en: 'triage' },
  write: { fr: 'ecrire', en: 'write' },
  review: { fr: 'reviser', en: 'review' },
  text: { fr: 'pages', en: 'pages' },
  author: { fr: 'auteur', en: 'author' },
  tool: { fr: 'outils', en: 'tools' },
  workshop: { fr: 'ateliers', en: 'workshops' },
  handout: { fr: 'feuilles', en: 'handouts' },
  compose: { fr: 'composer-un-atelier', en: 'compose-a-workshop' },
  present: { fr: 'animer', en: 'present' },
  projector: { fr: 'ecran', en: 'projector' },
  gather: { fr: 'recueillir', en: 'gather' },
  give: { fr: 'remettre', en: 'hand-in' },
  observe: { fr: 'observer', en: 'observe' },
  report: { fr: 'compte-rendu', en: 'report' },
  ownCase: { fr: 'notre-cas', en: 'our-own-case' },
  device: { fr: 'sur-cet-appareil', en: 'on-this-device' },
} as const;
export type Section = keyof typeof folders;

export function folder(section: Section, lang: Lang): string {
  return folders[section][lang];
}

/** Address from the root of the site, without a slash in front: `fr/lecons/ecrire-une-reponse/`. */
export function path(lang: Lang, section?: Section, id?: string): string {
  return `${[lang, section && folders[section][lang], id].filter(Boolean).join('/')}/`;
}

/** The same, ready for a link; `portable` makes it relative to its page. */
export function href(lang: Lang, section?: Section, id?: string): string {
  return `${root()}${path(lang, section, id)}`;
}

export function root(): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;
}
