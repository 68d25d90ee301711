import { expect, islandsReady, test } from './site.ts';

test('a path that is followed decides where one goes on, until it is left', async ({ page, visit }) => {
  await visit('fr/');
  await expect(page.getByRole('link', { name: 'Commencer' })).toHaveAttribute('href', /lire-les-chiffres\/$/);
  await visit('fr/parcours/');
  const essential = page.getByRole('region', { name: 'L’essentiel' });
  await essential.getByRole('button', { name: 'Suivre ce parcours' }).click();
  await expect(essential.getByRole('button', { name: 'Ne plus suivre ce parcours' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await visit('fr/');
  await expect(page.getByRole('link', { name: 'Continuer : Vous n’avez pas l’initiative' })).toBeVisible();
  await visit('fr/parcours/');
  await page.getByRole('button', { name: 'Ne plus suivre ce parcours' }).click();
  await visit('fr/');
  await expect(page.getByRole('link', { name: /^Continuer : De 2014/ })).toBeVisible();
});

test('a path counts what is done, lesson by lesson', async ({ page, visit }) => {
  await visit('fr/lecons/pas-l-initiative/');
  await islandsReady(page);
  await page.getByRole('button', { name: 'Marquer cette leçon comme faite' }).click();
  await visit('fr/parcours/');
  await expect(page.getByRole('region', { name: 'L’essentiel' })).toContainText('1 sur 6');
  await expect(page.getByRole('region', { name: 'Chef d’orchestre' })).toContainText('1 sur 27');
});

test('the page of origins shows each point beside its sentence, and a link opens that sentence', async ({
  page,
  visit,
}) => {
  await visit('fr/d-ou-vient-le-cours/');
  const points = page.locator('.origin-list > li');
  await expect(points).toHaveCount(46);
  for (const point of await points.all()) await expect(point.locator('blockquote').first()).not.toBeEmpty();
  const link = page.locator('#s33 blockquote a');
  await link.click();
  await expect(page).toHaveURL(/choisir-ses-plateformes\/#point-33$/);
  await expect(page.locator('#point-33')).toBeInViewport();
});

test('a figure is also a table, whose sources lead to the sources page', async ({ page, visit }) => {
  await visit('fr/lecons/lire-les-chiffres/');
  await page.getByText('Voir en tableau').click();
  await expect(page.getByRole('row', { name: /34 millions/ })).toContainText('sans date');
  await page
    .getByRole('row', { name: /71,1 millions/ })
    .getByRole('link')
    .click();
  await expect(page.locator('#coca-cola-facebook')).toBeInViewport();
});
