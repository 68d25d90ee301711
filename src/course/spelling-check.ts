/** `npm run check:spelling`: every sentence of the content against its dictionary. `npm run check:spelling -- FOLDER` checks another folder. */
import { resolve } from 'node:path';
import { openDictionary } from './dictionary.ts';
import { report } from './fault.ts';
import { readProse } from './prose.ts';
import { checkSpelling } from './spelling.ts';
import { readWordList } from './word-list.ts';

const folder = resolve(process.argv[2] ?? 'content');
const prose = readProse(folder);
const dictionaries = { fr: await openDictionary('fr'), en: await openDictionary('en') };
const faults = checkSpelling(prose, readWordList(folder), dictionaries);
if (faults.length > 0) console.log(report(faults));
if (faults.some((fault) => fault.level !== 'warning')) process.exit(1);
console.log(`Orthographe sans faute / spelling without fault: ${prose.length} textes (fr, en).`);
