/** Whom to call, read from the company's file: whatever a host wrote there, nothing is trusted to be in place. */
export interface Contact {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
}
export interface Contacts {
  /** The fictional company of the course: its numbers reach nobody. */
  readonly example: boolean;
  readonly people: readonly Contact[];
  readonly hours?: string;
}

type Read = Readonly<Record<string, unknown>>;
export function contactsOf(company: Read | undefined): Contacts {
  const people = [company?.evangelist, ...(Array.isArray(company?.deputies) ? company.deputies : [])];
  const hours = said(company?.hours);
  return { example: company?.example === true, people: people.flatMap(contactOf), ...(hours && { hours }) };
}

function contactOf(value: unknown): readonly Contact[] {
  if (value === null || typeof value !== 'object') return [];
  const read = value as Read;
  const [name, role, phone] = [said(read.name), said(read.role), said(read.phone)];
  return name === undefined ? [] : [{ name, ...(role && { role }), ...(phone && { phone }) }];
}
const said = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
