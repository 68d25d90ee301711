import { describe, expect, it } from 'vitest';
import { blanksIn, leftIn, piecesOf, textOf } from '#domain/crisis/statement.ts';

const parts = [
  { says: '{now}. {service} est en panne. {cause}' },
  { says: 'Les familles sont prévenues.', when: 'families' },
  { says: 'Prochain point à {next}. — {who}' },
];
const labels = { now: 'heure', service: 'service', cause: 'cause', next: 'heure du point', who: 'prénom' };
const write = (values: Record<string, string>, ...true_: string[]) => piecesOf(parts, labels, values, new Set(true_));

describe('a text to fill in', () => {
  it('keeps each empty blank visible, by its name, and lists it', () => {
    const pieces = write({ service: 'Le site', now: ' ' });
    expect(textOf(pieces)).toBe('[heure]. Le site est en panne. [cause] Prochain point à [heure du point]. — [prénom]');
    expect(leftIn(pieces)).toEqual(['now', 'cause', 'next', 'who']);
  });
  it('says that families were told only when somebody ticked that they were', () => {
    expect(textOf(write({}))).not.toContain('familles');
    expect(textOf(write({}, 'families'))).toContain('Les familles sont prévenues.');
  });
  it('does not end a sentence twice, and keeps an end of its own', () => {
    const text = textOf(write({ service: 'Le site.', cause: 'Un câble coupé.', next: '10 h.' }));
    expect(text).toContain('Un câble coupé. Prochain point à 10 h. —');
  });
  it('puts what was typed on one line', () => {
    expect(textOf(write({ service: 'Le\n  site' }))).toContain('Le site est');
  });
  it('asks for each blank once, in the order of the text', () => {
    expect(blanksIn(parts)).toEqual(['now', 'service', 'cause', 'next', 'who']);
  });
  it('takes no words for a blank: braces typed stay as typed', () => {
    expect(textOf(write({ service: '{who}', who: 'Ana' }))).toContain('{who} est en panne');
  });
});
