// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { loadContent } from '#course/load.ts';
import type { Case } from '#course/model.ts';
import { erase } from '#domain/progress/change.ts';
import { runRecord } from '#domain/progress/state.ts';
import { dialogsOpen, openCase } from '../support/opened-case.tsx';

/** The case of the cold flat, its rules by name, as a page gives it; what is read is the tree that browsers hand to readers. */
const { cases, rules } = loadContent('content', { lint: false });
const { scenario, words } = cases.find(({ id }) => id === 'chauffage') as Case;
const MOST_STEPS = 1500;

dialogsOpen();
/** Where the page put the focus; the reader's own cursor takes it too, from control to control. */
let moved: EventTarget[] = [];
let reading = false;
const onFocus = (event: FocusEvent) => {
  if (!reading && event.target) moved.push(event.target);
};
const spoken = (text: string) => text.replaceAll('\u00a0', ' ');

beforeEach(() => {
  // jsdom says of each pseudo-element that it has none, one line each.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  history.replaceState(null, '', '/');
  localStorage.clear();
  progressStore().update((state) => erase(state));
  document.addEventListener('focusin', onFocus);
});
afterEach(async () => {
  await virtual.stop();
  document.removeEventListener('focusin', onFocus);
  cleanup();
  vi.restoreAllMocks();
});

/** Reads on until a phrase is heard. */
async function readTo(phrase: RegExp): Promise<string> {
  reading = true;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const heard = spoken(await virtual.lastSpokenPhrase());
    if (phrase.test(heard)) {
      reading = false;
      return heard;
    }
    await virtual.next();
  }
  throw new Error(`The reader never hears ${phrase}`);
}

/** Reads on to a control, uses it, and tells what is then said aloud without being asked, and where one is. */
async function use(control: RegExp) {
  await readTo(control);
  const before = (await virtual.spokenPhraseLog()).length;
  const used = virtual.activeNode;
  moved = [];
  await virtual.act();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const log = (await virtual.spokenPhraseLog()).slice(before).map(spoken);
  // A region that is emptied says nothing.
  const isAloud = (phrase: string) => /^(polite|assertive): /.test(phrase);
  return {
    aloud: log.filter((phrase) => isAloud(phrase) && !phrase.endsWith(': ')),
    here: log.findLast((phrase) => !isAloud(phrase)),
    moves: moved.filter((place) => place !== used).length,
  };
}

/** Uses a control, and asks that this one act say one thing aloud and move the focus once. */
async function hear(control: RegExp, said: RegExp, here: RegExp) {
  const heard = await use(control);
  expect(heard.aloud, `after ${control}`).toEqual([expect.stringMatching(said)]);
  expect(heard.here, `after ${control}`).toMatch(here);
  expect(heard.moves, `after ${control}`).toBe(1);
}

/** The same, for what says nothing but where one is. */
async function go(control: RegExp, here: RegExp) {
  const heard = await use(control);
  expect(heard.aloud, `after ${control}`).toEqual([]);
  expect(heard.here, `after ${control}`).toMatch(here);
  expect(heard.moves, `after ${control}`).toBe(1);
}

/** A move is chosen, and nothing has happened; it is sent, and the world answers. */
async function send(move: RegExp, said: RegExp, here: RegExp) {
  await go(move, /^group, Votre choix, .*min, /);
  await hear(/^button, (Envoyer|Continuer)$/, said, here);
}

test('a real case is played, written, ended, read again and taken up from the middle, by a screen reader alone', {
  timeout: 120_000,
}, async () => {
  if (!words.fr) throw new Error('The case has no French words');
  const names = Object.fromEntries(rules.map(({ id }) => [id, { name: id }]));
  openCase({ data: { scenario, words: words.fr, rules: names, lessons: [], home: '../' } });
  await virtual.start({ container: document.body });
  const wait = /^button, Attendre/;

  // The first screen, then the post that opens the case.
  expect(await readTo(/^heading/)).toBe('heading, Avant de commencer, level 2');
  await readTo(/^checkbox, Compte à rebours, .*not checked$/);
  await go(/^button, Commencer$/, /^heading, Nadia R\. 16 h 40, level 3$/);
  expect(await readTo(/^@TiédorChauffage/)).toContain('un bébé de 8 mois');
  expect(await readTo(/^heading, Que faites-vous/)).toContain('Par quoi commencez-vous ?');

  // A move, its consequence, its note; then colleagues.
  await send(
    /^button, .*un rappel promis mardi/,
    /^polite: 2 nouveaux messages\. 16 h 43\.$/,
    /^heading, Vous \(Inès\)/,
  );
  await readTo(/Je mets un réveil/);
  await readTo(/Règle suivie : dire-quand/);
  await hear(
    /^button, Le dossier de Nadia 3 min$/,
    /^polite: Panne signalée lundi.*16 h 46\.$/,
    /^heading, En interne : Le dossier/,
  );
  await hear(
    /^button, Karim, à l’atelier/,
    /deux chiffres du numéro sont inversés.*16 h 54\.$/,
    /^heading, En interne : Karim/,
  );
  await hear(/^button, Le stock/, /^polite: Trois radiateurs.*16 h 59\.$/, /^heading, En interne : Le stock/);
  await hear(/^button, Le journal d’appels/, /^polite: 4 nouveaux messages\. Aucun appel.*17 h 03\.$/, /\d h/);
  await send(
    /^button, .*Merci, Luc, mais pas comme ça/,
    /Température du public : tiède\. 17 h 05\.$/,
    /^heading, Vous/,
  );
  await hear(/^button, Mme Ferret, la patronne/, /^polite: 1 nouveau message\. Mme Ferret paiera.*17 h 09\.$/, /\d h/);

  // Own words, compared with three models.
  await go(/^button, Écrire avec vos mots/, /^textbox, Votre réponse \(La page de Tiédor Chauffage\)/);
  const empty = await use(/^button, Comparer$/);
  expect(empty).toMatchObject({ aloud: ['assertive: Écrivez d’abord quelques mots.'], moves: 0 });
  await virtual.previous();
  screen.getByRole('textbox').focus();
  await virtual.type('Nadia, un radiateur vous attend ce soir.');
  await go(/^button, Comparer$/, /^heading, Laquelle est la plus proche de la vôtre \?, level 3$/);
  await send(/^button, .*Nadia, j’ai la réponse/, /^polite: \d nouveaux messages\./, /^heading, Vous/);

  // To the end of the story, which is named by what happens.
  for (const road of [
    wait,
    wait,
    /Vous m’appelez, je réponds/,
    wait,
    wait,
    /et je me corrige/,
    /Passer le relais à Mme Ferret/,
    wait,
    /Ne pas ouvrir/,
    wait,
  ]) {
    if (road === wait) await hear(road, /^polite: .*\d h/, /^(heading|paragraph|generic|.*\d h)/);
    else await send(road, /^polite: .*\d h/, /^(heading|.*\d h)/);
  }
  await send(/chaque numéro est relu à voix haute/, /Fin de l’histoire : Réparé, et dit\.$/, /^heading, Vous/);
  await go(/^button, Lire le débrief$/, /^heading, Réparé, et dit, level 2$/);

  // The debrief: curves as a table, a decision, another run beside this one, and back into the story.
  await readTo(/^im(g|age), Confiance, Température du public$/);
  await readTo(/Le message vient d’arriver sur votre page/);
  const asked = await use(/^button, Une bonne route, parmi d’autres, not pressed$/);
  expect(asked).toMatchObject({ aloud: [], moves: 0 });
  await readTo(/^columnheader, Une bonne route, parmi d’autres/);
  await readTo(/^(rowheader, )?Fin/);
  await virtual.stop();
  await virtual.start({ container: document.body });
  await go(/^button, Rejouer d’ici \(décision 3\)$/, /^heading, Que faites-vous/);
  expect(runRecord(progressStore().state(), scenario.id)).toMatchObject({
    endings: ['repare-et-dit'],
    hand: { keys: 'aABCDaF' },
  });
});
