// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { changeSettings } from '#browser/settings.ts';
import { drive } from '#domain/workshop/drive.ts';
import { groupOf, newRoomRun, type RoomAct, type RoomRun } from '#domain/workshop/room-run.ts';
import { roomShown } from '#domain/workshop/room-shown.ts';
import { shownVote } from '#domain/workshop/shown-vote.ts';
import { cast, newVote, type Vote, type VoteAct } from '#domain/workshop/vote.ts';
import { room as english } from '#i18n/en/room.ts';
import { room } from '#i18n/fr/room.ts';
import { RoomDesk } from '#islands/room/RoomDesk.tsx';
import { RoomScreen } from '#islands/room/RoomScreen.tsx';
import { VoteDesk } from '#islands/room/VoteDesk.tsx';
import { VoteScreen } from '#islands/room/VoteScreen.tsx';
import type { RoomWords } from '#islands/room/words.ts';
import { exampleCase as told } from '#islands/simulator/examples.ts';
import { words as simulator } from '../support/opened-case.tsx';

const words: RoomWords = { ...room, simulator };
const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const said = (element: Element = document.body) => (element.textContent ?? '').replaceAll('\u00a0', ' ');
const options = ['Répondre', 'Attendre', 'Passer la main'];
afterEach(() => {
  cleanup();
  changeSettings({ keys: true });
});

/** The desk and the screen of one vote, as two windows would show it. */
function aVote({ people }: { people?: number } = {}) {
  let vote = newVote(options.length);
  function Both() {
    const [value, setValue] = useState<Vote>(vote);
    const act = (one: VoteAct) =>
      setValue((now) => {
        vote = cast(now, one);
        return vote;
      });
    return (
      <>
        <VoteDesk {...{ options, value, act, words }} lang="fr" {...(people !== undefined && { people })} />
        <section aria-label="écran">
          <VoteScreen {...{ options, words }} value={shownVote(value)} lang="fr" />
        </section>
      </>
    );
  }
  render(<Both />);
  return { vote: () => vote, projected: () => said(screen.getByRole('region', { name: 'écran' })) };
}

/** Desk and screen of one case. */
function aCase(...acts: readonly RoomAct[]) {
  let run = acts.reduce((now, act) => drive(told.scenario, now, act), newRoomRun(told.scenario));
  function Both() {
    const [value, setValue] = useState<RoomRun>(run);
    return (
      <>
        <RoomDesk
          told={told}
          value={value}
          onChange={(next) => {
            run = next;
            setValue(next);
          }}
          words={words}
          lang="fr"
        />
        <section aria-label="écran">
          <RoomScreen value={roomShown(told, value)} words={words} lang="fr" />
        </section>
      </>
    );
  }
  render(<Both />);
  return { run: () => run, projected: () => said(screen.getByRole('region', { name: 'écran' })) };
}
const hands = (...counts: readonly number[]): readonly RoomAct[] =>
  counts.map((count, option) => ({ do: 'vote', act: { do: 'count', option, count } }));
const close: RoomAct = { do: 'vote', act: { do: 'close' } };
const playedAll = (key: string): readonly RoomAct[] => [{ do: 'choose', key }, { do: 'play' }, { do: 'next' }];
const ended: readonly RoomAct[] = [
  ...playedAll('c'),
  ...[...'........'].map((key): RoomAct => ({ do: 'inside', key })),
];

describe('a vote', () => {
  test('keys 1 to 3 add a hand each, Backspace takes the last one back, and 4 is no option here', async () => {
    const { vote } = aVote();
    await user.keyboard('112234');
    expect(vote().first).toEqual([2, 2, 1]);
    await user.keyboard('{Backspace}');
    expect(vote().first).toEqual([2, 2, 0]);
  });

  test('a key is known by its place, so that a French keyboard needs no Shift', async () => {
    const { vote } = aVote();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '&', code: 'Digit1', bubbles: true }));
    await screen.findByText('1 main comptée');
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '&', code: 'Digit1', bubbles: true, repeat: true }),
    );
    expect(vote().first).toEqual([1, 0, 0]);
  });

  test('single keys may be switched off, and never act while one types', async () => {
    const { vote } = aVote();
    await user.type(screen.getByRole('textbox', { name: 'Mains pour B' }), '12', {
      initialSelectionStart: 0,
      initialSelectionEnd: 1,
    });
    expect(vote().first).toEqual([0, 12, 0]);
    (document.activeElement as HTMLElement).blur();
    changeSettings({ keys: false });
    await user.keyboard('1');
    expect(vote().first).toEqual([0, 12, 0]);
  });

  test('the room sees the options and no count until the vote is closed', async () => {
    const { projected } = aVote();
    await user.keyboard('11112');
    expect(said(screen.getByRole('status'))).toContain('5 mains comptées');
    expect(projected()).toContain('Répondre');
    expect(projected()).not.toMatch(/\d|main[s ·]|accord|partagée/);
    await press('Fermer le vote');
    expect(projected()).toContain('4 mains · 80 %');
    expect(projected()).toContain('Salle d’accord : A réunit 80 %.');
  });

  test('60 % make a room that agrees, a hand less a room that is split', async () => {
    const { projected } = aVote();
    await user.keyboard('11122');
    await press('Fermer le vote');
    expect(projected()).toContain('A réunit 60 %');
    await press('Annuler');
    await user.keyboard('3');
    await press('Fermer le vote');
    expect(projected()).toContain('Salle partagée : aucun choix ne réunit 60 %.');
  });

  test('a split room argues the second choice, votes again unseen, and sees both votes', async () => {
    const { projected, vote } = aVote();
    await user.keyboard('11122233');
    await user.keyboard('1');
    await press('Fermer le vote');
    await press('Faire plaider le second choix');
    expect(projected()).toContain('Vous avez choisi A ? Plaidez maintenant pour B.');
    await press('Revoter');
    expect(projected()).toContain('Second vote.');
    expect(projected()).not.toContain('%');
    await user.keyboard('222222221');
    await press('Fermer le vote');
    expect(vote().phase).toBe('both');
    expect(projected()).toMatch(/Avant.*4 mains · 44 %.*Après.*1 main · 11 %/);
    expect(projected()).toContain('Entre les deux votes : A −3, B +5, C −2.');
    expect(screen.queryByRole('button', { name: 'Revoter' })).toBeNull();
  });

  test('the keyboard stays on the step to take, from closing to voting again', async () => {
    aVote();
    await user.keyboard('12');
    screen.getByRole('button', { name: 'Fermer le vote' }).focus();
    await user.keyboard('{Enter}');
    expect(said(document.activeElement as Element)).toBe('Faire plaider le second choix');
    await user.keyboard('{Enter}{Enter}');
    expect(said(document.activeElement as Element)).toBe('Fermer le vote');
  });

  test('more hands than people are told, not refused', async () => {
    aVote({ people: 2 });
    await user.keyboard('123');
    expect(said(screen.getByRole('status'))).toContain('3 mains comptées sur 2 personnes');
    expect(said(screen.getByRole('status'))).toContain('1 de plus que de personnes présentes');
  });

  test('a vote without a hand says so', async () => {
    const { projected } = aVote();
    await press('Fermer le vote');
    expect(projected()).toContain('Aucune main comptée.');
  });

  test('speaks English', () => {
    render(
      <VoteScreen
        options={['Answer', 'Wait']}
        value={{ phase: 'shown', first: [3, 1] }}
        words={english as typeof room}
        lang="en"
      />,
    );
    expect(said()).toContain('The room agrees: A has 75%.');
  });
});

describe('a case played by a room', () => {
  test('reads, votes, takes, plays, and only then sees the consequence', async () => {
    const { projected, run } = aCase();
    expect(projected()).toContain('Paule écrit sur votre page. Que faites-vous ?');
    expect(projected()).not.toContain('Masquer le message');
    await press('Ouvrir le vote');
    expect(projected()).toContain('Masquer le message');
    await user.keyboard('22221');
    expect(projected()).not.toContain('%');
    await press('Fermer le vote');
    expect(projected()).toContain('4 mains · 80 %');
    await press('Retenir B');
    expect(projected()).toContain('Choix de la salle');
    expect(projected()).not.toContain('J’attends.');
    await press('Jouer ce choix');
    expect(projected()).toContain('J’attends.');
    expect(projected()).not.toContain('Une heure, et une seule.');
    await press('Montrer l’explication');
    expect(projected()).toContain('Une heure, et une seule.');
    await press('Continuer');
    expect([groupOf(run()).keys, groupOf(run()).stage]).toEqual(['a', 'reading']);
  });

  test('each act is undone, hand by hand, then back to what was read', async () => {
    const { run } = aCase();
    await press('Ouvrir le vote');
    await user.keyboard('12{Backspace}{Backspace}{Backspace}');
    expect(groupOf(run()).stage).toBe('reading');
    await press('Ouvrir le vote');
    await press('Retirer le vote');
    await press('Annuler la dernière action');
    expect(groupOf(run()).stage).toBe('voting');
  });

  test('the presenter picks what goes to the vote, two at least; or chooses without one', async () => {
    const { run, projected } = aCase();
    const picks = screen.getAllByRole('checkbox', { name: /^Mettre au vote/ });
    for (const pick of picks.slice(0, 3)) await user.click(pick);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ouvrir le vote' }).disabled).toBe(true);
    expect(said()).toContain('Il faut deux choix au moins');
    await press('Choisir sans voter (Masquer le message)');
    expect(said()).toContain('Personne n’a voté.');
    expect(projected()).toContain('Masquer le message');
    await press('Jouer ce choix');
    expect(groupOf(run()).keys).toBe('d');
  });

  test('asks a colleague without a vote; who cannot be reached yet is told, and not offered', async () => {
    const { run, projected } = aCase();
    expect(projected()).toContain('On peut demander à : Théo, à l’atelier (3 min)');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /La patronne/ }).disabled).toBe(true);
    await press(/Demander : Théo/);
    expect(groupOf(run()).keys).toBe('A');
    expect(projected()).toContain('La pièce est à l’atelier depuis mardi.');
    await press('Ce que la salle sait');
    expect(projected()).toContain('Ce que vous savez');
  });

  test('what the course says of a choice is on the presenter’s side alone', () => {
    const { projected } = aCase();
    expect(said()).toContain('Rien n’est lu.');
    expect(projected()).not.toContain('Rien n’est lu.');
  });

  test('the screen can go back over its messages, and comes forward as soon as something happens', async () => {
    const { run, projected } = aCase(...playedAll('a'));
    expect(projected()).toContain('J’attends.');
    await press('Messages plus anciens');
    expect(projected()).not.toContain('J’attends.');
    await press(/Attendre/);
    expect(groupOf(run()).back).toBeUndefined();
    expect(projected()).toContain('J’attends.');
  });

  test('goes back before a decision, and keeps the first game beside when asked', async () => {
    const { run } = aCase(...ended);
    await user.click(screen.getByText('Revenir en arrière, ou diviser la salle'));
    await user.click(screen.getByRole('checkbox', { name: /Garder la partie/ }));
    const first = screen.getAllByRole('button', { name: /^Revenir avant/ })[0];
    await user.click(first as HTMLElement);
    expect(run().groups.map(({ keys }) => keys)).toEqual(['c........', '']);
    expect(said(screen.getByRole('region', { name: 'écran' }))).toContain('Deuxième partie');
  });

  test('two groups play from the same point, are looked at side by side, and one is left only when confirmed', async () => {
    const { run, projected } = aCase();
    await user.click(screen.getByText('Revenir en arrière, ou diviser la salle'));
    await press('Diviser en deux groupes');
    await press('Choisir sans voter (Masquer le message)');
    expect(said()).toContain('« Groupe 2 » doit encore décider ici');
    await press('Jouer ce choix');
    await press('Continuer');
    await press('Groupe 2');
    expect(projected()).not.toContain('J’ai la capture.');
    await press(/Choisir sans voter.*ici Léa/);
    await press('Jouer ce choix');
    await press('Montrer les deux côte à côte');
    expect(projected()).toMatch(/Groupe 1.*Groupe 2/);
    expect(projected()).toMatch(/Masquer le message.*ici Léa/);
    await press('Ne garder que cette partie');
    await press('Laisser les deux');
    expect(run().groups).toHaveLength(2);
    await press('Ne garder que cette partie');
    await press('Effacer');
    expect(run().groups.map(({ keys }) => keys)).toEqual(['a']);
  });

  test('ends by what happened, then is debriefed section by section, like a learner’s', async () => {
    const { projected } = aCase({ do: 'open' }, ...hands(1, 2, 6, 0), close, ...ended);
    expect(projected()).toContain('Réparé en silence');
    await press('Passer au débrief');
    await press('Les courbes');
    expect(screen.getByRole('img', { name: 'Confiance, Température du public' })).toBeTruthy();
    await press('Les décisions');
    expect(projected()).toContain('Il manque une heure.');
    expect(projected()).toMatch(/Vote de la salle.*A 11 %.*C 67 %.*9 mains/);
    expect(projected()).toContain('Règle oubliée : Dire quand');
    await press('Les autres possibilités');
    expect(projected()).toContain('Pouvait mener, au mieux, à : « Réparé, et dit ».');
    await press('Suivant');
    expect(projected()).toContain('Marc relaie dans le groupe.');
    await press('Ce qu’on ne savait pas');
    expect(projected()).toContain('La pièce est à l’atelier depuis mardi.');
    await press('Deux questions');
    expect(projected()).toContain('À qui auriez-vous passé la main ?');
    expect(screen.queryByRole('button', { name: 'Côte à côte' })).toBeNull();
    expect(projected()).not.toMatch(/score|points sur/);
  });
});
