/** `npm run check:content`: the same report as the build's, without building. `npm run check:content -- FOLDER` checks another folder. */
import { resolve } from 'node:path';
import { report } from './fault.ts';
import { joinCourse } from './join.ts';
import { loadContent } from './load.ts';

const folder = resolve(process.argv[2] ?? 'content');
const { course, faults } = joinCourse(loadContent(folder));
if (faults.length > 0) console.log(report(faults));
if (faults.some((fault) => fault.level !== 'warning') || !course) process.exit(1);
const counts = [
  `${course.lessons.size} leçons`,
  `${course.quizzes.size} questions`,
  `${course.rules.size} règles`,
  `${course.cases.size} situation(s)`,
  `${course.terms.size} termes`,
  `${course.sources.size} sources`,
];
console.log(`Contenu sans faute / content without fault: ${counts.join(', ')} (${course.languages.join(', ')}).`);
