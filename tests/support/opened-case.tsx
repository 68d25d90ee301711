import { cleanup, render, screen } from '@testing-library/react';
import { coach as englishCoach } from '#i18n/en/coach.ts';
import { simulator as english } from '#i18n/en/simulator.ts';
import { coach } from '#i18n/fr/coach.ts';
import { compared } from '#i18n/fr/compared.ts';
import { countdown } from '#i18n/fr/countdown.ts';
import { simulator } from '#i18n/fr/simulator.ts';
import type { CaseData, SimulatorWords } from '#islands/simulator/case-context.ts';
import { exampleCase } from '#islands/simulator/examples.ts';
import '#islands/simulator/DebriefBody.tsx';
import { Simulator } from '#islands/simulator/Simulator.tsx';

export const words: SimulatorWords = { ...simulator, ...countdown, ...compared };

interface Opened {
  readonly lang?: 'fr' | 'en';
  readonly data?: CaseData;
  readonly now?: () => number;
}

/** A page as the build writes it, then the island as the browser mounts it. */
export function openCase({ lang = 'fr', data = exampleCase, now }: Opened = {}): void {
  cleanup();
  document.getElementById('case')?.remove();
  const script = document.createElement('script');
  script.id = 'case';
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  document.head.append(script);
  const ui = lang === 'fr' ? words : { ...words, ...(english as typeof simulator) };
  render(
    <Simulator
      words={ui}
      coach={lang === 'fr' ? coach : (englishCoach as typeof coach)}
      lang={lang}
      {...(now && { now })}
    />,
  );
}

/** jsdom has dialogs but cannot open them over the page. */
export function dialogsOpen(): void {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** The one live region of the game, spaces that do not break read as spaces. */
export const live = () => (screen.getAllByRole('status')[0]?.textContent ?? '').replaceAll('\u00a0', ' ');
