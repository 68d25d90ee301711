// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { writeDocument } from '#domain/progress/change.ts';
import { documentRecord } from '#domain/progress/state.ts';
import type { Activity, Place } from '#domain/workshop/activity.ts';
import { emptyDraft } from '#domain/workshop/draft.ts';
import { compose } from '#i18n/fr/compose.ts';
import { workshops } from '#i18n/fr/workshops.ts';
import { Compose } from '#islands/compose/Compose.tsx';
import { speechIn } from '#islands/compose/parts.ts';
import { runSheetMarkdown } from '#islands/compose/run-sheet.ts';

// biome-ignore lint/suspicious/noThenProperty: an author's word
const rain = { when: 'Il pleut.', then: 'On rentre.' };
const activity = (id: string, place: Place, usual: number, least: number, most: number): Activity => ({
  ...{ id, place, title: `Activité ${id}`, minutes: { usual, least, most }, builder: true, lessons: [] },
  ...{ summary: `Résumé ${id}`, does: `Consigne ${id}`, paper: `Papier ${id}`, material: ['une montre'] },
  ...{ notes: [`Note ${id}`], questions: [], risks: [rain], slides: [] },
  ...{ shown: [`Écran ${id}`], prints: ['lettres'] },
});
const activities = [
  activity('ouvrir', 'opening', 5, 3, 8),
  activity('trier', 'middle', 18, 12, 25),
  activity('jouer', 'middle', 60, 45, 70),
  activity('clore', 'closing', 5, 3, 10),
];
const handouts = { lettres: { title: 'Les lettres', href: '/feuilles/lettres/' } };

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ kits: [], activities })));
  progressStore().update((state) => writeDocument(state, 'workshop', 'atelier', { value: null, day: '2026-11-25' }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open() {
  render(
    <Compose
      words={compose}
      sheet={workshops}
      lang="fr"
      topics={[{ title: 'Répondre', lessons: [{ id: 'tri', title: 'Le tri' }] }]}
      handouts={handouts}
      address="/fr/animer/kits.json"
      present="/fr/animer/"
    />,
  );
  await screen.findByRole('heading', { name: compose.askTitle });
  return userEvent.setup();
}
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const titles = () =>
  screen
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
    .filter((text) => text?.startsWith('Activité'))
    // Paper says them again, and the page does not show it.
    .slice(0, document.querySelectorAll('.compose-steps > li').length);

describe('the page on which a workshop is composed', () => {
  it('proposes activities that fill the time asked for, and says so', async () => {
    const user = await open();
    expect(screen.getByText(compose.nothing)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '30 minutes' }));
    await press(user, compose.propose);
    expect(titles()).toEqual(['Activité ouvrir', 'Activité trier', 'Activité clore']);
    expect(screen.getByRole('status').textContent).toContain('3 activités proposées.');
    expect(screen.getByRole('status').textContent).toContain('Tout est placé : 30 minutes.');
  });

  it('moves, shortens, removes and adds by buttons, says each, and keeps the focus on the button', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: '30 minutes' }));
    await press(user, compose.propose);
    await press(user, 'Monter « Activité trier »');
    expect(titles()[0]).toBe('Activité trier');
    expect(screen.getByRole('status').textContent).toContain('« Activité trier » passe à la place 1.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Monter « Activité trier »');
    await press(user, 'Une minute de moins pour « Activité trier »');
    expect(screen.getByRole('status').textContent).toMatch(/Il reste 1 minute à placer sur 30 minutes\./);
    await press(user, 'Retirer « Activité ouvrir »');
    expect(titles()).toEqual(['Activité trier', 'Activité clore']);
    expect(screen.getByText(compose.noOpening)).toBeTruthy();
    await press(user, 'Ajouter « Activité ouvrir »');
    expect(titles()[0]).toBe('Activité ouvrir');
  });

  it('stops at the limits of an activity, and says which', async () => {
    const user = await open();
    await press(user, 'Ajouter « Activité clore »');
    for (let press = 0; press < 3; press++)
      await user.click(screen.getByRole('button', { name: 'Une minute de moins pour « Activité clore »' }));
    expect(screen.getByRole('status').textContent).toContain('« Activité clore » ne dure pas moins de 3 minutes.');
  });

  it('takes back the last change, and starts from nothing', async () => {
    const user = await open();
    await press(user, 'Ajouter « Activité clore »');
    await press(user, compose.clear);
    expect(titles()).toEqual([]);
    await press(user, compose.undo);
    expect(titles()).toEqual(['Activité clore']);
  });

  it('says how long the shortest workshop takes when less is asked', async () => {
    activities[0] = activity('ouvrir', 'opening', 12, 12, 12);
    const user = await open();
    await user.click(screen.getByRole('radio', { name: compose.otherTime }));
    const field = screen.getByRole('spinbutton', { name: /Minutes, de 10 à 420/ });
    await user.clear(field);
    await user.type(field, '10');
    await press(user, compose.propose);
    expect(screen.getByRole('status').textContent).toContain('L’atelier le plus court demande 15 minutes');
    activities[0] = activity('ouvrir', 'opening', 5, 3, 8);
  });

  it('keeps the steps on the device, as the presenter reads them', async () => {
    const user = await open();
    await press(user, 'Ajouter « Activité clore »');
    await user.type(screen.getByRole('textbox', { name: compose.name }), 'Le nôtre');
    await vi.waitFor(() =>
      expect(documentRecord(progressStore().state(), 'workshop', 'atelier')?.value).toMatchObject({
        title: 'Le nôtre',
        steps: [{ activity: 'clore', minutes: 5 }],
      }),
    );
    expect(screen.getByRole('link', { name: compose.present }).getAttribute('href')).toBe('/fr/animer/#kit=atelier');
  });

  it('prints what to do without a screen, and only that, when there is none', async () => {
    const user = await open();
    await press(user, 'Ajouter « Activité trier »');
    const paper = document.querySelector('.compose-sheet') as HTMLElement;
    expect(within(paper).getByText('Écran trier')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: compose.paper }));
    expect(within(paper).queryByText('Écran trier')).toBeNull();
    expect(within(paper).getByText('Papier trier')).toBeTruthy();
  });
});

describe('the run sheet in Markdown', () => {
  it('says the times, what to ask, and what to print', () => {
    const draft = {
      ...emptyDraft,
      title: 'Le nôtre',
      people: 12,
      steps: [
        { activity: 'ouvrir', minutes: 5 },
        { activity: 'disparue', minutes: 5 },
        { activity: 'trier', minutes: 20 },
      ],
    };
    const text = runSheetMarkdown({
      ...{ draft, handouts, sheet: workshops },
      activities: new Map(activities.map((one) => [one.id, one])),
      speech: speechIn(compose, 'fr'),
    });
    expect(text).toContain('# Le nôtre\n\n30 minutes. Comptez-les pour 12 personnes.');
    expect(text).toContain('| 10–30 | Activité trier | Résumé trier |');
    expect(text).toContain('## 10–30 · Activité trier (20 minutes)');
    expect(text).toContain('- Il pleut. On rentre.');
    expect(text).toContain('- Les lettres');
    expect(text).not.toContain('disparue');
  });
});
