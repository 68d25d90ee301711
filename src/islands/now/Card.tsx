import { useState } from 'react';
import { printPage } from '#browser/printing.ts';
import type { Contacts } from '#domain/crisis/contacts.ts';
import type { Card as CardData, Step } from '#domain/crisis/real-post.ts';
import { Copy } from '../document/Copy.tsx';
import { Call } from './Call.tsx';
import { cardText } from './card-text.ts';
import type { NowProps } from './Now.tsx';

interface CardProps extends NowProps {
  readonly card: CardData;
  readonly contacts: Contacts;
  readonly post: string;
  readonly say: (text: string) => void;
}
const facts = ['track', 'delay', 'who'] as const;

/** What to do with it, why, whom to call, and words to say that one is checking: printed, or copied into a message. */
export function Card({ words, card, contacts, post, firstHour, composer, say }: CardProps) {
  const [hold, setHold] = useState(words.holdText);
  const does = (step: Step) => card.steps.includes(step);
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
      <dl className="now-track">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{words[fact]}</dt>
            <dd>{words[`${fact}_${card.track}`]}</dd>
          </div>
        ))}
      </dl>
      <ol>
        {card.steps.map((step) => (
          <li key={step}>{words[`step_${step}`]}</li>
        ))}
      </ol>
      <p className="now-links no-print">
        {does('firstHour') && (
          <a className="button" href={firstHour}>
            {words.toFirstHour}
          </a>
        )}
        {does('statement') && (
          <a className="button" href={`${firstHour}#crisis-texts`}>
            {words.toStatements}
          </a>
        )}
        {card.act === 'answer' && <a href={composer}>{words.toComposer}</a>}
      </p>
      {post !== '' && <blockquote className="now-post">{post}</blockquote>}
      {card.act !== 'leave' && <Call words={words} contacts={contacts} management={does('management')} />}
      {does('hold') && (
        <>
          <h3>{words.holdTitle}</h3>
          <p className="now-field">
            <label htmlFor="now-hold">{words.holdLabel}</label>
            <textarea
              id="now-hold"
              rows={6}
              autoComplete="off"
              value={hold}
              onChange={({ currentTarget }) => setHold(currentTarget.value)}
            />
          </p>
          <Copy text={hold} label={words.holdCopy} words={words} say={say} />
        </>
      )}
      <p className="now-small">{words.marks}</p>
      <div className="now-take no-print">
        <button type="button" className="button-quiet" onClick={printPage}>
          {words.print}
        </button>
        <Copy
          text={cardText(words, card, contacts, post, does('hold') ? hold : '')}
          label={words.copyCard}
          words={words}
          say={say}
        />
      </div>
    </section>
  );
}
