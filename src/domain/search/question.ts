import { isFunctionWord } from './function-words.ts';
import { type Lang, stem } from './stem.ts';
import { synonymsOf } from './synonyms.ts';
import { wordsOf } from './words.ts';

/** One spelling to ask the index for. What is worth 1 is the person's own word. */
export interface Form {
  readonly text: string;
  readonly worth: number;
}
/** Something the question is about, under every spelling that may have been used for it. */
export interface Notion {
  readonly word: string;
  readonly forms: readonly Form[];
}

/** A pasted page is not a question: what comes after is not read. */
const LONGEST = 300;
const MOST_NOTIONS = 10;
const WORTH = { own: 1, stem: 0.95, synonym: 0.6 } as const;

/** What a question is about, in its order. Function words are dropped, unless the question holds nothing else. */
export function understand(question: string, lang: Lang): Notion[] {
  const words = wordsOf(question.slice(0, LONGEST));
  const telling = words.filter((word) => !isFunctionWord(word, lang));
  const kept = telling.length > 0 ? telling : words.filter((word) => word.length > 2);
  const byStem = new Map(kept.map((word) => [stem(word, lang), word]));
  return [...byStem.values()].slice(0, MOST_NOTIONS).map((word) => ({ word, forms: formsOf(word, lang) }));
}

/** A stem that is another word ("even" for "evening") is no spelling of this one. */
function formsOf(word: string, lang: Lang): Form[] {
  const root = stem(word, lang);
  return [
    { text: word, worth: WORTH.own },
    ...(root === word || isFunctionWord(root, lang) ? [] : [{ text: root, worth: WORTH.stem }]),
    ...synonymsOf(word, lang).map((text) => ({ text, worth: WORTH.synonym })),
  ];
}

/** Each spelling once: these are the queries to run. */
export function queriesOf(notions: readonly Notion[]): string[] {
  return [...new Set(notions.flatMap((notion) => notion.forms.map((form) => form.text)))];
}
