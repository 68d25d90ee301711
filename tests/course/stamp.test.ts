import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sceneStamps } from '#course/stamp.ts';
import { withSceneStamps } from '#course/stamp-scenes.ts';
import { wholeStory } from '../fixtures/scenarios/whole.ts';
import { wordsFor } from '../support/story.ts';

const translation = `# What a translator wrote.
title: "The bell"
scenes:
  matin:
    # Kept short.
    ask: "What do you do?"
  midi: { ask: "And now?" }
  soir:
      of: "0000"
      ask: "And then?"
endings: {}
`;
const stamps = { '': 'aaaa', matin: 'bbbb', midi: 'cccc', soir: 'dddd', nuit: 'eeee' };

describe('the stamps of a translated scenario', () => {
  it('are written scene by scene, and nothing else is touched', () => {
    const stamped = withSceneStamps(translation, stamps);
    expect(stamped).toBe(`# What a translator wrote.
title: "The bell"
scenes:
  matin:
    # Kept short.
    of: "bbbb"
    ask: "What do you do?"
  midi: { of: "cccc", ask: "And now?" }
  soir:
      of: "dddd"
      ask: "And then?"
endings: {}
of: "aaaa"
`);
    expect(withSceneStamps(stamped, stamps)).toBe(stamped);
    expect(parse(withSceneStamps(stamped, { ...stamps, midi: 'ffff' })).scenes.midi.of).toBe('ffff');
  });

  it('change with the words of a scene alone, not with the order in which its moves are shown', () => {
    const words = wordsFor(wholeStory);
    const before = sceneStamps({ words });
    const { soir } = words.scenes;
    if (!soir) throw new Error('the fixture has lost its scene');
    const reworded = { ...words, scenes: { ...words.scenes, soir: { ...soir, ask: 'Autre chose ?' } } };
    const changed = Object.entries(sceneStamps({ words: reworded })).filter(([id, stamp]) => stamp !== before[id]);
    expect(changed.map(([id]) => id)).toEqual(['soir']);
    const moves = Object.fromEntries(Object.entries(soir.moves).reverse());
    expect(sceneStamps({ words: { ...words, scenes: { ...words.scenes, soir: { ...soir, moves } } } })).toEqual(before);
  });
});
