/** What a document takes from the company's file, whatever that file holds. */
export type Company = Readonly<Record<string, unknown>>;

/** Whether its values are those of the fictional company, to be replaced. */
export const isExample = (company: Company | undefined) => company?.example === true;

/** The text at a path such as `evangelist.phone`; empty when there is none. */
export function companyText(company: Company | undefined, path: string | undefined): string {
  const found = at(company, path);
  return typeof found === 'string' ? found.trim() : '';
}

/** A list as lines: texts as they are, people as « name, role, phone ». */
export function companyLines(company: Company | undefined, path: string | undefined): string[] {
  return entries(company, path).flatMap((entry) => {
    if (typeof entry === 'string') return entry.trim() === '' ? [] : [entry.trim()];
    const said = ['name', 'role', 'phone'].map((key) => companyText(entry as Company, key)).filter(Boolean);
    return said.length > 0 ? [said.join(', ')] : [];
  });
}

/** A list of objects as rows, `columns` naming the key that fills each column; rows without any text are left out. */
export function companyRows(
  company: Company | undefined,
  path: string | undefined,
  columns: readonly { readonly id: string; readonly company?: string | undefined }[],
): Record<string, string>[] {
  return entries(company, path).flatMap((entry) => {
    const cells = columns.map(({ id, company: key }) => [id, key ? companyText(entry as Company, key) : ''] as const);
    return cells.some(([, text]) => text !== '') ? [Object.fromEntries(cells)] : [];
  });
}

function entries(company: Company | undefined, path: string | undefined): readonly unknown[] {
  const found = at(company, path);
  return Array.isArray(found) ? found.filter((entry) => entry !== null && entry !== undefined) : [];
}

function at(company: unknown, path: string | undefined): unknown {
  if (!path) return undefined;
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      company,
    );
}
