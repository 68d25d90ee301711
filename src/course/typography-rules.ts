/** What an author must mend. Spaces that must not break are no fault: the site sets them (`i18n/french.ts`). */
import type { Lang } from './model.ts';

export interface TypographyRule {
  readonly lang?: Lang;
  /** Read without what is quoted: the rule is about our own voice. */
  readonly ours?: true;
  /** What is wrong: `pairs` when it is a quotation mark without its twin. */
  readonly wrong: RegExp | 'pairs';
  readonly fr: (found: string) => string;
  readonly en: (found: string) => string;
}
export const typographyRules: readonly TypographyRule[] = [
  {
    wrong: /\S*'\S*/g,
    fr: (found) => `Apostrophe droite : « ${found} » s’écrit avec ’.`,
    en: (found) => `Straight apostrophe: ${found} is written with ’.`,
  },
  {
    wrong: /"[^"]*"?/g,
    fr: () => 'Guillemet droit : mettez des guillemets « » en français, “ ” en anglais.',
    en: () => 'Straight quote: use « » in French, “ ” in English.',
  },
  {
    wrong: /\.{3,}/g,
    fr: () => 'Trois points à la suite : mettez le signe … à leur place.',
    en: () => 'Three dots in a row: put the sign … in their place.',
  },
  {
    wrong: /(?<=\S)[ \u00a0\u202f]{2,}/g,
    fr: () => 'Deux espaces à la suite : gardez-en une.',
    en: () => 'Two spaces in a row: keep one.',
  },
  {
    lang: 'fr',
    wrong: 'pairs',
    fr: () => 'Un guillemet « ou » est seul : ouvrez et fermez chaque citation dans le même paragraphe.',
    en: () => 'A « or » is alone: open and close each quotation in the same paragraph.',
  },
  {
    lang: 'en',
    wrong: 'pairs',
    fr: () => 'Un guillemet “ ou ” est seul : ouvrez et fermez chaque citation dans le même paragraphe.',
    en: () => 'A “ or ” is alone: open and close each quotation in the same paragraph.',
  },
  {
    lang: 'fr',
    wrong: /«[^«»]*«[^«»]*»[^«»]*»/g,
    fr: () => 'Une citation en contient une autre : à l’intérieur de « », mettez “ ”.',
    en: () => 'A quotation holds another: inside « », use “ ”.',
  },
  {
    lang: 'fr',
    ours: true,
    wrong: /“[^”]*”?|”/g,
    fr: () => 'Guillemets anglais : en français, une citation s’écrit entre « », et “ ” ne sert qu’à l’intérieur.',
    en: () => 'English quotes: in French a quotation goes between « », and “ ” only inside one.',
  },
  {
    lang: 'en',
    // After the word "French", guillemets quote words of that language.
    wrong: /(?<!\bFrench\b[^.!?]*)(?:«[^»]*»?|»)/g,
    fr: () => 'Guillemets français : en anglais, une citation s’écrit entre “ ”.',
    en: () => 'French quotes: in English a quotation goes between “ ”.',
  },
  {
    lang: 'fr',
    // A question mark before a small letter belongs to a name: the British association Which? for one.
    wrong: /[\p{L}\d)»”’…](?:[;:](?=[\s»”)]|$)|[?!]+(?=[»”)]|\s*$|\s+[^\s\p{Ll}]))|\d[%€]/gu,
    fr: (found) => `Il manque une espace dans « ${found} » : mettez-en une avant le signe.`,
    en: (found) => `A space is missing in "${found}": French puts one before the mark.`,
  },
  {
    lang: 'en',
    wrong: /\p{L} [;:?!](?=\s|$)/gu,
    fr: (found) => `Espace de trop dans « ${found} » : l’anglais n’en met pas avant ce signe.`,
    en: (found) => `One space too many in "${found}": English has none before this mark.`,
  },
  {
    lang: 'fr',
    // After a hyphen it is the number of a case in law: 19-12.058.
    wrong: /(?<![\d.-])\d+\.\d+(?![\d.]*\d)/g,
    fr: (found) => `« ${found} » : en français, un nombre décimal prend une virgule et les milliers une espace.`,
    en: (found) => `"${found}": in French, a decimal number takes a comma and thousands a space.`,
  },
  {
    lang: 'en',
    wrong: /(?<![\d,])(?:0,\d+|\d+,\d{1,2})(?![\d,])/g,
    fr: (found) => `« ${found} » : en anglais, un nombre décimal prend un point.`,
    en: (found) => `"${found}": in English, a decimal number takes a point.`,
  },
  {
    ours: true,
    wrong: /!+/g,
    fr: () => 'Point d’exclamation hors d’une citation : notre voix s’en passe.',
    en: () => 'Exclamation mark outside a quotation: our own voice does without.',
  },
  {
    ours: true,
    wrong: /(?![©®™ℹ])\p{Extended_Pictographic}/gu,
    fr: (found) => `Émoji hors d’une citation (${found}) : notre voix s’en passe.`,
    en: (found) => `Emoji outside a quotation (${found}): our own voice does without.`,
  },
  {
    ours: true,
    wrong:
      /(?<!\p{L})(?:haters?|bad buzz à éteindre|retourner (?:le|la|les|un|une) clients?|éléments? de langage|talking points?)(?!\p{L})/giu,
    fr: (found) =>
      `« ${found} » n’est pas de notre voix : dites « personne mécontente », « critique », « emballement », ou citez-le entre guillemets.`,
    en: (found) => `"${found}" is not our voice: say "unhappy customer", "criticism", "flare-up", or quote it.`,
  },
];
