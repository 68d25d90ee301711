import { NAMES } from './lexicon/names.ts';
import type { Sentence } from './scope.ts';
import type { Token } from './tokens.ts';

/** A sentence written plainly for patterns, and where each of its characters comes from in the text. */
export interface Written {
  /** Folded words between single spaces; signs apart; what is quoted or reported is one `QUOTE`; a name is `NAME`. */
  readonly line: string;
  /** For a place in `line`, the token it belongs to. */
  readonly at: (place: number) => Token | undefined;
}

/**
 * `jai rappelé Karim à 17 h, vous dites « trop tard »` becomes ` j ai rappele NAME a HOUR , vous dites QUOTE `. Shapes are
 * written in capitals: HOUR, MONEY, PERCENT, DATE, PHONE, EMAIL, LINK, ADDRESS, REFERENCE, EMOJI. Begins and ends with a space.
 */
export function written(sentence: Sentence): Written {
  const pieces: { text: string; token: Token }[] = [];
  const words = [...sentence.said.map((said) => ({ token: said.token, quoted: said.quoted, sign: false }))];
  for (const token of sentence.signs) words.push({ token, quoted: false, sign: true });
  words.sort((one, two) => one.token.start - two.token.start || one.token.end - two.token.end);
  let first = true;
  for (const { token, quoted, sign } of words) {
    if (quoted) {
      if (pieces.at(-1)?.text !== 'QUOTE') pieces.push({ text: 'QUOTE', token });
      continue;
    }
    pieces.push({ text: sign ? token.form : plainForm(token, first), token });
    if (!sign) first = false;
  }
  const starts: number[] = [];
  let line = ' ';
  for (const { text } of pieces) {
    starts.push(line.length);
    line += `${text} `;
  }
  const at = (place: number) => {
    let found: Token | undefined;
    starts.forEach((start, index) => {
      if (start <= place) found = pieces[index]?.token;
    });
    return found ?? pieces[0]?.token;
  };
  return { line, at };
}

function plainForm(token: Token, first: boolean): string {
  if (token.kind === 'word') {
    if (NAMES.has(token.form) && (token.capital || !AMBIGUOUS.has(token.form))) return 'NAME';
    return token.capital && !first && token.form.length > 1 && !NEVER.has(token.form) ? 'NAME' : token.form;
  }
  return token.kind === 'number' ? token.form : token.kind.toUpperCase();
}

/** First names that are also words. */
const AMBIGUOUS = new Set(
  'rose grace hope faith joy mark bill will rob sue pat may april june guy art dawn jean marine olive prune claire aime blanche pierre roman clement constant victor angel jack frank penny ray drew miles chance sandy ruby max lou ben peter ali ana anna eve flora ken stan ross jo ray dan dawn sally carol joy'.split(
    ' ',
  ),
);
/** Words that take a capital without being a name. */
const NEVER = new Set(
  "i i'm je vous monsieur madame mme mr mrs ms miss sir madam dr docteur bonjour bonsoir hello hi dear sms mp dm sav ok gps tv wifi usb iban rib pdf cgv rgpd gdpr id pin vip monday tuesday wednesday thursday friday saturday sunday january february march mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december french english france uk christmas easter noel paques".split(
    ' ',
  ),
);
