// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomView, Screen } from '#domain/workshop/room-view.ts';
import { wordsIn } from '#i18n/words.ts';
import { commandOf } from '#islands/stage/keys.ts';
import { Stage } from '#islands/stage/Stage.tsx';
import { MINUTE, NINE, p } from '../support/workshop.ts';

const { stage, triage, quiz, room, simulator, countdown, compared } = wordsIn('fr');
const words = {
  ...{ ...stage, triage, quiz },
  room: { ...room, simulator: { ...simulator, ...countdown, ...compared } },
};
const show = (shown: Screen, view: Partial<RoomView> = {}, small = false) =>
  render(
    <Stage
      view={{
        ...{ session: 's', n: 1, theme: 'light', black: false, title: 'Essai', step: 'Dire', index: 0, total: 3 },
        ...{ screen: shown, ...view },
      }}
      words={words}
      lang="fr"
      small={small}
    />,
  );

let complaints: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(complaints).not.toHaveBeenCalled();
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the room’s screen', () => {
  it('draws a part of a lesson again, its drawing included', () => {
    const svg = {
      tag: 'svg',
      has: { viewBox: '0 0 4 4' },
      holds: [{ tag: 'path', has: { d: 'M0 0', class: 'road' }, holds: [] }],
    };
    const says = [p('Un mot.'), { tag: 'ol', has: { start: '4' }, holds: [{ tag: 'li', holds: ['Quatre'] }] }, svg];
    const { container } = show({
      kind: 'text',
      look: 'idea',
      title: 'Une idée',
      from: 'La leçon',
      says,
      part: 1,
      parts: 3,
    });
    expect(screen.getByRole('heading', { name: 'Une idée' })).toBeTruthy();
    expect(container.querySelector('.stage-from')?.textContent).toBe('La leçon · 2 sur 3');
    expect(container.querySelector('ol')?.start).toBe(4);
    expect(container.querySelector('svg .road')?.getAttribute('d')).toBe('M0 0');
  });

  it('says what was right, why, and how many hands had chosen it', () => {
    const options = [
      { text: 'Oui', right: true, why: 'Parce que.' },
      { text: 'Non', right: false, why: 'Mais.' },
    ];
    const vote = { phase: 'both', first: [1, 9], again: [8, 2] } as const;
    const { container } = show({
      kind: 'question',
      question: 'Oui ou non ?',
      several: false,
      options,
      vote,
      answered: true,
    });
    const [yes, no] = [...container.querySelectorAll('.stage-answers li')].map((item) => item.textContent);
    expect(yes).toMatch(/Oui.*À choisir.*8\s?mains.*Parce que\./);
    expect(no).toMatch(/Non.*2\s?mains/);
    expect(no).not.toContain('Mais.');
  });

  it('lists options without a vote where there are more of them than letters to raise', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text }));
    const { container } = show({ kind: 'question', question: 'Lesquelles ?', several: true, options, answered: false });
    expect(container.querySelectorAll('.stage-answers li')).toHaveLength(5);
    expect(screen.getByText('Plusieurs réponses sont possibles.')).toBeTruthy();
  });

  it('counts down to the end of a step, stops during a break, and never goes below zero', () => {
    vi.useFakeTimers({ now: NINE });
    const welcome = { kind: 'words', title: 'T', lines: ['Une ligne'] } as const;
    show(welcome, { until: NINE + 90_000 });
    expect(screen.getByRole('timer').textContent).toBe('1:30');
    cleanup();
    show(welcome, { until: NINE + 90_000, pausedAt: NINE + 60_000 });
    expect(screen.getByRole('timer').textContent).toBe('0:30');
    cleanup();
    show(welcome, { until: NINE + 42.5 * MINUTE });
    expect(screen.getByRole('timer').textContent).toBe('43\u00a0min');
    cleanup();
    show(welcome, { until: NINE - 5 * MINUTE });
    expect(screen.getByRole('timer').textContent).toBe('0:00');
  });

  it('is dark when asked, and still shown to the presenter', () => {
    const words_ = { kind: 'words', title: 'Bonjour', lines: [] } as const;
    show(words_, { black: true });
    expect(screen.queryByText('Bonjour')).toBeNull();
    cleanup();
    show(words_, { black: true }, true);
    expect(screen.getByText('Bonjour')).toBeTruthy();
  });
});

describe('the keys', () => {
  const pressed = (key: string, more = {}) =>
    commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['b', 'black'],
    ['.', 'black'],
    ['Home', 'first'],
    ['End', 'last'],
  ])('%j asks for « %s »', (key, command) => expect(pressed(key)).toEqual({ do: command }));

  it('are left to the browser with Ctrl, Alt or Cmd, and when they mean nothing', () => {
    expect(pressed('b', { ctrlKey: true })).toBeUndefined();
    expect(pressed('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(pressed('q')).toBeUndefined();
    expect(pressed('toString')).toBeUndefined();
  });
});
