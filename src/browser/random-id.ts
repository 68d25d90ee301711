const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six characters drawn at random. Nothing is kept: the next call gives others. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => ALPHABET.charAt(byte % 32)).join('');
}
