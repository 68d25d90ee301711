import type { Contacts } from '#domain/crisis/contacts.ts';
import type { Card } from '#domain/crisis/real-post.ts';
import { bullets, heading, markdown, numbered, quote } from '#domain/export/markdown.ts';
import { fill } from '#i18n/lookup.ts';
import type { NowWords } from './Now.tsx';

/** The card as text, for a message or a mail. `post` and `hold` are empty when there is none. */
export function cardText(words: NowWords, card: Card, contacts: Contacts, post: string, hold: string): string {
  const { people, management, example } = contacts;
  const call =
    card.act !== 'leave' && people.length === 0
      ? [words.whoNone]
      : people.map(({ name, role, phone }) => [name, role, phone].filter(Boolean).join(', '));
  return markdown([
    heading(1, words[`act_${card.act}`]),
    words[`why_${card.reason}`],
    [words[`track_${card.track}`], words[`delay_${card.track}`], words[`who_${card.track}`]].join(' · '),
    numbered(card.steps.map((step) => words[`step_${step}`])),
    post && quote(post),
    card.act !== 'leave' && heading(2, words.whoToCall),
    card.act !== 'leave' &&
      card.steps.includes('management') &&
      management &&
      fill(words.whoManagement, { who: management }),
    card.act !== 'leave' && example && people.length > 0 && words.whoExample,
    card.act !== 'leave' && bullets(call),
    hold && heading(2, words.holdTitle),
    hold && quote(hold),
  ]);
}
