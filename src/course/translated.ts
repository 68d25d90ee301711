/**
 * `npm run translated -- all`, or `-- dire-quand ecrire-une-reponse`: says that these translations were made from their
 * source as it is now, a scenario scene by scene. The check warns when the source changes later.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readScenario } from '#schemas/scenario.ts';
import { sceneStamps, stamp } from './stamp.ts';
import { withSceneStamps } from './stamp-scenes.ts';

const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  console.error('Quelles traductions ? / Which translations? npm run translated -- all | ID…');
  process.exit(2);
}
const pairs = [
  ...globSync(
    'content/{quizzes,rules,sources,glossary,exercises,triage,activities,workshops,handouts,tools}/*.en.yaml',
  ).map((file) => [file, file.replace('.en.yaml', '.yaml')] as const),
  ...globSync('content/{lessons,pages}/en/*.mdx').map(
    (file) => [file, file.replace(/(?<=[\\/])en(?=[\\/])/, 'fr')] as const,
  ),
  ...globSync('content/scenarios/*/en.yaml').map((file) => [file, file.replace('en.yaml', 'scenario.yaml')] as const),
];
const idOf = (file: string) => /([^/\\]+?)(?:[/\\]en\.yaml|\.en\.yaml|\.mdx)$/.exec(file)?.[1] ?? '';
let count = 0;
for (const [file, source] of pairs) {
  if (!existsSync(source) || !(wanted.includes('all') || wanted.includes(idOf(file)))) continue;
  const text = readFileSync(file, 'utf8');
  const from = readFileSync(source, 'utf8');
  if (source.endsWith('scenario.yaml')) {
    const read = readScenario(parse(from));
    if ('issues' in read) {
      console.error(`${source} : npm run check:content`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(file, withSceneStamps(text, sceneStamps(read)));
  } else writeFileSync(file, withStamp(text, `of: "${stamp(from)}"`, file.endsWith('.mdx')));
  count++;
}
console.log(`${count} traduction(s) à jour / translation(s) up to date`);
if (count === 0) process.exit(1);

function withStamp(text: string, line: string, lesson: boolean): string {
  if (/^of: .*$/m.test(text)) return text.replace(/^of: .*$/m, line);
  return lesson ? text.replace(/^---\r?\n/, (start) => `${start}${line}\n`) : `${text.trimEnd()}\n${line}\n`;
}
