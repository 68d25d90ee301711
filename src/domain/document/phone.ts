/** What stands in a cell, with its telephone numbers apart: nine to fifteen digits (ITU-T E.164), in groups or not. */
export interface Spoken {
  readonly text: string;
  /** What a telephone dials; undefined for words. */
  readonly dials?: string | undefined;
}
export function phonesIn(text: string): Spoken[] {
  return text
    .split(/((?<![\d-])\+?\d(?:[\s.]?\d){8,14}(?![\d-]))/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\+?\d(?:[\s.]?\d){8,14}$/.test(piece) ? { text: piece, dials: piece.replace(/[\s.]/g, '') } : { text: piece },
    );
}
