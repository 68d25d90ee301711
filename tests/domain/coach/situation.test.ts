import { describe, expect, it } from 'vitest';
import { listedIn } from '#domain/coach/situation.ts';
import { tokens } from '#domain/coach/tokens.ts';
import { coachFor } from '../../support/coach.ts';

const words = ['chauff', '13', 'quatre jours', 'bebe', 'mardi'];
const found = (text: string) => listedIn(tokens(text, 'fr'), words).map(({ from, to }) => text.slice(from, to));
const situation = (text: string, list: readonly string[]) =>
  coachFor('fr', { post: 'Tout est écrit ailleurs.', words: list })(text).find(({ key }) => key === 'situation')
    ?.margin ?? 0;

describe('the words that an author lists for a complaint', () => {
  it('are met by their beginning, figures whole, several words in a row, each once', () => {
    expect(found('Quatre jours sans chauffage, le chauffagiste, un bébé.')).toEqual([
      'chauffage',
      'Quatre jours',
      'bébé',
    ]);
    expect(found('Nous ouvrons à 1300 m d’ici.')).toEqual([]);
  });

  it('tell that a reply speaks of this person, from two of them on', () => {
    const text = 'Je pense à ce bébé, et à mardi.';
    expect(situation(text, words)).toBeGreaterThan(0);
    expect(situation(text, ['bebe', 'chauff'])).toBe(situation(text, []));
  });
});
