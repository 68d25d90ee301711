import type { Locator, Page } from '@playwright/test';
import { expect, islandsReady, test } from '../site.ts';

const lesson = 'fr/lecons/ecrire-une-reponse/';
/** Followed as an address, it is where Tab starts from. */
const topOfTheQuiz = `${lesson}#quiz`;
const script = '**/_assets/Quiz*.js*';
const oneAnswer = /Quelle phrase porte la responsabilité/;
const manyAnswers = /Que retirez-vous/;
const right = /Nous n’avons pas rappelé jeudi/;
const wrong = /toute gêne occasionnée/;

const question = (page: Page, words: RegExp) => page.getByRole('group', { name: words });
const verdict = (item: Locator) => item.locator('.quiz-verdict');
const states = (item: Locator) => item.locator('.quiz-state');
const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses a key until the focus is there; fails when it never arrives. */
async function pressTo(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < 25; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `after 25 presses of ${key}`).toBeFocused();
}

test('a question with one answer is answered, explained and tried again with the keyboard alone', async ({
  page,
  visit,
}) => {
  await visit(topOfTheQuiz);
  const item = question(page, oneAnswer);
  await page.keyboard.press('Tab');
  await expect(item.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await pressTo(page, 'ArrowDown', item.getByRole('radio', { name: wrong }));
  await expect(item.getByRole('radio', { name: wrong })).toBeChecked();
  await islandsReady(page);
  await pressTo(page, 'Tab', item.getByRole('button', { name: 'Je réponds : certain' }));
  await page.keyboard.press('Enter');

  await expect(verdict(item)).toBeFocused();
  await expect(verdict(item)).toContainText('Ce n’est pas la meilleure réponse. Une erreur dont on était certain');
  await expect(states(item)).toHaveText([
    'Votre réponse, à revoir',
    'La bonne réponse',
    'Autre option',
    'Autre option',
  ]);
  const explained = item.getByRole('list', { name: 'Explication de chaque option' }).getByRole('listitem');
  await expect(explained.first()).toContainText('« Regretter » a l’air d’une excuse.');
  await expect(explained.nth(1)).toContainText('Un sujet, un verbe actif, un acte daté');
  const reasons = await item.locator('.quiz-why').allInnerTexts();
  expect(new Set(reasons.filter((reason) => reason.length > 40)).size).toBe(4);
  await expect(item.getByRole('status')).toContainText('Vos premières réponses jusqu’ici : certain, 0 juste sur 1.');

  await pressTo(page, 'Tab', item.getByRole('button', { name: 'Réessayer' }));
  await page.keyboard.press('Enter');
  await expect(item.getByRole('radio').first()).toBeFocused();
  await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
  await pressTo(page, 'ArrowDown', item.getByRole('radio', { name: right }));
  await page.keyboard.press('Space');
  await pressTo(page, 'Tab', item.getByRole('button', { name: 'Je réponds : plutôt sûr' }));
  await page.keyboard.press('Space');
  await expect(verdict(item)).toBeFocused();
  await expect(verdict(item)).toHaveText('C’est juste.');
  await expect(states(item).first()).toHaveText('Votre réponse, juste');
});

test('a question with several answers says what was missed, then accepts exactly the right ones', async ({
  page,
  visit,
}) => {
  await visit(topOfTheQuiz);
  await islandsReady(page);
  const item = question(page, manyAnswers);
  await expect(item).toContainText('Plusieurs réponses sont possibles.');
  const tick = async (name: RegExp) => {
    await pressTo(page, 'Tab', item.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  };
  const answer = async () => {
    await pressTo(page, 'Tab', item.getByRole('button', { name: 'Je réponds : au hasard' }));
    await page.keyboard.press('Enter');
    await expect(verdict(item)).toBeFocused();
  };
  await item.getByRole('checkbox').first().focus();
  await tick(/numéro de la commande/);
  await answer();
  await expect(verdict(item)).toContainText('Il y a du juste, mais pas seulement, ou pas tout.');
  await expect(states(item)).toHaveText([
    'Votre réponse, juste',
    'À choisir aussi',
    'Écartée avec raison',
    'Écartée avec raison',
  ]);
  await pressTo(page, 'Tab', item.getByRole('button', { name: 'Réessayer' }));
  await page.keyboard.press('Enter');
  for (const name of [/numéro de la commande/, /40 € offerts/]) {
    await item.getByRole('checkbox').first().focus();
    await tick(name);
  }
  await answer();
  await expect(verdict(item)).toContainText('C’est juste, au hasard');
});

test('answering with nothing chosen says what to do first, and keeps nothing', async ({ page, visit }) => {
  await visit(topOfTheQuiz);
  await islandsReady(page);
  const item = question(page, oneAnswer);
  const certain = item.getByRole('button', { name: 'Je réponds : certain' });
  await item.getByRole('radio').first().focus();
  await pressTo(page, 'Tab', certain);
  await page.keyboard.press('Enter');
  await expect(item.getByRole('status')).toHaveText(/^Choisissez d’abord une réponse/);
  await expect(certain).toBeFocused();
  await expect(verdict(item)).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('quiz/');
});

test('what was chosen and answered before the script arrived counts once it is there', async ({
  page,
  visit,
  site,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(script, (route) => released.then(() => route.continue()));
  await visit(lesson);
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  const item = question(page, oneAnswer);
  const chosenOnly = question(page, manyAnswers);
  await item.getByRole('radio', { name: wrong }).check();
  for (const confidence of ['au hasard', 'certain']) {
    await item.getByRole('button', { name: `Je réponds : ${confidence}` }).click();
  }
  await chosenOnly.getByRole('checkbox', { name: /40 € offerts/ }).check();
  await expect(verdict(item)).toHaveCount(0);
  release();
  // The last button pressed is the one that counts.
  await expect(verdict(item)).toContainText('Une erreur dont on était certain');
  await expect(states(item).first()).toHaveText('Votre réponse, à revoir');
  await expect(page.locator('.quiz-verdict')).toHaveCount(1);
  await expect(chosenOnly.getByRole('checkbox', { name: /40 € offerts/ })).toBeChecked();
  expect(page.url()).toBe(site.url + lesson);
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  await page.reload();
  await islandsReady(page);
  await expect(states(item).first()).toHaveText('Votre réponse, à revoir');
});

test('an answer is found again after a reload, in silence, and can be tried again', async ({ page, visit }) => {
  await visit(lesson);
  await islandsReady(page);
  const item = question(page, oneAnswer);
  await item.getByRole('radio', { name: right }).check();
  await item.getByRole('button', { name: 'Je réponds : au hasard' }).click();
  await expect(item).not.toContainText('Vous avez déjà répondu');
  await page.reload();
  await islandsReady(page);
  await expect(item).toContainText('Vous avez déjà répondu à cette question. Voici votre dernière réponse.');
  await expect(verdict(item)).toContainText('C’est juste, au hasard');
  await expect(verdict(item)).not.toBeFocused();
  await expect(item.getByRole('status')).toBeEmpty();
  await expect(page.locator('.quiz-already')).toHaveCount(1);
  await item.getByRole('button', { name: 'Réessayer' }).click();
  await expect(item.getByRole('radio')).toHaveCount(4);
  await expect(item).not.toContainText('Vous avez déjà répondu');
});

test('a script that is not served is said in words, and the answers are there, folded', async ({
  page,
  visit,
  watch,
}) => {
  await page.route(script, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await visit(topOfTheQuiz);
  // Said just above the part that is missing.
  const said = page.locator('#quiz ~ .notice[role=status]');
  await expect(said).toContainText('Une partie de cette page n’a pas pu se charger.');
  const item = question(page, oneAnswer);
  await expect(item.getByRole('button')).toHaveCount(0);
  const folded = item.getByText('Voir les réponses et leurs explications');
  await expect(item.getByText('Un sujet, un verbe actif')).toBeHidden();
  await folded.focus();
  await page.keyboard.press('Enter');
  await expect(item.getByText('La bonne réponse')).toBeVisible();
  await expect(item.getByText('Un sujet, un verbe actif')).toBeVisible();
  for (const trouble of watch.troubles.splice(0)) expect(trouble).toMatch(/404|Quiz/);
});

test('an English lesson asks, explains and finds the answer again in English', async ({ page, visit }) => {
  await visit('en/lessons/ecrire-une-reponse/#quiz');
  await islandsReady(page);
  const item = page.locator('#quiz ~ * fieldset').first();
  await item.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await pressTo(page, 'Tab', item.getByRole('button', { name: 'My answer is: fairly sure' }));
  await page.keyboard.press('Enter');
  await expect(verdict(item)).toBeFocused();
  await expect(verdict(item)).toHaveText(/^(That is right\.|That is not the best answer\. Here is why\.)$/);
  await expect(states(item).first()).toHaveText(/^Your answer, (right|to think over)$/);
  await expect(item.getByRole('list', { name: 'Each option explained' }).getByRole('listitem')).toHaveCount(4);
  await page.reload();
  await islandsReady(page);
  await expect(item).toContainText('You have already answered this question.');
});
