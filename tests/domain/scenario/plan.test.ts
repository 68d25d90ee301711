import { describe, expect, it } from 'vitest';
import { explore } from '#domain/scenario/explore.ts';
import { planOf } from '#domain/scenario/plan.ts';
import { eventStory } from '../../fixtures/scenarios/event.ts';
import { lapseStory } from '../../fixtures/scenarios/lapse.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';

const plan = (story: typeof wholeStory) => planOf(story, explore(story));

describe('the plan of a case', () => {
  it('joins in one link all that leads from a scene to another, in the order of the file', () => {
    expect(plan(wholeStory).links.find(({ from, to }) => from === 'reponse' && to === 'soir')).toEqual({
      from: 'reponse',
      to: 'soir',
      moves: [
        { letter: 'a', followed: true, guarded: true },
        { letter: 'c', followed: false, guarded: false },
        { letter: 'd', followed: true, guarded: true },
      ],
      events: [],
      lapse: true,
    });
    expect(
      plan(wholeStory)
        .links.filter(({ from }) => from === 'lundi')
        .map(({ to }) => to),
    ).toEqual(['fin']);
  });

  it('shows where the world goes by itself, even where no move leads', () => {
    const lapses = plan(lapseStory).links.filter(({ lapse }) => lapse);
    expect(lapses.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'debut suite',
      'suite oubli',
      'jamais oubli',
      'oubli fin',
    ]);
    expect(lapses[1]).toMatchObject({ moves: [] });
  });

  it('puts each event with the scene in which it is due, or first happens, and leads where it leads', () => {
    expect(plan(eventStory).events).toEqual({ debut: ['capture', 'alerte'], suite: [], donnees: [] });
    expect(plan(eventStory).links).toContainEqual(
      expect.objectContaining({ from: 'debut', to: 'donnees', events: ['alerte'], moves: [] }),
    );
  });
});
