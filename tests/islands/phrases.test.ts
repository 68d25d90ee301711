import { describe, expect, it } from 'vitest';
import { elided, firstName } from '#islands/simulator/phrases.ts';

describe('the trust of somebody', () => {
  it.each([
    ['Confiance de Nadia', 'Confiance de Nadia'],
    ['Confiance de Odile', 'Confiance d’Odile'],
    ['Confiance de Anaïs', 'Confiance d’Anaïs'],
    ['Confiance de Ysaline', 'Confiance d’Ysaline'],
    ['Confiance de Yolande', 'Confiance de Yolande'],
    ['Confiance de Élodie', 'Confiance d’Élodie'],
  ])('%s reads « %s » in French', (text, read) => {
    expect(elided(text, 'fr')).toBe(read);
  });

  it('is that of a first name, wherever it ends', () => {
    expect(['Nadia R.', 'Gaspard, emplacement 44', 'Odile'].map(firstName)).toEqual(['Nadia', 'Gaspard', 'Odile']);
  });

  it('is left as it is in English', () => {
    expect(elided('Odile’s trust', 'en')).toBe('Odile’s trust');
  });
});
