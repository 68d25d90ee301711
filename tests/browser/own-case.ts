/** How a group fills in the case form, in French. */
import type { Locator, Page } from '@playwright/test';

export async function step(page: Page, name: string): Promise<void> {
  await page.locator('.own-steps').getByRole('button', { name }).click();
}

/** Works inside one thing of a list, whatever was folded. */
export async function within(form: Locator, kind: string, work: (one: Locator) => Promise<unknown>): Promise<void> {
  const one = form
    .locator('.own-item')
    .filter({ has: form.page().locator(`> summary .own-item-kind:text-is("${kind}")`) });
  const item = one.last();
  if ((await item.getAttribute('open')) === null) await item.locator('> summary').click();
  await work(item);
}

export async function moment(form: Locator, name: string, day: string, hour: string): Promise<void> {
  const field = form.getByRole('group', { name, exact: true }).last();
  await field.getByLabel('Jour').selectOption({ label: day });
  await field.getByLabel('Heure').fill(hour);
}

export async function fact(form: Locator, text: string, worth: string): Promise<void> {
  await form.getByRole('button', { name: 'Ajouter un fait' }).click();
  const last = form.getByRole('group', { name: 'Les faits' }).locator('.own-item').last();
  await last.getByLabel('Le fait').fill(text);
  await last.getByLabel(worth, { exact: true }).check();
}

export async function check(form: Locator, who: string, tells: string): Promise<void> {
  await form.getByRole('button', { name: 'Ajouter une vérification' }).click();
  const last = form.getByRole('group', { name: 'Les vérifications' }).locator('.own-item').last();
  await last.getByLabel('À qui, ou à quoi, on le demande').fill(who);
  await last.getByLabel(tells).check();
}

export function sceneItem(form: Locator, index: number): Locator {
  return form
    .locator('.own-item')
    .filter({ has: form.page().locator(`> summary .own-item-kind:text-is("Scène ${index}")`) });
}

export async function scene(form: Locator, index: number, opens: string, ask: string): Promise<void> {
  const item = sceneItem(form, index);
  if ((await item.getAttribute('open')) === null) await item.locator('> summary').click();
  await moment(item, 'La scène s’ouvre', 'jeudi', opens);
  await item.getByLabel('La question').fill(ask);
}

export interface MoveText {
  readonly say: string;
  readonly answer: string;
  readonly why: string;
  readonly rule: string;
  readonly followed: boolean;
  readonly act: string;
  readonly promises?: string;
  readonly keeps?: string;
  readonly knows?: string;
  readonly to: string | RegExp;
}

export async function move(form: Locator, sceneIndex: number, index: number, text: MoveText): Promise<void> {
  const item = sceneItem(form, sceneIndex)
    .locator('.own-item')
    .nth(index - 1);
  if ((await item.getAttribute('open')) === null) await item.locator('> summary').click();
  await item.getByLabel('Ce que l’on écrit').fill(text.say);
  await item.locator('.own-acts > summary').click();
  await item.getByLabel(text.act, { exact: true }).check();
  await item.getByRole('button', { name: 'Ajouter un message' }).click();
  await item.getByLabel('Le message').fill(text.answer);
  await item.getByLabel('La règle en jeu').selectOption({ label: text.rule });
  await item.getByLabel(text.followed ? 'la suit' : 'l’enfreint', { exact: true }).check();
  await item.getByLabel('Pourquoi : ce que dit le coach').fill(text.why);
  const target = item.getByLabel('Où cela mène');
  const names = await target.locator('option').allInnerTexts();
  const label = names.find((name) => (typeof text.to === 'string' ? name === text.to : text.to.test(name)));
  await target.selectOption({ label: label ?? String(text.to) });
  if (text.promises) await item.getByRole('group', { name: 'Ce geste promet' }).getByLabel(text.promises).check();
  if (text.keeps) await item.getByRole('group', { name: 'Ce geste tient' }).getByLabel(text.keeps).check();
  if (text.knows) {
    await item.getByRole('button', { name: 'Ajouter une condition' }).click();
    await item.getByLabel('Condition', { exact: true }).selectOption({ label: 'on a appris…' });
    const which = item.getByLabel('Lequel');
    const facts = await which.locator('option').allInnerTexts();
    await which.selectOption({ label: facts.find((name) => name.startsWith(text.knows ?? '')) ?? '' });
  }
}

export async function condition(one: Locator, name: string): Promise<void> {
  await one.getByRole('button', { name: 'Ajouter une condition' }).click();
  await one.getByLabel('Condition', { exact: true }).selectOption({ label: name });
}

export async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page
    .getByRole('button', { name: /^(Publier|Envoyer|Continuer|Faire)/ })
    .first()
    .click();
}
