/** A name for a file, from a title: lower case, without accents, at most 60 characters; `document` when nothing is left. */
export function fileName(title: string, end: string): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${name || 'document'}.${end}`;
}
