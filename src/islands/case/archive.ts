/**
 * Reads a zip from a stranger: its list first, then one file at a time, never further than was announced, and what comes out
 * is what was put in (CRC-32). Format: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. What is damaged, encrypted,
 * cut in volumes or larger than four gigabytes throws.
 */
import { Inflate } from 'fflate';

export interface Entry {
  readonly name: string;
  /** Bytes once open, as announced. */
  readonly size: number;
  readonly packed: number;
  readonly crc: number;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  /** Where its own header is. */
  readonly at: number;
}

const FILE = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** The last record has 22 bytes, then a comment of 65,535 at most. */
const END_SIZE = 22;
/** Bytes given to the machine that opens at a time: a bomb bursts in one of them. */
const SLICE = 4096;

export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new Error('the list of the archive is missing');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== LISTED) throw new Error('the list of the archive is damaged');
    if (view.getUint16(at + 8, true) & 1) throw new Error('the archive is encrypted');
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The bytes of one file. */
export function opened(bytes: Uint8Array, { at, packed, size, method, crc }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== FILE) throw new Error('the file is not where the list says');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const inside = bytes.subarray(start, start + packed);
  if (inside.length < packed) throw new Error('the file is cut short');
  const out = new Uint8Array(size);
  let filled = 0;
  const keep = (chunk: Uint8Array) => {
    if (filled + chunk.length > size) throw new Error('the file is larger than it says');
    out.set(chunk, filled);
    filled += chunk.length;
  };
  if (method === 0) keep(inside);
  else if (method === 8) {
    const machine = new Inflate(keep);
    for (let from = 0; from < packed; from += SLICE)
      machine.push(inside.subarray(from, from + SLICE), from + SLICE >= packed);
  } else throw new Error('the file is packed in a manner of its own');
  if (filled !== size || crcOf(out) !== crc) throw new Error('the file is damaged');
  return out;
}

/** CRC-32 as zip files have it: polynomial 0xEDB88320, reflected. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
