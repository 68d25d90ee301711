/** Poppler's tools read what Chromium prints: found on this machine, or installed with apt-get where one may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Throws one sentence when they are neither there nor installable. */
export function ensurePoppler(): void {
  if (hasPoppler()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Poppler is missing: installing it with apt-get…');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'poppler-utils'], { stdio: 'ignore' });
    if (hasPoppler()) return;
  }
  throw new Error(
    'pdfinfo and pdftotext were not found or could not be installed: install poppler-utils, then run again.',
  );
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A line of printed text and where it stands, in points from the top left of its page. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Paper {
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly pages: readonly (readonly PrintedLine[])[];
}

/** What a PDF says, page by page, through `pdftotext -bbox-layout`. */
export function readPaper(file: string): Paper {
  const xml = execFileSync('pdftotext', ['-bbox-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64e6 });
  const pages = xml.split('<page ').slice(1);
  return {
    sizes: pages.map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      return [Number(width), Number(height)];
    }),
    pages: pages.map((page) => page.split('<line ').slice(1).map(readLine)),
  };
}

function readLine(xml: string): PrintedLine {
  const [, left, top, right, bottom] =
    /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/.exec(xml) ?? [];
  const words = [...(xml.split('</line>')[0]?.matchAll(/<word [^>]*>([^<]*)<\/word>/g) ?? [])].map(([, word]) => word);
  return {
    text: plain(words.join(' ')),
    ...{ left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
  };
}

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Without entities, and with one kind of space. */
export const plain = (text: string) =>
  text
    .replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
