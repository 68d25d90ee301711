import { ALPHABET } from '#domain/workshop/bits.ts';

/** Six characters drawn at random. Nothing is kept: the next call gives others. */
export function newContributionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
