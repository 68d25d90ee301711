/** Text to bytes and back, without the encoders of a browser. */
export function toUtf8(text: string): number[] {
  return [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, sign]) =>
    hex ? Number.parseInt(hex, 16) : (sign ?? '').charCodeAt(0),
  );
}

/** Throws a URIError when the bytes are no text. */
export function fromUtf8(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}
