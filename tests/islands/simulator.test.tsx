// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { changeSettings } from '#browser/settings.ts';
import { erase, hold } from '#domain/progress/change.ts';
import { runRecord } from '#domain/progress/state.ts';
import { axisOf, rowsOf } from '#islands/simulator/chart.ts';
import { exampleCase, exampleRoads } from '#islands/simulator/examples.ts';
import { fitOf, newRun } from '#islands/simulator/run.ts';
import { dialogsOpen, openCase } from '../support/opened-case.tsx';

const story = exampleCase.scenario;
const user = userEvent.setup();

const openPage = (lang: 'fr' | 'en' = 'fr') => openCase({ lang });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => user.click(button(name));
/** Reaches a button with the Tab key alone, and presses it. */
async function byKeyboard(name: RegExp) {
  for (let steps = 0; steps < 60; steps += 1) {
    await user.tab();
    const here = document.activeElement;
    if (here?.tagName === 'BUTTON' && name.test(here.textContent ?? '')) return user.keyboard('{Enter}');
  }
  throw new Error(`The keyboard does not reach ${name}`);
}
/** Spaces that do not break are read as spaces. */
const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const kept = () => runRecord(progressStore().state(), story.id);
const forget = () => progressStore().update((state) => erase(state));
const room = () => screen.getByRole('complementary', { name: 'Salle de contrôle' });
const resume = (keys: string, extra = {}) =>
  progressStore().update((state) => hold(state, story.id, { keys, print: story.print, ...extra }));
async function openAt(keys: string, extra = {}) {
  resume(keys, extra);
  openPage();
  await press('Reprendre');
}

dialogsOpen();

beforeEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
  forget();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('playing', () => {
  test('a case is played to its end and its debrief read by keyboard alone', async () => {
    openPage();
    await byKeyboard(/^Commencer/);
    expect(document.activeElement?.textContent).toContain('Paule M.');
    await byKeyboard(/Bonjour Paule, ici Léa/);
    await user.keyboard('{Tab}{Enter}');
    await byKeyboard(/^Théo, à l’atelier/);
    await byKeyboard(/^Attendre/);
    await byKeyboard(/^Attendre/);
    await byKeyboard(/La pièce attendait/);
    await byKeyboard(/^Envoyer/);
    await byKeyboard(/^Attendre/);
    await byKeyboard(/Merci Paule/);
    await byKeyboard(/^Envoyer/);
    expect(screen.getByRole('heading', { name: /Réparé, et dit/ })).toBeTruthy();
    await byKeyboard(/^Lire le débrief/);
    expect(document.activeElement?.textContent).toBe('Réparé, et dit');
    expect(kept()).toMatchObject({ endings: ['dit'], finished: { keys: exampleRoads.dit, ending: 'dit' } });
  });

  test('digits choose, then send, unless single-key shortcuts are off', async () => {
    openPage();
    await press('Commencer');
    await user.keyboard('2');
    await user.keyboard('1');
    expect(kept()?.hand?.keys).toBe('a');
    changeSettings({ keys: false });
    openPage();
    await press('Reprendre');
    await user.keyboard('1');
    expect(kept()?.hand?.keys).toBe('a');
    expect(button(/^Attendre/).hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  test('the consequence comes in the thread before the note of the coach, which names the rule and its address', async () => {
    await openAt('b');
    const thread = screen.getByRole('region', { name: 'Fil' });
    const texts = within(thread)
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '');
    const consequence = texts.findIndex((text) => text.includes('Encore un formulaire'));
    const note = texts.findIndex((text) => text.includes('Rien n’est lu'));
    expect(consequence).toBeGreaterThan(0);
    expect(note).toBeGreaterThan(consequence);
    expect(texts[note]).toContain('Règle oubliée : Nommer la situation');
    const link = within(thread).getByRole('link', { name: /Nommer la situation/ });
    expect(link.getAttribute('href')).toBe('../regles/nommer-la-situation/');
  });

  test('after a move the focus is on the first new post, and one polite region says what is new', async () => {
    await openAt('a');
    await user.click(within(room()).getByRole('button', { name: /Théo/ }));
    expect(document.activeElement?.textContent).toContain('En interne : Théo');
    const [status] = screen.getAllByRole('status');
    expect(plain(status)).toContain('La pièce est à l’atelier depuis mardi.');
    expect(plain(status)).toContain('16 h 47');
  });

  test('someone out of reach is shown, with the hour, and cannot be asked', async () => {
    await openAt('a');
    const boss = within(room()).getByRole('button', { name: /La patronne/ });
    expect(plain(boss)).toContain('injoignable avant 17 h 05');
    expect(plain(boss)).toContain('en rendez-vous');
    await user.click(boss);
    expect(kept()?.hand?.keys).toBe('a');
  });

  test('the control room says in words what its bars show, and what was promised with the time left', async () => {
    await openAt('a');
    expect(plain(room())).toMatch(/Confiance de Paule fragile/);
    expect(plain(room())).toMatch(/Une réponse ici avant 17 h 30 · dans 46 min/);
    expect(plain(room())).not.toContain('Équipe');
  });

  test('the team is spoken of from the first time something touches it, and stays', async () => {
    await openAt('aA..b');
    expect(plain(room())).toContain('Équipe : elle respire mieux');
  });

  test('on a phone the control room opens as a dialog, and asking there closes it', async () => {
    await openAt('a');
    await press(/^16\sh\s44 vendredi/);
    const sheet = screen.getByRole('dialog', { name: 'Salle de contrôle' });
    await user.click(within(sheet).getByRole('button', { name: /Théo/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept()?.hand?.keys).toBe('aA');
  });
});

describe('a choice may be undone before the world answers', () => {
  test('nothing is played, the list is untouched, and the debrief says it', async () => {
    openPage();
    await press('Commencer');
    await press(/Masquer le message/);
    await press('Annuler ce choix');
    expect(screen.queryByText(/J’ai la capture/)).toBeNull();
    await press(/Bonjour Paule, ici Léa/);
    await press('Envoyer');
    expect(kept()?.hand).toMatchObject({ keys: 'a', takenBack: [{ at: 1, key: 'd' }] });
    resume(exampleRoads.silence, { takenBack: [{ at: 1, key: 'd' }] });
    openPage();
    await press('Lire le débrief');
    expect(screen.getByText(/^16\sh\s40 : Masquer le message$/)).toBeTruthy();
  });

  test('a wait that nobody answered is taken back too, and an answered move is not', async () => {
    await openAt('c.');
    await press('Annuler ce choix');
    expect(kept()?.hand?.keys).toBe('c');
    expect(screen.queryByRole('button', { name: 'Annuler ce choix' })).toBeNull();
  });
});

describe('writing', () => {
  async function writeToNearest() {
    openPage();
    await press('Commencer');
    await press(/Écrire avec vos mots/);
    await user.type(screen.getByRole('textbox', { name: /La page de Volets Maret/ }), 'Bonjour Paule.');
  }

  test('own words are compared with three models, in the order of the file and without their worth', async () => {
    await writeToNearest();
    expect(screen.getByText(/encore 1\s986 signes/)).toBeTruthy();
    await press('Comparer');
    const models = within(screen.getByRole('region', { name: /Que faites-vous/ })).getAllByRole('listitem');
    expect(models.map((model) => model.textContent?.slice(2, 14))).toEqual([
      'Votre numéro',
      'Bonjour Paul',
      'Bonjour Paul',
    ]);
    expect(screen.queryByText(/faible|correct|fort/)).toBeNull();
  });

  test('the nearest is played, and the words are kept and come back beside the three models', async () => {
    await writeToNearest();
    await press('Comparer');
    await press(/je suis désolée/);
    await press('Envoyer');
    expect(kept()?.hand).toMatchObject({ keys: '~c', texts: { 1: 'Bonjour Paule.' } });
    expect(location.hash).toContain('~c');
    expect(location.hash).not.toContain('Bonjour');
    resume(`~${exampleRoads.silence}`, { texts: { 1: 'Bonjour Paule.' } });
    openPage();
    await press('Lire le débrief');
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toEqual(['Vos mots', 'Modèle faible', 'Modèle correct', 'Modèle fort']);
    expect(screen.getByText('Bonjour Paule.')).toBeTruthy();
  });

  test('a colleague may be asked while one writes, and the draft stays', async () => {
    await writeToNearest();
    await user.click(within(room()).getByRole('button', { name: /Théo/ }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Bonjour Paule.');
    await press('Comparer');
    await press(/je suis désolée/);
    await press('Envoyer');
    expect(kept()?.hand).toMatchObject({ keys: 'A~c', texts: { 2: 'Bonjour Paule.' } });
  });

  test('a draft survives a reload, and an empty one goes nowhere', async () => {
    await writeToNearest();
    openPage();
    await press('Reprendre');
    await press(/Écrire avec vos mots/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Bonjour Paule.');
    await user.clear(screen.getByRole('textbox'));
    await press('Comparer');
    expect(screen.getByRole('alert').textContent).toBe('Écrivez d’abord quelques mots.');
  });
});

describe('coming back', () => {
  test('a reload offers to resume where one was, or to start over', async () => {
    resume('aA');
    openPage();
    expect(screen.getByText(/^Vous en étiez là : vendredi, 16\sh\s47\.$/)).toBeTruthy();
    await press('Recommencer depuis le début');
    expect(kept()?.hand?.keys).toBe('');
  });

  test('the other language finds the same game', async () => {
    resume('aA');
    openPage('en');
    await press('Resume');
    expect(screen.getByRole('heading', { name: 'Control room' })).toBeTruthy();
    expect(screen.getAllByText('La pièce est à l’atelier depuis mardi.').length).toBeGreaterThan(0);
  });

  test('where nothing is kept, the page says so and the address carries the game', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
    forget();
    openPage();
    expect(screen.getByText(/refuse de garder/)).toBeTruthy();
    await press('Commencer');
    await press(/Bonjour Paule, ici Léa/);
    await press('Envoyer');
    expect(location.hash).toBe(`#run=zv.${story.print}..a`);
    // The page goes, and with it all that it knew.
    forget();
    openPage();
    expect(screen.getByText('Cette adresse contient une partie.')).toBeTruthy();
    await press('Reprendre');
    expect(screen.getByText('J’attends.')).toBeTruthy();
  });

  test('a game received by its address is not counted as one’s own', async () => {
    location.hash = `#run=zv.${story.print}.dit.${exampleRoads.dit}`;
    openPage();
    await press('Lire le débrief');
    expect(screen.getByRole('heading', { name: 'Réparé, et dit' })).toBeTruthy();
    expect(kept()).toBeUndefined();
  });

  test.each([
    ['a cut percent sign', '%'],
    ['too little', 'c1'],
    ['keys that are none', 'zv.aaaa..é'],
    ['another case', 'zz.aaaa..a'],
    ['far too much', `zv.aaaa..${'a'.repeat(3000)}`],
  ])('an address that holds no game of this case (%s) opens it as new', (_, code) => {
    location.hash = `#run=${code}`;
    openPage();
    expect(button('Commencer')).toBeTruthy();
  });

  test('a case that changed keeps the ending once reached, and says that it changed', () => {
    progressStore().update((state) => ({
      ...state,
      records: {
        [`run/${story.id}`]: { endings: ['dit'], finished: { n: 1, print: 'old0', keys: 'ax', ending: 'dit' } },
      },
    }));
    openPage();
    expect(screen.getByText('Cette situation a changé depuis votre partie.')).toBeTruthy();
    expect(screen.getByText(/reste acquise : « Réparé, et dit »/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lire le débrief' })).toBeNull();
  });

  test('an unfinished game on a changed case is resumed as far as it still fits', async () => {
    resume('aAx', { print: 'old0' });
    openPage();
    await press('Reprendre jusqu’où elle correspond encore');
    await press(/^Attendre/);
    expect(kept()?.hand).toMatchObject({ keys: 'aA.', print: story.print });
  });

  test('a list that plays to its recorded end on a changed case is kept silently', () => {
    const run = { ...newRun(story), keys: exampleRoads.dit, print: 'old0' };
    expect(fitOf(story, { ...run, ending: 'dit' })).toEqual({ fits: true });
    expect(fitOf(story, { ...run, ending: 'efface' })).toMatchObject({ fits: false, ending: 'efface' });
  });
});

describe('between two scenes', () => {
  test('one is told to ask while somebody can answer, then to wait', async () => {
    await openAt('a');
    expect(screen.getByRole('heading', { name: /demandez, ou attendez/ })).toBeTruthy();
    await press(/^Théo, à l’atelier/);
    expect(screen.getByRole('heading', { name: /attendez la suite/ })).toBeTruthy();
  });
});

describe('the debrief', () => {
  async function openDebrief() {
    resume(exampleRoads.dit);
    openPage();
    await press('Lire le débrief');
  }

  test('tells each decision, what else there was, where it led and why', async () => {
    await openDebrief();
    const [first] = screen.getAllByRole('article');
    expect(first?.textContent).toContain('Vous avez fait : «\u00a0Bonjour Paule, ici Léa.');
    expect(first?.textContent).toContain('Règle suivie : Dire quand');
    expect(first?.textContent).toContain('3 autres possibilités');
    expect(first?.textContent).toMatch(/Masquer le message.*La guerre du clavier.*Elle revient en image/);
  });

  test('dates a moment that was let pass from the opening of its scene', async () => {
    resume('........');
    openPage();
    await press('Lire le débrief');
    const [first] = screen.getAllByRole('article');
    expect(plain(first)).toContain('vendredi, 16 h 40 · Paule écrit sur votre page.');
    expect(plain(first)).toContain('Vous avez laissé passer le moment');
  });

  test('gives the curves as a table too, with each decision at its hour', async () => {
    await openDebrief();
    const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent ?? '');
    expect(rows[0]).toBe('MomentDécisionConfianceTempérature du publicPortée');
    expect(rows).toHaveLength(exampleRoads.dit.length + 2);
    expect(rows[2]).toMatch(/^vendredi, 16\sh\s441/);
  });

  test('says what was not known and whom to ask, useless facts left out', async () => {
    await openDebrief();
    const unknown = screen.getByRole('region', { name: 'Ce que vous ne saviez pas' });
    expect(unknown.textContent).toContain('Le devis est signé. À demander : La patronne, 5\u00a0min.');
    expect(unknown.textContent).not.toContain('photo');
  });

  test('replays from a decision with what came before it', async () => {
    await openDebrief();
    await press('Rejouer d’ici (décision 2)');
    expect(kept()?.hand?.keys).toBe('aA..');
    expect(document.activeElement?.textContent).toContain('Marc relaie dans le groupe');
    expect(kept()?.endings).toEqual([]);
  });

  test('is copied as text, or shown to be copied where the browser refuses', async () => {
    await openDebrief();
    await press('Copier en texte');
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('1. vendredi, 16\u00a0h\u00a040 · Paule écrit sur votre page.');
    expect(copied).toContain('À qui auriez-vous passé la main ?');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await press('Copier le lien de cette partie');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain(`#run=zv.${story.print}`);
  });
});

describe('curves', () => {
  test('a night takes a small share of the width and every hour lived is to scale', () => {
    const { xs, broken, ticks } = axisOf([1000, 1010, 1030, 4860, 4870]);
    expect(broken).toEqual([false, false, false, true, false]);
    expect((xs[3] ?? 0) - (xs[2] ?? 0)).toBeCloseTo(0.06);
    expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeCloseTo(2 * ((xs[1] ?? 0) - (xs[0] ?? 0)));
    expect(xs.at(-1)).toBeCloseTo(1);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBe(4);
  });

  test('marks too near one another take another row', () => {
    expect(rowsOf([0, 0.01, 0.02, 0.5])).toEqual([0, 1, 2, 0]);
  });
});
