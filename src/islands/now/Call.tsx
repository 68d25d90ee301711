import type { Contacts } from '#domain/crisis/contacts.ts';
import { fill } from '#i18n/lookup.ts';
import type { NowWords } from './Now.tsx';

interface CallProps {
  readonly words: NowWords;
  readonly contacts: Contacts;
  /** Whether management comes first. */
  readonly management: boolean;
}

/** From the company's own file; the course's example says that it is one. */
export function Call({ words, contacts, management }: CallProps) {
  const { example, people, hours } = contacts;
  return (
    <>
      <h3>{words.whoToCall}</h3>
      {management && contacts.management && <p>{fill(words.whoManagement, { who: contacts.management })}</p>}
      {people.length === 0 ? (
        <p>{words.whoNone}</p>
      ) : (
        <>
          {example && <p className="now-small">{words.whoExample}</p>}
          <ul className="now-people">
            {people.map(({ name, role, phone }) => (
              <li key={name}>
                <b>{name}</b>
                {role && <span>{role}</span>}
                {phone && (example ? <span>{phone}</span> : <a href={telephone(phone)}>{phone}</a>)}
              </li>
            ))}
          </ul>
          {hours && <p className="now-small">{fill(words.whoHours, { hours })}</p>}
        </>
      )}
    </>
  );
}

const telephone = (written: string) => `tel:${written.replace(/[^+\d]/g, '')}`;
