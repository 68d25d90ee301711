/** A sentence in pieces: its words, its blanks (`[number]`), and what it takes from another part (`{promise}`). */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  /** `text` names what is to be filled in; `at` counts the blanks from 0. */
  | { readonly kind: 'blank'; readonly text: string; readonly at: number }
  /** `text` is the id of a part. */
  | { readonly kind: 'part'; readonly text: string };

export function pieces(sentence: string): Piece[] {
  let at = 0;
  return sentence
    .split(/(\[[^[\]]*\]|\{[a-z0-9-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      if (/^\{[a-z0-9-]+\}$/.test(piece)) return { kind: 'part', text: piece.slice(1, -1) };
      if (!/^\[[^[\]]*\]$/.test(piece)) return { kind: 'words', text: piece };
      return { kind: 'blank', text: piece.slice(1, -1).trim() || '…', at: at++ };
    });
}
export const blanksOf = (sentence: string) => pieces(sentence).filter(({ kind }) => kind === 'blank').length;
export const partsNamed = (sentence: string) =>
  pieces(sentence).flatMap(({ kind, text }) => (kind === 'part' ? [text] : []));
