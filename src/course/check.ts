/** `npm run check:content`: the same report as the build's, without building. `npm run check:content -- FOLDER` checks another folder. */
import { resolve } from 'node:path';
import { checkContent } from './check-content.ts';
import { pointRows, ruleRows } from './coverage.ts';
import { report } from './fault.ts';
import type { Course } from './model.ts';
import { balance } from './quiz-lint.ts';

const folder = resolve(process.argv[2] ?? 'content');
const { course, faults } = checkContent(folder);
if (course) console.log([coverage(course), questions(course)].join('\n\n'), '\n');
if (faults.length > 0) console.log(report(faults));
if (faults.some((fault) => fault.level !== 'warning') || !course) process.exit(1);
const counts = [
  `${course.lessons.size} leçons`,
  `${course.quizzes.size} questions`,
  `${course.rules.size} règles`,
  `${course.cases.size} situation(s)`,
  `${course.triage.flatMap((kind) => kind.posts).length} messages à trier`,
  `${course.activities.size} activités`,
  `${course.workshops.length} ateliers`,
  `${course.handouts.size} feuilles`,
  `${course.terms.size} termes`,
  `${course.sources.size} sources`,
];
console.log(`Contenu sans faute / content without fault: ${counts.join(', ')} (${course.languages.join(', ')}).`);

function coverage(course: Course): string {
  const points = pointRows(course).map(({ number, lessons }) => `S${number} ${lessons.join(' ') || 'aucune'}`);
  const rules = ruleRows(course).map(({ id, lessons, items, moves }) => {
    const played = moves.map(({ scenario, count }) => `${scenario} (${count})`).join(', ');
    return `  ${id.padEnd(27)} ${lessons.join(' ').padEnd(20)} ${String(items.length).padStart(2)}   ${played || 'due / owed'}`;
  });
  const lines = [];
  for (let at = 0; at < points.length; at += 8) lines.push(`  ${points.slice(at, at + 8).join(' · ')}`);
  return [
    'Points de l’entretien de 2014, et les leçons qui les portent / points of the 2014 interview, and their lessons',
    ...lines,
    '',
    'Règles : leçons, questions, situations (gestes) / rules: lessons, items, scenarios (moves)',
    ...rules,
  ].join('\n');
}

function questions(course: Course): string {
  const rows = course.languages.flatMap((lang) => {
    const { longest, shortest, places } = balance(course, lang);
    const said = (name: string, { found, total, expected, low, high }: typeof longest) =>
      `  ${lang}  ${name} ${found} / ${total}   hasard / chance ${expected.toFixed(1)} [${low}–${high}]`;
    return [
      said('la plus longue / longest  ', longest),
      said('la plus courte / shortest ', shortest),
      `  ${lang}  places ${places.found.join(' ')}   chi² ${places.chiSquare.toFixed(2)}, p ${places.p.toFixed(3)}`,
    ];
  });
  return ['La bonne option est… / the right option is…', ...rows].join('\n');
}
