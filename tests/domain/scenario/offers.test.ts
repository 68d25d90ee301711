import { describe, expect, it } from 'vitest';
import { choose } from '#domain/scenario/choose.ts';
import { moves } from '#domain/scenario/moves.ts';
import { play } from '#domain/scenario/play.ts';
import { betweenScenesStory } from '../../fixtures/scenarios/between-scenes.ts';
import { closedPersonStory } from '../../fixtures/scenarios/closed-person.ts';
import { at } from '../../support/story.ts';

const offered = (keys: string, story = closedPersonStory) =>
  moves(story, play(story, keys).state).map((offer) => offer.key);

describe('what is offered', () => {
  it('comes in the order of the file: moves, then checks, then waiting', () => {
    expect(offered('')).toEqual(['b', 'c', 'A', 'B', '.']);
  });

  it('shows a person who cannot be reached yet, with the hour, and refuses to reach them', () => {
    const { state } = play(closedPersonStory, '');
    const offer = moves(closedPersonStory, state).find(({ key }) => key === 'A');
    expect(offer).toMatchObject({ kind: 'ask', minutes: 5, closedUntil: at('ven 17:05') });
    expect(choose(closedPersonStory, state, 'A')).toEqual({ refused: 'closed', key: 'A' });
  });

  it('opens at the hour, gives what it tells, and what that makes possible', () => {
    expect(offered('...A')).toEqual(['a', 'b', 'c', 'B', '.']);
  });

  it('no longer has the person who went home', () => {
    expect(offered('......')).not.toContain('B');
  });

  it('refuses an unknown key, a move whose condition fails, and anything after the end', () => {
    const { state } = play(closedPersonStory, '');
    expect(choose(closedPersonStory, state, 'z')).toEqual({ refused: 'unknown-key', key: 'z' });
    expect(choose(closedPersonStory, state, '__proto__')).toEqual({ refused: 'unknown-key', key: '__proto__' });
    expect(choose(closedPersonStory, state, 'a')).toEqual({ refused: 'not-offered', key: 'a' });
    expect(play(closedPersonStory, 'cb').stopped).toEqual({ at: 1, key: 'b' });
  });
});

describe('between two scenes', () => {
  it('checks and waiting are offered, and no move', () => {
    const { state } = play(betweenScenesStory, 'a');
    expect(state).toMatchObject({ scene: null, next: 'matin' });
    expect(offered('a', betweenScenesStory)).toEqual(['A', '.']);
  });

  it('waiting goes straight to the next scene when nothing else is due for two hours', () => {
    expect(play(betweenScenesStory, 'a.').state).toMatchObject({ scene: 'matin', clock: at('sam 08:00') });
  });

  it('waiting goes straight to what is next, even soon, when nobody can be asked any more', () => {
    const next = {
      ...betweenScenesStory.scenes[1],
      opens: at('ven 17:30'),
    } as (typeof betweenScenesStory.scenes)[number];
    const soon = { ...betweenScenesStory, scenes: [...betweenScenesStory.scenes.slice(0, 1), next] };
    expect(play(soon, 'a.').state.scene).toBeNull();
    expect(play({ ...soon, asks: {} }, 'a.').state).toMatchObject({ scene: 'matin', clock: at('ven 17:30') });
  });

  it('waiting lasts ten minutes at most when something is due soon', () => {
    const { state } = play(closedPersonStory, '');
    expect(moves(closedPersonStory, state).at(-1)).toEqual({ key: '.', kind: 'wait', minutes: 10 });
    expect(moves(closedPersonStory, play(closedPersonStory, '..').state).at(-1)?.minutes).toBe(5);
  });

  it('a move that lasts past the opening of the next scene enters it at once', () => {
    const late = {
      ...betweenScenesStory,
      scenes: betweenScenesStory.scenes.map((scene) => ({ ...scene, opens: at('ven 17:00') })),
    };
    expect(play(late, '..b').state.scene).toBe('matin');
  });
});
