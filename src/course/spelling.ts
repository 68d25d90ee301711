/** Words that neither the dictionary of their language nor the project's list knows. */
import type { Dictionary } from './dictionary.ts';
import type { Fault } from './fault.ts';
import type { Lang } from './model.ts';
import { lineAt, type Passage } from './prose.ts';
import { partsOf, wordsOf } from './spelling-forms.ts';
import { type ListedWord, wordListFile } from './word-list.ts';

type Dictionaries = Readonly<Record<Lang, Dictionary>>;
interface Place {
  readonly file: string;
  readonly line: number;
}
/** Looking for likely words takes up to a third of a second for each: so many words in each language, and no names. */
const SUGGESTED = 6;
const SUGGESTIONS = 3;
const names = { fr: ['français', 'French'], en: ['anglais', 'English'] } as const;

export function checkSpelling(
  prose: readonly Passage[],
  list: readonly ListedWord[],
  dictionaries: Dictionaries,
): readonly Fault[] {
  const used = new Set<ListedWord>();
  const faults = (['fr', 'en'] as const).flatMap((lang) => {
    const known = knower(list, lang, dictionaries, used);
    const unknown = [...placesOf(prose, lang)].filter(([word]) => !known(word));
    const likely = new Set(
      unknown
        .map(([word]) => word)
        .filter((word) => /^\p{Ll}/u.test(word))
        .slice(0, SUGGESTED),
    );
    return unknown.flatMap(([word, places]) => {
      const suggested = likely.has(word) ? dictionaries[lang].suggest(word).slice(0, SUGGESTIONS) : [];
      return firstOfEachFile(places).map((place) => ({ ...place, ...unknownWord(word, lang, suggested) }));
    });
  });
  return [...faults, ...list.filter((listed) => !used.has(listed)).map(needless)];
}

/** Each distinct word of a language, looked up once however often it is written. */
function placesOf(prose: readonly Passage[], lang: Lang): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const passage of prose)
    if (passage.lang === lang)
      for (const { word, at } of wordsOf(withoutBlanks(passage.text), lang)) {
        const place = { file: passage.file, line: lineAt(passage, at) };
        const before = places.get(word);
        if (before) before.push(place);
        else places.set(word, [place]);
      }
  return places;
}

/** The same length without the names of blanks, `{since}`, which are no words of the language. */
const withoutBlanks = (text: string) => text.replace(/\{\w+\}/g, (blank) => ' '.repeat(blank.length));

/** A listed word is known as it is written, in capitals, and with a capital when it has none. */
function knower(list: readonly ListedWord[], lang: Lang, dictionaries: Dictionaries, used: Set<ListedWord>) {
  const own = dictionaries[lang];
  const other = dictionaries[lang === 'fr' ? 'en' : 'fr'];
  const listed = new Map<string, ListedWord>();
  for (const entry of list)
    if (entry.lang === undefined || entry.lang === lang)
      for (const form of [entry.word, entry.word.toUpperCase()]) listed.set(form, entry);
  const known = (word: string): boolean => {
    if (own.correct(word) || isName(word, other)) return true;
    const entry = listed.get(word) ?? listed.get(decapitalised(word));
    if (entry) used.add(entry);
    return entry !== undefined || (word.includes('-') && partsOf(word, lang).every(known));
  };
  return known;
}

/** A person or a place keeps its name in the other language; a common word at the start of a sentence is not one. */
function isName(word: string, dictionary: Dictionary): boolean {
  return word !== decapitalised(word) && dictionary.correct(word) && !dictionary.correct(decapitalised(word));
}

function decapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function firstOfEachFile(places: readonly Place[]): readonly Place[] {
  return places.filter(({ file }, index) => places.findIndex((place) => place.file === file) === index);
}

function unknownWord(word: string, lang: Lang, suggested: readonly string[]): { fr: string; en: string } {
  const [fr, en] = names[lang];
  const meant = suggested.length > 0;
  return {
    fr: `« ${word} » n’est pas dans le dictionnaire ${fr}.${meant ? ` Vouliez-vous dire ${suggested.map((other) => `« ${other} »`).join(' ou ')} ?` : ''} Si le mot est juste, ajoutez-le à content/${wordListFile}.`,
    en: `"${word}" is not in the ${en} dictionary.${meant ? ` Did you mean ${suggested.map((other) => `"${other}"`).join(' or ')}?` : ''} If the word is right, add it to content/${wordListFile}.`,
  };
}

function needless({ word, line }: ListedWord): Fault {
  return {
    ...{ file: wordListFile, line, level: 'warning' },
    fr: `Aucun texte n’a plus besoin de « ${word} » : retirez cette ligne.`,
    en: `No text needs "${word}" any more: remove this line.`,
  };
}
