// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { changeSettings, settings } from '#browser/settings.ts';
import { erase, hold } from '#domain/progress/change.ts';
import { runRecord } from '#domain/progress/state.ts';
import { exampleCase } from '#islands/simulator/examples.ts';
import { seconds } from '#islands/simulator/phrases.ts';
import { dialogsOpen, live, openCase, words } from '../support/opened-case.tsx';

const story = exampleCase.scenario;
dialogsOpen();
// Timers are ours: only the interval of the countdown is a pretence, so that clicks stay real.
const user = userEvent.setup({ delay: null });
let clock = 0;
const now = () => clock;
/** Real seconds go by, tick after tick. */
function pass(seconds: number): void {
  for (let ticks = 0; ticks < seconds * 4; ticks += 1) {
    act(() => {
      clock += 250;
      vi.advanceTimersByTime(250);
    });
  }
}
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const timer = () => screen.getByRole('timer').textContent?.replaceAll('\u00a0', ' ');
const strip = () => screen.getByRole('region', { name: 'Compte à rebours' });
/** What the first decision of the example is given, from what there is to read. */
const GIVEN = 65;
const left = (count: number) => `Il reste ${seconds(count, words).replaceAll('\u00a0', ' ')}`;
const keys = () => runRecord(progressStore().state(), story.id)?.hand?.keys;

async function openAt(list: string) {
  changeSettings({ countdown: true });
  progressStore().update((state) => hold(state, story.id, { keys: list, print: story.print }));
  openCase({ now });
  await press('Reprendre');
}
async function start() {
  changeSettings({ countdown: true });
  openCase({ now });
  await press('Commencer');
}

beforeEach(() => {
  clock = 0;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  history.replaceState(null, '', '/');
  localStorage.clear();
  progressStore().update((state) => erase(state));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the countdown is a choice', () => {
  test('nobody meets it who has not asked for it, and the header says that the clock waits', async () => {
    openCase({ now });
    expect(screen.getByRole('checkbox', { name: 'Compte à rebours' })).toHaveProperty('checked', false);
    expect(screen.getByText(/n’avance que lorsque vous agissez/)).toBeTruthy();
    await press('Commencer');
    pass(600);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('L’horloge attend que vous agissiez')).toBeTruthy();
    expect(keys()).toBe('');
  });

  test('it is chosen on the first screen, kept by the device, and the sentence about the clock follows', async () => {
    openCase({ now });
    await user.click(screen.getByRole('checkbox', { name: 'Compte à rebours' }));
    expect(settings().countdown).toBe(true);
    expect(screen.getByText(/d’une attente à la fin de chaque compte à rebours/)).toBeTruthy();
    await press('Commencer');
    expect(timer()).toBe(left(GIVEN));
    expect(screen.getByText('L’horloge avance si le compte à rebours se termine')).toBeTruthy();
  });

  test('it is switched off and on in the control room, in the middle of a decision', async () => {
    await start();
    pass(10);
    const room = screen.getByRole('complementary', { name: 'Salle de contrôle' });
    await user.click(within(room).getByRole('checkbox'));
    expect(screen.queryByRole('timer')).toBeNull();
    expect(settings().countdown).toBe(false);
    await user.click(within(room).getByRole('checkbox'));
    expect(timer()).toBe(left(GIVEN));
  });

  test('where nothing can be kept it still runs in this page', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    openCase({ now });
    await user.click(screen.getByRole('checkbox', { name: 'Compte à rebours' }));
    await press('Commencer');
    pass(1);
    expect(timer()).toBe(left(GIVEN - 1));
  });
});

describe('its end', () => {
  test('is one wait, said aloud, that moves nobody’s focus', async () => {
    await start();
    const choice = screen.getByRole('button', { name: /je suis désolée/ });
    choice.focus();
    pass(GIVEN);
    expect(keys()).toBe('.');
    expect(live()).toMatch(/^Le temps est passé\. Vous attendez : 10 min\. .*16 h 50\.$/);
    expect(within(strip()).getByText(/la partie a attendu/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /je suis désolée/ }));
  });

  test('begins another count, and never plays a move', async () => {
    await start();
    pass(GIVEN * 2);
    expect(keys()).toBe('..');
    expect(timer()).toMatch(/Il reste/);
  });

  test('leaves the focus in the game when what had it is gone', async () => {
    await openAt('.');
    // The scene gives way at the next wait: its moves leave the page.
    screen.getByRole('button', { name: /Masquer le message/ }).focus();
    pass(GIVEN);
    expect(screen.queryByRole('button', { name: /Masquer le message/ })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Marc relaie dans le groupe');
  });

  test('takes no focus from somebody whose focus is elsewhere', async () => {
    await start();
    (document.activeElement as HTMLElement).blur();
    pass(GIVEN);
    expect(keys()).toBe('.');
    expect(document.activeElement).toBe(document.body);
  });

  test('is an ordinary wait: the debrief says nothing of the time that was taken', async () => {
    await start();
    while (screen.queryByRole('button', { name: 'Lire le débrief' }) === null) {
      if (screen.queryByRole('timer')) pass(GIVEN);
      else await press(/^Attendre/);
    }
    await press('Lire le débrief');
    expect(screen.getByRole('heading', { level: 2, name: 'Réparé en silence' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/rebours|seconde|vitesse|rapide/);
  });
});

describe('who needs more time has it', () => {
  test('a minute is added as often as one asks', async () => {
    await start();
    for (let times = 0; times < 12; times += 1) await press(/^\+ 1.minute$/);
    expect(timer()).toBe(left(GIVEN + 12 * 60));
  });

  test('it pauses and goes on by a button, across decisions', async () => {
    await start();
    pass(5);
    await press('Mettre en pause');
    pass(300);
    expect(timer()).toBe(left(GIVEN - 5));
    expect(screen.getByText('L’horloge attend : compte à rebours en pause')).toBeTruthy();
    await press(/^Attendre/);
    pass(300);
    expect(timer()).toBe(left(60));
    await press('Reprendre le compte');
    pass(1);
    expect(timer()).toBe(left(59));
  });

  test('it pauses by itself while one writes, and until a choice is sent', async () => {
    await start();
    await press(/Écrire avec vos mots/);
    pass(300);
    expect(within(strip()).getByText('En pause : vous écrivez.')).toBeTruthy();
    await user.type(screen.getByRole('textbox'), 'Bonjour Paule.');
    await press('Comparer');
    pass(300);
    await press(/je suis désolée/);
    pass(300);
    expect(within(strip()).getByText(/votre choix n’est pas encore parti/)).toBeTruthy();
    expect(keys()).toBe('');
    await press('Annuler ce choix');
    pass(2);
    expect(timer()).toBe(left(GIVEN - 2));
  });

  test('it pauses while a dialog is open', async () => {
    await start();
    await press(/^16\sh\s40 vendredi/);
    pass(300);
    expect(within(strip()).getByText('En pause : une fenêtre est ouverte.')).toBeTruthy();
    await press('Fermer la salle de contrôle');
    pass(1);
    expect(timer()).toBe(left(GIVEN - 1));
  });

  test('it pauses while the page is hidden, and a machine that slept took no time', async () => {
    await start();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    pass(300);
    hidden.mockReturnValue(false);
    clock += 3_600_000;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(timer()).toBe(left(GIVEN - 2));
  });
});

describe('to a screen reader', () => {
  test('it speaks at half and at twenty seconds, in the one live region, and at no other second', async () => {
    await start();
    const said: string[] = [];
    for (let second = 1; second < GIVEN; second += 1) {
      const before = live();
      pass(1);
      if (live() !== before) said.push(live());
    }
    expect(said).toEqual([
      'Compte à rebours : il reste 33 s.',
      'Compte à rebours : plus que 20 s. Vous pouvez ajouter une minute, ou mettre en pause.',
    ]);
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(0);
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});
