import { useEffect, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { readCompany } from '#browser/company.ts';
import { type Contacts, contactsOf } from '#domain/crisis/contacts.ts';
import type { Card as CardData } from '#domain/crisis/real-post.ts';
import { fill } from '#i18n/lookup.ts';
import type { NowProps } from './Now.tsx';

interface CardProps extends NowProps {
  readonly card: CardData;
  readonly post: string;
}

/** What to do with it, why, whom to call, and words to say that one is checking. */
export function Card({ words, card, post, firstHour, composer }: CardProps) {
  return (
    <section className="now-outcome" data-act={card.act} aria-labelledby="now-outcome">
      <p className="now-small">
        {words.card}
        {card.urgent && (
          <>
            {' · '}
            <b>{words.urgent}</b>
          </>
        )}
      </p>
      <h2 id="now-outcome">{words[`act_${card.act}`]}</h2>
      <p>{words[`why_${card.reason}`]}</p>
      <ol>
        {card.steps.map((step) => (
          <li key={step}>{words[`step_${step}`]}</li>
        ))}
      </ol>
      {post.trim() !== '' && <blockquote className="now-post">{post.trim()}</blockquote>}
      <Call words={words} />
      {card.hold && <Hold words={words} />}
      <p className="now-links no-print">
        {card.steps.includes('firstHour') ? (
          <a className="button" href={firstHour}>
            {words.toFirstHour}
          </a>
        ) : (
          card.act === 'answer' && <a href={composer}>{words.toComposer}</a>
        )}
      </p>
    </section>
  );
}

/** From the company's own file; the course's example says that it is one. */
function Call({ words }: Pick<CardProps, 'words'>) {
  const [contacts, setContacts] = useState<Contacts>();
  useEffect(() => {
    let here = true;
    readCompany().then((company) => {
      if (here) setContacts(contactsOf(company));
    });
    return () => {
      here = false;
    };
  }, []);
  return (
    <>
      <h3>{words.whoToCall}</h3>
      {contacts === undefined || contacts.people.length === 0 ? (
        <p>{words.whoNone}</p>
      ) : (
        <>
          {contacts.example && <p className="now-small">{words.whoExample}</p>}
          <ul className="now-people">
            {contacts.people.map(({ name, role, phone }) => (
              <li key={name}>
                <b>{name}</b>
                {role && <span>{role}</span>}
                {phone &&
                  (contacts.example ? (
                    <span>{phone}</span>
                  ) : (
                    <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
                  ))}
              </li>
            ))}
          </ul>
          {contacts.hours && <p className="now-small">{fill(words.whoHours, { hours: contacts.hours })}</p>}
        </>
      )}
    </>
  );
}

/** A text to adapt on the page; it goes with the page, like everything here. */
function Hold({ words }: Pick<CardProps, 'words'>) {
  const [text, setText] = useState(words.holdText);
  const [said, setSaid] = useState('');
  return (
    <>
      <h3>{words.holdTitle}</h3>
      <p className="now-field">
        <label htmlFor="now-hold">{words.holdLabel}</label>
        <textarea
          id="now-hold"
          rows={5}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setSaid('');
          }}
        />
      </p>
      <p className="no-print">
        <button
          type="button"
          className="button-quiet"
          onClick={async () => setSaid((await copyText(text)) ? words.copied : words.copyByHandAbove)}
        >
          {words.holdCopy}
        </button>
      </p>
      <p role="status" className="now-small">
        {said}
      </p>
    </>
  );
}
