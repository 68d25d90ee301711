import { describe, expect, it } from 'vitest';
import { tracesIn } from '#domain/own-case/personal.ts';

const kindsIn = (text: string) => tracesIn(text).map(({ kind, text: found }) => `${kind} ${found}`);

describe('what may point at a real person', () => {
  it.each([
    ['Écrivez à nadia.r@exemple.fr, merci.', 'address nadia.r@exemple.fr'],
    ['Son numéro : 06 12 34 56 78.', 'phone 06 12 34 56 78'],
    ['Appelez le 0612345678', 'phone 0612345678'],
    ['+33 6 12 34 56 78', 'phone +33 6 12 34 56 78'],
    ['Call +44 20 7946 0958', 'phone +44 20 7946 0958'],
    ['Dossier 2024-113-5567', 'digits 2024-113-5567'],
    ['« @nadia_49, on vous attend »', 'account @nadia_49'],
  ])('is seen: %s', (text, found) => {
    expect(kindsIn(text)).toEqual([found]);
  });

  it.each(['Vendredi, 16 h 40 : 13 °C', 'Le 24/11/2026', '6 000 membres, 12 500 €', '16:40 puis 17:15', 'à 20 %'])(
    'is not seen where there is nothing: %s',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );

  it('is told once, and set aside when it is invented', () => {
    const text = '@tiedor et @tiedor, 06 12 34 56 78';
    expect(kindsIn(text)).toEqual(['phone 06 12 34 56 78', 'account @tiedor']);
    expect(tracesIn(text, ['@tiedor', '06 12 34 56 78'])).toEqual([]);
  });
});
