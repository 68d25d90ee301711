// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseProgress } from '#browser/progress-carry.ts';
import { openProgress, progressStore } from '#browser/progress-store.ts';
import { changeSettings } from '#browser/settings.ts';
import { openDraw, sort } from '#domain/progress/change.ts';
import { triageRecord } from '#domain/progress/state.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import { triage as en } from '#i18n/en/triage.ts';
import { triage as words } from '#i18n/fr/triage.ts';
import { exampleKinds, exampleLinks, examplePosts } from '#islands/triage/examples.ts';
import { decimal } from '#islands/triage/phrases.ts';
import { Triage } from '#islands/triage/Triage.tsx';

const user = userEvent.setup();
const view = (lang: 'fr' | 'en' = 'fr') => (
  <Triage
    words={lang === 'fr' ? words : (en as typeof words)}
    lang={lang}
    kinds={exampleKinds}
    {...exampleLinks}
    address="posts.json"
  />
);
const answering = (posts: readonly WrittenPost[] | undefined) =>
  vi.stubGlobal('fetch', async () => ({ ok: posts !== undefined, status: 404, json: async () => posts }));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => user.click(await button(name));
const kept = () => triageRecord(openProgress().state());
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
/** The post on screen. */
const shown = () => examplePosts.find(({ firm }) => text().includes(firm)) as WrittenPost;
const verdict = () => document.querySelector('.sort-verdict');

/** A draw of these posts is in hand, in this order. */
function inHand(...codes: string[]) {
  progressStore().update((state) => openDraw(state, 'graine', codes));
}
async function sortAll(choose: (post: WrittenPost) => string) {
  for (;;) {
    await user.keyboard(choose(shown()));
    const [next] = screen.queryAllByRole('button', { name: /^Message suivant$|^Voir ce que cela donne$/ });
    if (!next) throw new Error('no way on');
    await user.click(next);
    if (next.textContent === words.seeOutcome) return;
  }
}

beforeEach(() => {
  eraseProgress(progressStore());
  localStorage.clear();
  answering(examplePosts);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('before the posts arrive', () => {
  it('says that they are on their way, from the server on', () => {
    expect(renderToString(view())).toContain(words.loading);
  });

  it('says that they cannot be had, and asks again', async () => {
    answering(undefined);
    render(view());
    expect(await screen.findByText(words.failed)).toBeTruthy();
    answering(examplePosts);
    await press(words.tryAgain);
    expect(await button('Trier 4 messages')).toBeTruthy();
  });
});

describe('sorting', () => {
  it('draws as many posts of each class, and keeps the draw before any answer', async () => {
    render(view());
    await press('Trier 4 messages');
    expect(screen.getByRole('heading', { name: 'Message 1 sur 4' })).toBe(document.activeElement);
    expect([...(kept()?.posts ?? [])].sort()).toEqual(['x1', 'x2', 'x3', 'x4']);
    expect(kept()?.answers).toEqual({});
  });

  it('shows whose page it is, where, what is known, and four answers with their keys', async () => {
    inHand('x1');
    render(view());
    await press('Trier 4 messages');
    inHandShows(shown());
    const choices = screen.getAllByRole('button', { name: /Répondre|Transmettre|Laisser|Signaler/ });
    expect(choices.map((choice) => choice.getAttribute('aria-keyshortcuts'))).toEqual(['1', '2', '3', '4']);
    expect(verdict()).toBeNull();
  });

  function inHandShows(post: WrittenPost) {
    expect(text()).toContain(`${post.firm}, ${post.trade}`);
    expect(text()).toContain(post.known ?? words.nothingKnown);
    expect(text()).toContain(post.text.replace(/^« | »$/g, ''));
    expect(text()).not.toContain(post.why);
  }

  it('says at once what we would do and why, moves the focus there, and names class, rule and lesson', async () => {
    inHand('x1', 'x3');
    progressStore().update((state) => sort(state, 'x3', 'pass'));
    render(view());
    await press(words.goOn);
    await user.keyboard('2');
    expect(verdict()?.getAttribute('data-right')).toBe('false');
    expect(document.activeElement?.textContent).toBe('Vous avez choisi « Transmettre ». Nous choisirions : Répondre.');
    expect(verdict()?.textContent).toContain('La réponse existe.');
    expect(text()).toContain('Famille : Question');
    const links = within(document.querySelector('.sort-links') as HTMLElement).getAllByRole('link');
    // One step of the Tab key leads on; what there is to read comes after.
    await user.tab();
    expect(document.activeElement?.textContent).toBe(words.seeOutcome);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['../regles/dire-quand/', '../lecons/une/']);
  });

  it('agrees with either of two right answers, and says so', async () => {
    inHand('x2', 'x1');
    progressStore().update((state) => sort(state, 'x1', 'answer'));
    render(view());
    await press(words.goOn);
    await user.keyboard('4');
    expect(verdict()?.getAttribute('data-right')).toBe('true');
    expect(verdict()?.textContent).toContain(
      'Signaler : c’est aussi notre choix. Les deux conviennent : Laisser ou Signaler.',
    );
  });

  it('lets one go back on an answer, and keeps the first one for the estimate', async () => {
    inHand('x1', 'x3');
    progressStore().update((state) => sort(state, 'x3', 'pass'));
    render(view());
    await press(words.goOn);
    await user.keyboard('3');
    await press(words.goBack);
    expect(document.activeElement?.textContent).toBe(words.whatNow);
    expect(verdict()).toBeNull();
    await user.keyboard('1');
    expect(verdict()?.getAttribute('data-right')).toBe('true');
    expect(verdict()?.textContent).toContain(words.changed);
    expect(kept()?.answers.x1).toEqual({ first: 'leave', last: 'answer' });
    expect(kept()?.seen.x1).toBe('leave');
  });

  it('obeys the switch of single keys', async () => {
    changeSettings({ keys: false });
    render(view());
    await press('Trier 4 messages');
    await user.keyboard('1');
    expect(verdict()).toBeNull();
    expect(document.querySelector('[aria-keyshortcuts], .sort-digit')).toBeNull();
    await press(/^Laisser/);
    expect(verdict()).not.toBeNull();
  });

  it('stops and is found again where it was, in this tab and in the next', async () => {
    render(view());
    await press('Trier 4 messages');
    await user.keyboard('1');
    await press('Message suivant');
    const second = shown().code;
    await press(words.leaveIt);
    expect(document.activeElement?.textContent).toBe('Un tirage est en cours : 1 sur 4.');
    cleanup();
    render(view());
    await press(words.goOn);
    expect(screen.getByRole('heading', { name: 'Message 2 sur 4' })).toBeTruthy();
    expect(shown().code).toBe(second);
  });

  it('leaves out a post that the course no longer has', async () => {
    inHand('x1', 'zz');
    render(view());
    progressStore().update((state) => sort(state, 'zz', 'leave'));
    await press('Trier 4 messages');
    expect(kept()?.posts).not.toContain('zz');
  });
});

describe('what comes out', () => {
  const asWe: Record<string, string> = { answer: '1', pass: '2', leave: '3', report: '4' };

  it('counts each side, says that it is too few to conclude, and has nothing to read again', async () => {
    render(view());
    await press('Trier 4 messages');
    await sortAll((post) => asWe[post.answers[0] ?? ''] ?? '1');
    expect(document.activeElement?.textContent).toBe('4 messages triés');
    expect(text()).toContain('pris en charge : 2 sur 2');
    expect(text()).toContain('laissés de côté : 2 sur 2');
    expect(text()).toContain('Trop peu pour conclure : il manque 26 réponses.');
    expect(screen.getByRole('heading', { name: words.nothingToRead })).toBeTruthy();
    expect(text()).not.toContain('d′');
  });

  it('gives a table class by class, and the lessons and rules most missed first', async () => {
    render(view());
    await press('Trier 4 messages');
    await sortAll(() => '3');
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Famille', 'Comme nous', 'Répondre', 'Transmettre', 'Laisser', 'Signaler'],
      ['Question', '1 sur 2', '0', '0', '2', '0'],
      ['Rumeur', '1 sur 2', '0', '0', '2', '0'],
    ]);
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    expect(links).toContain('La première (1 message)');
    expect(links).toContain('Dire quand (1 message)');
  });

  it('reads an estimate from thirty first answers on, in words, with its interval under them', async () => {
    const many = Array.from(
      { length: 40 },
      (_, at): WrittenPost => ({
        ...(examplePosts[at % 2 ? 3 : 0] as WrittenPost),
        code: at < 10 ? `a${at}` : `${String.fromCharCode(97 + Math.floor(at / 10))}${at % 10}`,
      }),
    );
    answering(many);
    progressStore().update((state) =>
      many.reduce(
        (now, { code, answers }, at) => sort(now, code, at < 6 ? 'report' : (answers[0] ?? 'leave')),
        openDraw(
          state,
          's',
          many.map(({ code }) => code),
        ),
      ),
    );
    render(view());
    await press(words.lastOutcome);
    expect(text()).toContain('D’après vos premières réponses à 40 messages');
    expect(text()).toContain(words.well);
    expect(text()).toMatch(/environ \d\d fois sur 100\. Vu le nombre de réponses, disons entre \d\d et \d\d\./);
    expect(text()).toMatch(/d′ = \d,\d\d \(de \d,\d\d à \d,\d\d\)/);
    expect(text()).toContain(words.allSeen);
    expect(text()).not.toMatch(/score|points? sur|réussite|échec/i);
  });

  it('offers another draw, which keeps the first answers', async () => {
    render(view());
    await press('Trier 4 messages');
    await sortAll(() => '4');
    await press('Un autre tirage de 4 messages');
    expect(screen.getByRole('heading', { name: 'Message 1 sur 4' })).toBeTruthy();
    expect(kept()).toMatchObject({ round: 2, answers: {} });
    expect(Object.keys(kept()?.seen ?? {})).toHaveLength(4);
  });

  it('speaks English too', async () => {
    render(view('en'));
    await press('Sort 4 posts');
    await user.keyboard('1');
    await press('Next post');
    expect(screen.getByRole('heading', { name: 'Post 2 of 4' })).toBeTruthy();
  });
});

it('writes numbers as each language does, without a minus zero', () => {
  expect([decimal(-0.4, 'fr'), decimal(1.616, 'en'), decimal(-0.001, 'fr'), decimal(0, 'en')]).toEqual([
    '\u22120,40',
    '1.62',
    '0,00',
    '0.00',
  ]);
});
