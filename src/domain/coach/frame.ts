/** Patterns on a sentence that `written` has made plain. */
export interface Frames {
  /** The key holds. */
  readonly yes: readonly string[];
  /** It looks as if the key held, and it does not. */
  readonly no: readonly string[];
  /** Families of this key alone, beside the common ones. */
  readonly families?: Readonly<Record<string, string>>;
}

/**
 * Patterns as their author writes them: `{WE}` is any word of the family, `~` up to four words of any kind within the
 * clause, `…` any number of words of the sentence. A pattern begins and ends at a word.
 */
export function compile(pattern: string, families: Readonly<Record<string, string>>): RegExp {
  const source = pattern
    .trim()
    .replace(/\s*~\s*/g, '(?: [^ ,;:()—.!?]+){0,4} ')
    .replace(/\s*…\s*/g, '(?: [^ ]+)*? ')
    .replace(/\{([A-Z]+)\}/g, (_, name: string) => `(?:${alternatives(families[name] ?? name)})`);
  return new RegExp(` (?:${source})(?= )`);
}

function alternatives(list: string): string {
  return list
    .split(' ')
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z'-]*` : word))
    .join('|');
}
