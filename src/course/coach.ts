/** `npm run coach`: learns from the corpus again, and writes what the pages carry. Run it after a change in content/coach or src/domain/coach. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { english } from '#domain/coach/english.ts';
import { french } from '#domain/coach/french.ts';
import { learn } from '#domain/coach/learn.ts';
import { calibrationOf, corpusOf, readExamples, sourcesOf } from './coach-corpus.ts';
import { type Fault, report } from './fault.ts';

/** Share of the texts by another hand, where a key does not hold, that the coach must leave alone. */
const SPECIFICITY = 0.95;

for (const tongue of [french, english]) {
  const faults: Fault[] = [];
  const examples = readExamples('content', corpusOf(tongue.lang), faults);
  const others = readExamples('content', calibrationOf(tongue.lang), faults);
  if (faults.length > 0) {
    console.error(report(faults));
    process.exit(1);
  }
  const model = { of: sourcesOf(tongue.lang), ...learn(examples, others, tongue, SPECIFICITY) };
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(`src/domain/coach/learned/${tongue.lang}.json`, text);
  console.log(`${tongue.lang}: ${examples.length} textes / texts, ${brotliCompressSync(text).length} octets / bytes`);
}
