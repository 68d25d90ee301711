/** Whom to call, read from the company's file: whatever a host wrote there, nothing is trusted to be in place. */
import { type Company, companyRows, companyText, isExample } from '../document/company.ts';

/** Empty texts for what is not there. */
export interface Contact {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
}
export interface Contacts {
  /** The fictional company of the course: its numbers reach nobody. */
  readonly example: boolean;
  /** In the order in which they are called; those without a name are left out. */
  readonly people: readonly Contact[];
  readonly hours: string;
  /** Who meets in a crisis, by the company's own ladder; empty when it has none. */
  readonly management: string;
}

/** The level at which management meets, in every ladder of the course. */
const CRISIS = '3';

export function contactsOf(company: Company | undefined): Contacts {
  const text = (path: string) => companyText(company, path);
  const columns = ['name', 'role', 'phone'].map((id) => ({ id, company: id }));
  const [name, role, phone] = ['name', 'role', 'phone'].map((part) => text(`evangelist.${part}`));
  const people = [{ name, role, phone }, ...companyRows(company, 'deputies', columns)].map(
    ({ name = '', role = '', phone = '' }) => ({ name, role, phone }),
  );
  const ladder = companyRows(company, 'escalation', [
    { id: 'level', company: 'level' },
    { id: 'who', company: 'who' },
  ]);
  return {
    example: isExample(company),
    people: people.filter(({ name }) => name !== ''),
    hours: text('hours'),
    management: ladder.find(({ level = '' }) => level.startsWith(CRISIS))?.who ?? '',
  };
}
