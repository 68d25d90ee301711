// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseProgress } from '#browser/progress-carry.ts';
import { openProgress, progressStore } from '#browser/progress-store.ts';
import { changeSettings } from '#browser/settings.ts';
import { answer } from '#domain/progress/change.ts';
import { quizRecord } from '#domain/progress/state.ts';
import type { Question } from '#domain/quiz/question.ts';
import { quiz as en } from '#i18n/en/quiz.ts';
import { quiz as words } from '#i18n/fr/quiz.ts';
import { beforeReading, oneAnswer, severalAnswers } from '#islands/quiz/examples.ts';
import { Quiz } from '#islands/quiz/Quiz.tsx';

const view = (...items: Question[]) => <Quiz items={items} words={words} lang="fr" lesson="lecon" />;
const show = (...items: Question[]) => render(view(...items));
const choose = (text: RegExp) => userEvent.click(screen.getByLabelText(text));
const reply = (name: string) => userEvent.click(screen.getByRole('button', { name: `Je réponds : ${name}` }));
const explained = () => screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
const saved = (id = oneAnswer.id) => quizRecord(openProgress().state(), id);
const shownOrder = () =>
  screen
    .getAllByRole('radio')
    .map((input) => (input as HTMLInputElement).value)
    .join('');

/** A page as the server wrote it, before any script. */
function served(...items: Question[]): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = renderToString(view(...items));
  document.body.append(host);
  return host;
}
const hydrate = (host: HTMLElement, ...items: Question[]) => act(async () => void hydrateRoot(host, view(...items)));

beforeEach(() => {
  eraseProgress(progressStore());
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('without JavaScript, a quiz', () => {
  it('shows each question, its options, and, folded, every answer explained', () => {
    const page = served(oneAnswer, severalAnswers);
    const [first] = within(page).getAllByRole('group', { name: oneAnswer.question });
    expect(page.querySelectorAll('fieldset')).toHaveLength(2);
    for (const { text, feedback } of [...oneAnswer.options, ...severalAnswers.options]) {
      expect(within(page).getAllByText(text)).toHaveLength(2);
      expect(within(page).getByText(feedback).closest('details')?.open).toBe(false);
    }
    expect(first?.querySelector('[data-look=right]')?.textContent).toContain(words.missed);
  });

  it('has no form, no disabled field, no inline style, and is kept out of search', () => {
    const page = served(oneAnswer, severalAnswers);
    expect(page.querySelector('form, [disabled], [style]')).toBeNull();
    expect([...page.querySelectorAll('button')].every((button) => button.type === 'button')).toBe(true);
    expect(page.firstElementChild?.hasAttribute('data-pagefind-ignore')).toBe(true);
  });
});

describe('answering', () => {
  it('is choosing, then saying how sure one is; the verdict takes the focus and every option is explained, chosen and right first', async () => {
    show(oneAnswer);
    await choose(/numéro de dossier/);
    await reply('certain');
    expect(document.activeElement).toHaveProperty('textContent', words.wrongCertain);
    expect(explained()).toEqual([words.chosenWrong, words.missed, words.left]);
    for (const { feedback } of oneAnswer.options) expect(screen.getByText(feedback)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Vos premières réponses jusqu’ici : certain, 0 juste sur 1.');
    expect(saved()).toMatchObject({ first: { letters: 'a', confidence: 'certain', right: false }, count: 1 });
  });

  it('is not possible with nothing chosen, and that is said in words', async () => {
    show(oneAnswer);
    await reply('au hasard');
    expect(screen.getByRole('status').textContent).toBe(words.chooseFirst);
    expect(saved()).toBeUndefined();
  });

  it('takes several letters where several are right, and says what was missed', async () => {
    show(severalAnswers);
    await choose(/message entier/);
    await choose(/abonnés/);
    await reply('plutôt sûr');
    expect(document.activeElement?.textContent).toBe(words.partly);
    expect(explained().sort()).toEqual(
      [words.chosenRight, words.chosenWrong, words.leftSeveral, words.missedSeveral].sort(),
    );
    expect(saved(severalAnswers.id)?.last.letters).toBe('ab');
  });

  it('can be done by keyboard alone, digits included, unless single keys are off', async () => {
    show(oneAnswer);
    const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
    await userEvent.tab();
    await userEvent.keyboard('2');
    expect([second?.checked, document.activeElement]).toEqual([true, second]);
    changeSettings({ keys: false });
    await userEvent.keyboard('1');
    expect(first?.checked).toBe(false);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(saved()?.first.confidence).toBe('guess');
  });

  it('says the calibration of all first answers, in the language of the page', async () => {
    progressStore().update((state) => answer(state, 'autre', { letters: 'a', confidence: 'guess', right: true }));
    render(<Quiz items={[oneAnswer]} words={en} lang="en" lesson="lecon" />);
    await choose(/avant midi/);
    await userEvent.click(screen.getByRole('button', { name: 'My answer is: certain' }));
    expect(screen.getByRole('status').textContent).toBe(
      'Your first answers so far: certain, 1 right out of 1; a guess, 1 right out of 1.',
    );
  });

  it('says when the answer could not be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show(oneAnswer);
    await choose(/avant midi/);
    await reply('certain');
    expect(document.activeElement?.textContent).toBe(words.right);
    expect(screen.getByRole('status').textContent).toContain(words.notKept);
  });

  it('before reading, welcomes a wrong answer', async () => {
    show(beforeReading);
    await choose(/délai paraît/);
    await reply('au hasard');
    expect(document.activeElement?.textContent).toBe(words.beforeWrong);
  });
});

describe('trying again', () => {
  it('reshuffles, chooses nothing, takes the focus to the options; the first attempt stays the one that counts', async () => {
    show(oneAnswer);
    const before = shownOrder();
    await choose(/numéro de dossier/);
    await reply('certain');
    await userEvent.click(screen.getByRole('button', { name: words.retry }));
    expect(shownOrder()).not.toBe(before);
    expect(screen.getAllByRole('radio').some((input) => (input as HTMLInputElement).checked)).toBe(false);
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    await choose(/avant midi/);
    await reply('plutôt sûr');
    expect(saved()).toMatchObject({
      first: { letters: 'a', right: false },
      last: { letters: 'b', right: true },
      count: 2,
    });
    expect(screen.getByRole('status').textContent).toContain('certain, 0 juste sur 1');
  });
});

describe('coming back', () => {
  it('shows the last answer with its explanations, and moves neither focus nor announces', () => {
    progressStore().update((state) => answer(state, oneAnswer.id, { letters: 'b', confidence: 'sure', right: true }));
    show(oneAnswer);
    expect(screen.getByText(words.already)).toBeTruthy();
    expect(explained()).toEqual([words.chosenRight, words.left, words.left]);
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('asks again when the option chosen then exists no longer', () => {
    progressStore().update((state) => answer(state, oneAnswer.id, { letters: 'z', confidence: 'sure', right: true }));
    show(oneAnswer);
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });
});

describe('before the script arrives', () => {
  it('the order on screen is the one that stays', async () => {
    const page = served(oneAnswer);
    const before = shownOrder();
    const mismatch = vi.spyOn(console, 'error');
    await hydrate(page, oneAnswer);
    expect(shownOrder()).toBe(before);
    expect(mismatch).not.toHaveBeenCalled();
  });

  it('a choice is kept, even over an answer of another day', async () => {
    progressStore().update((state) => answer(state, oneAnswer.id, { letters: 'a', confidence: 'sure', right: false }));
    const page = served(oneAnswer);
    within(page)
      .getByLabelText(/avant midi/)
      .click();
    await hydrate(page, oneAnswer);
    await reply('certain');
    expect(document.activeElement?.textContent).toBe(words.right);
    expect(saved()?.last.letters).toBe('b');
  });

  it('a click on an answer button counts', async () => {
    const page = served(oneAnswer, severalAnswers);
    within(page)
      .getByLabelText(/avant midi/)
      .click();
    page.querySelector('[data-confidence=sure]')?.setAttribute('data-early', '1');
    await hydrate(page, oneAnswer, severalAnswers);
    expect(saved()).toMatchObject({ first: { letters: 'b', confidence: 'sure', right: true }, count: 1 });
    expect(document.activeElement?.textContent).toBe(words.right);
    expect(saved(severalAnswers.id)).toBeUndefined();
  });

  it('a click with nothing chosen is answered in words', async () => {
    const page = served(oneAnswer);
    page.querySelector('[data-confidence=sure]')?.setAttribute('data-early', '1');
    await hydrate(page, oneAnswer);
    expect(screen.getByRole('status').textContent).toBe(words.chooseFirst);
  });
});
