import type { Lang } from '#domain/scenario/model.ts';
import type { Token } from './tokens.ts';

/** A token and the way it is said: by whom, denied, supposed, asked. */
export interface Said {
  readonly token: Token;
  /** Between quotation marks, or reported: « vous dites que… ». The customer's words are not ours. */
  readonly quoted: boolean;
  readonly negated: boolean;
  /** After « si », "if", « peut-être », or in the conditional. */
  readonly supposed: boolean;
  /** Number of its clause in the sentence, from 0. */
  readonly clause: number;
}

export interface Sentence {
  readonly said: readonly Said[];
  /** What separates its words, and what ends it. */
  readonly signs: readonly Token[];
  readonly question: boolean;
}

const ENDS = /^(?:[.!?…]|\.{2,})$/;
const OPENS = new Set(['«', '“', '„', '‹']);
const CLOSES = new Set(['»', '”', '›']);
const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '-', '/']);
const JOINS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['mais', 'donc', 'car', 'or', 'puis', 'alors', 'parce', 'puisque', 'et', 'cependant', 'pourtant']),
  en: new Set(['but', 'so', 'because', 'then', 'and', 'although', 'though', 'however']),
};
const NEGATIONS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['pas', 'ne', 'n', 'jamais', 'aucun', 'aucune', 'ni', 'rien', 'sans', 'guere', 'non', 'nullement']),
  en: new Set(['not', 'never', 'no', 'none', 'neither', 'nor', 'without', 'nothing', 'hardly', 'nobody']),
};
const SUPPOSES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set([
    'si',
    'eventuellement',
    'peut-etre',
    'supposons',
    'hypothese',
    'possible',
    'possiblement',
    'quand',
    'probablement',
  ]),
  en: new Set([
    'if',
    'unless',
    'whether',
    'maybe',
    'perhaps',
    'might',
    'suppose',
    'supposing',
    'possibly',
    'assuming',
    'probably',
    'had',
  ]),
};
const CONDITIONAL: Readonly<Record<Lang, RegExp>> = {
  fr: /(?:rais|rait|rions|riez|raient)$/,
  en: /^(?:would|could|may|might)$/,
};
const REPORTS: Readonly<Record<Lang, RegExp>> = {
  fr: /^(?:dites|ecrivez|affirmez|pretendez|racontez|soutenez|croyez|pensez|estimez|trouvez|accusez|reprochez|parlez|evoquez|mentionnez|signalez|expliquez|disiez|ecriviez|supposez|jurez|considerez|insinuez|imaginez)$/,
  en: /^(?:say|said|write|wrote|claim|claimed|tell|told|think|feel|believe|mention|mentioned|suggest|suggested|allege|state|report|imply|reckon|accuse|describe|saying|claiming)$/,
};
const YOU: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['vous', 'tu', 'il', 'elle', 'on', 'ils', 'elles', 'client', 'cliente', 'voisin']),
  en: new Set(['you', 'he', 'she', 'they', 'people', 'customer', 'neighbour', 'someone']),
};
const ACCORDING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['selon', 'apres']),
  en: new Set(['according']),
};
/** Where the customer's words end and ours begin again. */
const TURNS = new Set(['mais', 'but', 'donc', 'so', 'or', 'cependant', 'however']);
const OURS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['nous', 'je', 'j', 'c', 'notre', 'on']),
  en: new Set(['we', 'i', 'our', 'that', 'it']),
};
/** « M. Durand », "Mr. Smith": a point that ends nothing. */
const TITLES = new Set(['monsieur', 'madame', 'mr', 'mrs', 'ms', 'dr', 'docteur', 'st']);
const NEGATION_REACH = 7;

/** Sentences of a text with, for each word, how it is said. Signs that only separate words are dropped. */
export function sentences(all: readonly Token[], lang: Lang, text: string): Sentence[] {
  const found: Sentence[] = [];
  let said: Said[] = [];
  let signs: Token[] = [];
  let quotes = 0;
  let straight = false;
  let reported = false;
  let negated = 0;
  let supposed = false;
  let clause = 0;
  const whole = wholeQuoted(text);
  const close = (question: boolean) => {
    if (said.length > 0) found.push({ said, signs, question });
    said = [];
    signs = [];
    reported = false;
    negated = 0;
    supposed = false;
    clause = 0;
  };
  all.forEach((token, index) => {
    const { form, kind } = token;
    const before = all[index - 1];
    if (before && /\n/.test(text.slice(before.end, token.start))) close(false);
    if (kind === 'sign') {
      if (!OPENS.has(form) && !CLOSES.has(form) && form !== '"') signs.push(token);
      if (OPENS.has(form)) quotes += 1;
      else if (CLOSES.has(form)) quotes = Math.max(0, quotes - 1);
      else if (form === '"') straight = !straight;
      else if (ENDS.test(form) && !(form === '.' && TITLES.has(before?.form ?? ''))) close(form === '?');
      else if (BREAKS.has(form)) {
        clause += 1;
        negated = 0;
        if (form !== ':' && form !== '-' && form !== '/') supposed = false;
        if (form === ';' || form === ':') reported = form === ':' && reported;
      }
      return;
    }
    if (JOINS[lang].has(form)) {
      clause += 1;
      negated = 0;
      supposed = false;
      const next = all[index + 1]?.form ?? '';
      if (TURNS.has(form) || ((form === 'et' || form === 'and') && OURS[lang].has(next))) reported = false;
    }
    if (SUPPOSES[lang].has(form) && !(form === 'had' && !/^(?:you|we|i)$/.test(all[index + 1]?.form ?? '')))
      supposed = true;
    said.push({
      token,
      quoted: (!whole && (quotes > 0 || straight)) || reported,
      negated: negated > 0,
      supposed: supposed || CONDITIONAL[lang].test(form),
      clause,
    });
    if (negated > 0) negated -= 1;
    if (NEGATIONS[lang].has(form)) negated = NEGATION_REACH;
    const subject = all[index - 1]?.form ?? '';
    const further = all[index - 2]?.form ?? '';
    if (REPORTS[lang].test(form) && (YOU[lang].has(subject) || YOU[lang].has(further)) && tellsWhat(all, index, lang))
      reported = true;
    if (ACCORDING[lang].has(form)) {
      const next = all[index + 1]?.form ?? '';
      if (form !== 'apres' || next === 'vous') reported = true;
    }
  });
  close(false);
  return found;
}

/** « vous dites que », "you say we…": what follows is theirs; « vous racontez n'importe quoi » reports nothing. */
function tellsWhat(all: readonly Token[], index: number, lang: Lang): boolean {
  const ahead = all.slice(index + 1, index + 4).map(({ form }) => form);
  if (ahead.some((form) => form === 'que' || form === 'qu' || form === 'that' || form === ':' || OPENS.has(form)))
    return true;
  return lang === 'fr' ? ahead[0] === 'avoir' : THEIRS.has(ahead[0] ?? '');
}
const THEIRS = new Set(['we', 'i', 'it', 'our', 'they', 'he', 'she', 'nobody', 'the', 'my', 'your', 'you', 'there']);

/** A reply pasted with its own quotation marks around it is not a quotation. */
function wholeQuoted(text: string): boolean {
  const bare = text.trim();
  return /^[«“"]/.test(bare) && /[»”"]$/.test(bare) && !/[«“"»”]/.test(bare.slice(1, -1));
}
