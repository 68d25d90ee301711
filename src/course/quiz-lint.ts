/**
 * Faults in the writing of questions, after the usual guides for multiple choice (Haladyna, Downing and Rodriguez, 2002): an
 * option that gathers the others, a stem in the negative, two options that say one thing; and, over all questions, a right
 * answer that its length or its place gives away.
 */
import { type Count, extremes, type Measured, type Places, places, withinChance } from '#domain/quiz/balance.ts';
import { orderOf } from '#domain/quiz/order.ts';
import type { Fault } from './fault.ts';
import type { Content } from './load.ts';
import { allLanguages, type Course, type Lang, type Quiz } from './model.ts';

export interface Balance {
  readonly lang: Lang;
  readonly longest: Count;
  readonly shortest: Count;
  readonly places: Places;
}

const gathers = {
  fr: /\b(?:toutes? (?:les|ces) (?:réponses|options|propositions)|tout(?:es)? (?:ce qui précède|cela à la fois)|aucune? (?:de ces|des) (?:réponses|options|propositions)|les deux à la fois)\b/iu,
  en: /\b(?:all of (?:the above|these)|none of (?:the above|these)|both of the above)\b/iu,
};
const negative = {
  fr: /\b(?:laquelle|lequel|quelle|quel)\b[^.?!]*\bn(?:e|’)\s?\S+(?:\s\S+)? (?:pas|jamais)\b|\bsauf\b|\bà l’exception\b/iu,
  en: /\b(?:which|what)\b[^.?!]*\b(?:is|are|does|do|would|should) not\b|\bexcept\b/iu,
};

export function checkItems(course: Course, content: Content): Fault[] {
  return content.quizzes.flatMap((entry) => {
    const quiz = course.quizzes.get(entry.id);
    return quiz ? allLanguages.flatMap((lang) => checkItem(quiz, entry.file, lang)) : [];
  });
}

function checkItem(quiz: Quiz, source: string, lang: Lang): Fault[] {
  const words = quiz.words[lang];
  if (!words) return [];
  const place = { file: lang === 'fr' ? source : source.replace('.yaml', '.en.yaml'), line: 1 };
  const options = Object.values(words.options);
  const faults: Fault[] = [];
  if (options.some(({ text }) => gathers[lang].test(text)))
    faults.push({
      ...place,
      fr: 'Une option rassemble ou exclut toutes les autres : on la devine sans lire. Remplacez-la par une option qui dit une chose.',
      en: 'An option gathers or excludes all the others: it is guessed without reading. Replace it with an option that says one thing.',
    });
  if (negative[lang].test(words.question))
    faults.push({
      ...place,
      fr: 'La question est posée à l’envers (« … n’est pas », « sauf ») : demandez ce qu’il faut faire.',
      en: 'The question is asked in the negative ("… is not", "except"): ask for what should be done.',
    });
  for (const [at, option] of options.entries())
    for (const other of options.slice(at + 1))
      if (likeness(option.text, other.text, lang) >= 0.8)
        faults.push({
          ...place,
          fr: `Deux options disent presque la même chose : « ${option.text} » et « ${other.text} ».`,
          en: `Two options say almost the same thing: "${option.text}" and "${other.text}".`,
        });
  return faults;
}

/** Share of words, small ones apart, that two texts have in common. */
function likeness(one: string, other: string, lang: Lang): number {
  const wordsOf = (text: string) => {
    const all = text.toLocaleLowerCase(lang).match(/[\p{L}\d]+/gu) ?? [];
    const long = all.filter((word) => word.length > 2 || /\d/.test(word));
    return new Set(long.length > 2 ? long : all);
  };
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Over every question with one right answer, as it is shown: options in the order of the screen, lengths in characters. */
export function balance(course: Course, lang: Lang): Balance {
  const questions = [...course.quizzes.values()].flatMap((quiz): Measured[] => {
    const words = quiz.words[lang];
    if (!words || quiz.kind !== 'single') return [];
    const letters = orderOf(Object.keys(words.options), quiz.code);
    return [
      {
        lengths: letters.map((letter) => words.options[letter]?.text.length ?? 0),
        right: letters.indexOf(quiz.right[0] ?? ''),
      },
    ];
  });
  return {
    lang,
    longest: extremes(questions, 'longest'),
    shortest: extremes(questions, 'shortest'),
    places: places(questions),
  };
}

/** Warnings: a company that adds three questions is told of a drift, and is not stopped by it. */
export function checkBalance(course: Course): Fault[] {
  return course.languages.flatMap((lang) => {
    const { longest, shortest, places } = balance(course, lang);
    const place = { file: 'quizzes', line: 1, level: 'warning' as const };
    const faults: Fault[] = [];
    for (const [count, fr, en] of [
      [longest, 'la plus longue', 'the longest'],
      [shortest, 'la plus courte', 'the shortest'],
    ] as const)
      if (!withinChance(count))
        faults.push({
          ...place,
          fr: `En « ${lang} », la bonne option est ${fr} dans ${count.found} questions sur ${count.total} ; le hasard en donnerait de ${count.low} à ${count.high}. Égalisez les longueurs.`,
          en: `In "${lang}", the right option is ${en} in ${count.found} items of ${count.total}; chance would give ${count.low} to ${count.high}. Even out the lengths.`,
        });
    if (places.p < 0.05)
      faults.push({
        ...place,
        fr: `Les bonnes options sont mal réparties à l’écran : ${places.found.join(', ')} de la première à la dernière place. Changez le code des questions les plus récentes, avant de les publier.`,
        en: `Right options are unevenly placed on screen: ${places.found.join(', ')} from the first place to the last. Change the code of the newest items, before publishing them.`,
      });
    return faults;
  });
}
