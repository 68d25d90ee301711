import { describe, expect, it } from 'vitest';
import { caseExample } from '#course/case-example.ts';
import { checked } from '#domain/own-case/check.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import { BEYOND } from '#domain/own-case/from-scenario.ts';
import { WHATS } from '#domain/own-case/missing.ts';
import { NETWORKS } from '#domain/own-case/read.ts';
import { ACTS, ENGINE_ACTS, SHARED_FLAGS } from '#domain/scenario/acts.ts';
import { wordsIn } from '#i18n/words.ts';
import { GROUPS } from '#islands/case/fields/ActsField.tsx';
import { wordFor } from '#islands/case/form-context.ts';
import { notesOf } from '#islands/case/form-sentences.ts';
import { WHYS } from '#islands/case/import.ts';
import { emptyCase } from '#islands/case/new-case.ts';
import { whereabouts } from '#islands/case/whereabouts.ts';

const around = { rules: [], lessons: [] };
const acts = Object.keys(ACTS).filter((act) => !ENGINE_ACTS.includes(act));

it('every act that a file may name can be ticked, in one group', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual([...acts].sort());
});

describe.each(['fr', 'en'] as const)('the form in %s', (lang) => {
  const { ownCase, author } = wordsIn(lang);
  const words = { ...ownCase, ...author };

  it('has words for whatever the engine names', () => {
    const named = { act: acts, flag: SHARED_FLAGS, network: NETWORKS, beyond: BEYOND, refused: WHYS, missing: WHATS };
    // A word may be the name itself: « photos ».
    const all = Object.fromEntries(Object.keys(words).map((key) => [key, '!'])) as unknown as typeof words;
    const bare = Object.entries(named).flatMap(([area, names]) =>
      names.filter((name) => wordFor(all, area, name) === name).map((name) => `${area} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('speaks of its fields, never of the keys of a file', () => {
    const [scene] = caseExample(lang).scenes;
    const broken: Draft = {
      ...caseExample(lang),
      title: '',
      lessons: [],
      asks: [],
      scenes: scene ? [{ ...scene, moves: scene.moves.map((move) => ({ ...move, to: 'nowhere', why: '' })) }] : [],
    };
    const told = [broken, emptyCase(lang)].flatMap((draft) => notesOf(checked(draft, around), words, lang));
    expect(told.length).toBeGreaterThan(20);
    const keys = /[«“"]\s?(to|when|why|say|ask|does|shows|tells|text|name|title|lessons|lapses)\s?[»”"]/;
    expect(told.map(({ text }) => text).filter((text) => keys.test(text) || text.includes('undefined'))).toEqual([]);
  });

  it('says where a remark is as people count', () => {
    const draft = caseExample(lang);
    const [scene] = draft.scenes;
    const place = whereabouts(`scenes.${scene?.id}.moves.b.why`, draft, words);
    expect(place).toBe(lang === 'fr' ? 'Scène 1, geste 2' : 'Scene 1, move 2');
    expect(whereabouts('title', draft, words)).toBe(words.step_firm);
    expect(whereabouts('scenes.gone.ask', draft, words)).toBe(words.step_scenes);
  });
});
