/** Faults in activities, workshops and handouts: minutes that do not add up, what they refer to, the words of what the room sees. */
import { activityReferences, handoutReferences } from './activity-references.ts';
import type { Fault } from './fault.ts';
import { missing } from './lesson-checks.ts';
import type { Content } from './load.ts';
import type { Course } from './model.ts';
import { checkTwins } from './workshop-twins.ts';

export function checkWorkshops(course: Course, content: Content): Fault[] {
  return [
    ...content.activities.flatMap((entry) => [...activityReferences(entry, course, content), ...checkSlides(entry)]),
    ...content.workshops.flatMap((entry) => [...checkSteps(entry, content), ...checkPeople(entry)]),
    ...checkLetters(content),
    ...content.handouts.flatMap((entry) => [...handoutReferences(entry, course, content), ...checkPages(entry)]),
    ...checkTwins(content),
  ];
}

/** What is shown as words has words, what shows a part of the course has none, and a vote has two to four answers. */
function checkSlides({ file, lineOf, source }: Content['activities'][number]): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: readonly string[], fr: string, en: string) => faults.push({ file, line: lineOf(path), fr, en });
  for (const [letter, { kind }] of Object.entries(source.slides)) {
    const words = source.words[letter];
    const wordy = kind === 'words' || kind === 'vote';
    if (wordy && !words)
      fault(
        ['slides', letter],
        `L’écran « ${letter} » n’a pas de mots : écrivez words.${letter}, avec un titre et des lignes.`,
        `Slide "${letter}" has no words: write words.${letter}, with a title and lines.`,
      );
    if (words && kind === 'vote' && (words.lines.length < 2 || words.lines.length > 4))
      fault(
        ['words', letter],
        `Le vote « ${letter} » a ${words.lines.length} réponse(s) : donnez-en de deux à quatre, une par ligne.`,
        `Vote "${letter}" has ${words.lines.length} answer(s): give two to four, one a line.`,
      );
  }
  for (const letter of Object.keys(source.words)) {
    const kind = source.slides[letter]?.kind;
    if (kind !== 'words' && kind !== 'vote')
      fault(
        ['words', letter],
        `Ces mots ne vont sur aucun écran : « ${letter} » n’est pas un écran de mots (words) ou un vote.`,
        `These words go on no slide: "${letter}" is not a slide of words or a vote.`,
      );
  }
  return faults;
}

function checkSteps({ file, lineOf, source, languages }: Content['workshops'][number], content: Content): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  source.steps.forEach(({ activity: id, minutes }, index) => {
    const fault = (field: string, fr: string, en: string) =>
      faults.push({ file, line: lineOf(['steps', index, field]), fr, en });
    const activity = content.activities.find((entry) => entry.id === id);
    if (!content.has('activities', id))
      faults.push(missing(file, lineOf(['steps', index, 'activity']), ['L’activité', 'The activity'], id));
    if (seen.has(id))
      fault(
        'activity',
        `L’activité « ${id} » vient deux fois : gardez-en une, ou faites-en deux fichiers.`,
        `Activity "${id}" comes twice: keep one, or make two files of it.`,
      );
    seen.add(id);
    if (!activity) return;
    const { least, most } = activity.source.minutes;
    if (minutes < least || minutes > most)
      fault(
        'minutes',
        `« ${id} » dure de ${least} à ${most} minutes, pas ${minutes} : changez l’un ou l’autre.`,
        `"${id}" lasts from ${least} to ${most} minutes, not ${minutes}: change one or the other.`,
      );
    for (const lang of languages.filter((lang) => !activity.languages.includes(lang)))
      fault(
        'activity',
        `« ${id} » n’existe pas en « ${lang} », et l’atelier oui : traduisez-la, ou dites languages: [fr] dans l’atelier.`,
        `"${id}" does not exist in "${lang}", and the workshop does: translate it, or say languages: [fr] in the workshop.`,
      );
  });
  const sum = source.steps.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== source.minutes)
    faults.push({
      ...{ file, line: lineOf(['minutes']) },
      fr: `Les étapes font ${sum} minutes, l’atelier en annonce ${source.minutes} : corrigez l’un ou l’autre.`,
      en: `The steps make ${sum} minutes, the workshop announces ${source.minutes}: correct one or the other.`,
    });
  return faults;
}

function checkPeople({ file, lineOf, source: { people } }: Content['workshops'][number]): Fault[] {
  if (people.from <= people.to) return [];
  return [
    {
      ...{ file, line: lineOf(['people']) },
      fr: `De ${people.from} à ${people.to} personnes : le premier nombre est le plus petit.`,
      en: `From ${people.from} to ${people.to} people: the first number is the smaller.`,
    },
  ];
}

function checkLetters({ workshops }: Content): Fault[] {
  return workshops.flatMap(({ file, lineOf, source: { letter } }, index) => {
    const first = workshops.slice(0, index).find((other) => other.source.letter === letter);
    if (!first) return [];
    return [
      {
        ...{ file, line: lineOf(['letter']) },
        fr: `La lettre « ${letter} » est déjà celle de ${first.file} : choisissez-en une autre.`,
        en: `Letter "${letter}" already belongs to ${first.file}: choose another.`,
      },
    ];
  });
}

function checkPages({ file, lineOf, source, languages }: Content['handouts'][number]): Fault[] {
  if (!languages.includes('en') || source.pages.en !== undefined) return [];
  return [
    {
      ...{ file, line: lineOf(['pages']) },
      fr: 'Il manque le nombre de pages imprimées en anglais : pages: { fr: …, en: … }.',
      en: 'The number of printed pages in English is missing: pages: { fr: …, en: … }.',
    },
  ];
}
