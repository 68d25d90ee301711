/**
 * Numbers packed bit by bit into letters and digits that survive a mail, a chat and a voice: Crockford's base 32, without
 * I, L, O nor U, five bits a character. Marks such as - _ ~ are turned into something else by chats and word processors.
 */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const WIDTH = 5;

export class BitWriter {
  private text = '';
  private held = 0;
  private count = 0;

  /** `value` in `width` bits, the highest first; width is 24 at most. */
  put(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      this.held = this.held * 2 + (Math.floor(value / 2 ** bit) % 2);
      this.count += 1;
      if (this.count === WIDTH) this.flush();
    }
  }
  /** Rice's code with `low` low bits: short for small numbers (Rice, 1979). */
  putGap(value: number, low: number): void {
    for (let ones = value >> low; ones > 0; ones -= 1) this.put(1, 1);
    this.put(0, 1);
    this.put(value % 2 ** low, low);
  }
  /** The characters, the last one filled up with zeros. */
  written(): string {
    while (this.count > 0) this.put(0, 1);
    return this.text;
  }
  private flush() {
    this.text += ALPHABET.charAt(this.held);
    this.held = 0;
    this.count = 0;
  }
}

/** Reads what `BitWriter` wrote. Throws a RangeError past the end: who reads a foreign text catches it. */
export class BitReader {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  take(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const place = Math.floor(this.at / WIDTH);
      if (place >= this.text.length) throw new RangeError('past the end');
      const digit = ALPHABET.indexOf(this.text.charAt(place));
      value = value * 2 + ((digit >> (WIDTH - 1 - (this.at % WIDTH))) & 1);
      this.at += 1;
    }
    return value;
  }
  takeGap(low: number): number {
    let ones = 0;
    while (this.take(1) === 1) ones += 1;
    return ones * 2 ** low + this.take(low);
  }
}

const CRC = 0x864cfb;

/**
 * CRC-24 of OpenPGP (RFC 9580, 6.1.1) in five characters. Any change within 24 bits in a row is found out, so any single
 * character; of other changes, all but one in sixteen million.
 */
export function checkDigits(text: string): string {
  let crc = 0xb704ce;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index) << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1000000 | CRC;
    }
  }
  const bits = new BitWriter();
  bits.put(crc, 24);
  return bits.written();
}

/** As typed or dictated: small letters are capitals, O is 0, I and L are 1. */
export const asDigits = (text: string): string => text.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
