import { describe, expect, it } from 'vitest';
import { openDictionary } from '#course/dictionary.ts';
import { report } from '#course/fault.ts';
import { readProse } from '#course/prose.ts';
import { checkSpelling } from '#course/spelling.ts';
import { checkTypography } from '#course/typography-checks.ts';
import { readWordList } from '#course/word-list.ts';

const prose = readProse('content');

describe('the sentences of the course', () => {
  it('are read in both languages, in about equal number', () => {
    const [fr, en] = ['fr', 'en'].map((lang) => prose.filter((passage) => passage.lang === lang).length);
    expect(fr).toBeGreaterThan(1000);
    expect(en).toBeGreaterThan((fr ?? 0) * 0.8);
  });

  it('have no typography fault', () => {
    expect(report(checkTypography(prose))).not.toMatch(/content\//);
  });

  it('have no word that neither a dictionary nor words.txt knows', async () => {
    const dictionaries = { fr: await openDictionary('fr'), en: await openDictionary('en') };
    const faults = checkSpelling(prose, readWordList('content'), dictionaries);
    expect(report(faults.filter((fault) => fault.level !== 'warning'))).not.toMatch(/content\//);
  });
});
