/** Text to show, marked where it answers the question. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The index holds straight apostrophes (a typographic one glues « l’entreprise » into one word); people read ours. */
export function restoreApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'/gu, '’');
}

/** Reads the index's excerpt. `<mark>` is the only markup known: all other is shown as the text it is. */
export function excerptOf(html: string): Piece[] {
  const parts = html.split(/<mark>([\s\S]*?)<\/mark>/);
  return parts.map((part, at) => ({ text: plain(part), marked: at % 2 === 1 })).filter((piece) => piece.text !== '');
}

function plain(html: string): string {
  return restoreApostrophes(html.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}
