/** Pieces of a Markdown document (CommonMark, with tables of GFM). Each piece is a block; `markdown` joins them. */
export type Block = string | undefined | false;

/** Blocks apart by an empty line; absent ones are left out. Ends with a line feed. */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== false && block !== '').join('\n\n')}\n`;
}
export const heading = (level: 1 | 2 | 3, text: string) => `${'#'.repeat(level)} ${line(text)}`;
export const bullets = (items: readonly string[]) => items.map((item) => `- ${line(item)}`).join('\n');
export const numbered = (items: readonly string[]) =>
  items.map((item, index) => `${index + 1}. ${line(item)}`).join('\n');
export const ticks = (items: readonly { readonly text: string; readonly done: boolean }[]) =>
  items.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${line(text)}`).join('\n');
export const quote = (text: string) =>
  text
    .split('\n')
    .map((part) => `> ${part}`)
    .join('\n');

/** Rows of text under their titles; nothing when there is no row. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return undefined;
  const written = (cells: readonly string[]) =>
    `| ${cells.map((cell) => line(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [written(titles), `| ${titles.map(() => '---').join(' | ')} |`, ...rows.map(written)].join('\n');
}

/** On one line, as items and cells must be. */
const line = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
