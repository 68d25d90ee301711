/**
 * A table as CSV (RFC 4180), for a spreadsheet: with a byte order mark, without which Excel misreads accents, and semicolons
 * where numbers have a decimal comma. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csv(rows: readonly (readonly (string | number)[])[], lang: 'fr' | 'en'): string {
  const separator = lang === 'fr' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => written(cell, lang)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: string | number, lang: 'fr' | 'en'): string {
  if (typeof cell === 'number') return lang === 'fr' ? String(cell).replace('.', ',') : String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
