import type { CriterionReading } from '#domain/coach/reading.ts';
import type { Span } from '#domain/coach/recognise.ts';

/** A piece of the text, and how it is underlined. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'seen' | 'look';
}

/**
 * The text cut where its underlining changes. What is to be looked at again wins over what is recognised. When `text` has
 * gone on since it was `read`, only what stands before the first change is underlined.
 */
export function pieces(text: string, read: string, criteria: readonly CriterionReading[]): Piece[] {
  let same = 0;
  while (same < text.length && text[same] === read[same]) same += 1;
  const spans = (pick: (each: CriterionReading) => readonly { readonly evidence: readonly Span[] }[]) =>
    criteria.flatMap(pick).flatMap(({ evidence }) => evidence.filter(({ to }) => to <= same));
  const marks = new Array<Piece['mark']>(text.length);
  for (const { from, to } of spans(({ found }) => found)) marks.fill('seen', from, to);
  for (const { from, to } of spans(({ against }) => against)) marks.fill('look', from, to);
  const found: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[start]) continue;
    const mark = marks[start];
    found.push({ text: text.slice(start, at), ...(mark && { mark }) });
    start = at;
  }
  return found;
}

/** The words of these places, for a sentence: « avant 17 h », « Karim passe ». */
export function quotedWords(text: string, spans: readonly Span[], quote: (words: string) => string): string {
  return spans
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((words) => words !== '')
    .map(quote)
    .join(', ');
}
