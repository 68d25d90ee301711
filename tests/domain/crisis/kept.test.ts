import { describe, expect, it } from 'vitest';
import { NOT_READY, readReadiness, readyCount, withText } from '#domain/crisis/readiness.ts';
import { NO_TEXTS, readTexts, toggled } from '#domain/crisis/texts.ts';

describe('what is made ready', () => {
  const pages = ['numeros', 'acces'];
  it('counts what is there: texts, pages of the folder, people, dates, duty', () => {
    expect(readyCount(NOT_READY, pages)).toEqual({ done: 0, total: 13 });
    const ready = {
      ...NOT_READY,
      scenarios: withText(NOT_READY.scenarios, 0, 'Une panne'),
      pages: ['numeros', 'gone'],
      codes: ['Ana', ' '],
      elsewhere: true,
      onCall: true,
    };
    expect(readyCount(ready, pages)).toEqual({ done: 5, total: 13 });
  });
  it('is read again from the device, whatever was kept there', () => {
    const ready = { ...NOT_READY, drills: ['2027-03-09', ''], address: 'etat.example', onCall: true };
    expect(readReadiness(JSON.parse(JSON.stringify(ready)))).toEqual(ready);
    for (const kept of [{}, { scenarios: 3, pages: 'x', codes: [4], elsewhere: 'yes', drills: null }])
      expect(readReadiness(kept)).toEqual(NOT_READY);
  });
});

describe('texts filled in', () => {
  it('are read again from the device, whatever was kept there', () => {
    const texts = { hours: { now: '09:40' }, fr: { who: 'Ana' }, en: {}, true: ['families'], chosen: 'panne' };
    expect(readTexts(JSON.parse(JSON.stringify(texts)))).toEqual(texts);
    for (const kept of [{}, { hours: [], fr: 'x', en: { who: 3 }, true: 'families', chosen: 1 }])
      expect(readTexts(kept)).toEqual(NO_TEXTS);
  });
  it('say what is true once, and take it back', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
