/** Texts with blanks, to be published within minutes: what is not filled in stays visible, and is said. */
export interface Part {
  readonly says: string;
  /** Written only when this is true, and somebody said so. */
  readonly when?: string | undefined;
}
export type Piece = { readonly text: string; readonly blank?: string };

/** The text in pieces, blanks apart: filled, a blank is its words; empty, its label between brackets. */
export function piecesOf(
  parts: readonly Part[],
  blanks: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  true_: ReadonlySet<string>,
): readonly Piece[] {
  const text = parts
    .filter(({ when }) => when === undefined || true_.has(when))
    .map(({ says }) => says)
    .join(' ');
  const pieces = text.split(/(\{\w+\})/).filter((piece) => piece !== '');
  return pieces.map((piece, index): Piece => {
    const id = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (id === undefined) return { text: piece };
    const value = (values[id] ?? '').trim().replace(/\s+/g, ' ');
    if (value === '') return { text: `[${blanks[id] ?? id}]`, blank: id };
    // A sentence that ends the blank is not ended twice.
    return { text: /^[.,;]/.test(pieces[index + 1] ?? '') ? value.replace(/[.,;]+$/, '') : value };
  });
}

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** Blanks of the text that are still empty, each once, in order. */
export const leftIn = (pieces: readonly Piece[]): readonly string[] => [
  ...new Set(pieces.flatMap(({ blank }) => (blank === undefined ? [] : [blank]))),
];

/** Blanks that a text asks for, each once, in order, whatever is true. */
export const blanksIn = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ says }) => [...says.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => id))),
];

/** What each blank is called inside a text of that language. */
export const labelsIn = <Tongue extends string>(
  blanks: Readonly<Record<string, { readonly label: Readonly<Record<Tongue, string>> }>>,
  tongue: Tongue,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(blanks).map(([id, { label }]) => [id, lower(label[tongue])]));

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
