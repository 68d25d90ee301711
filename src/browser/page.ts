/** What every page does once it is read: theme, company names, printing a card, and words when something failed. */
import { whenIdle } from './idle.ts';

const SETTINGS = 'porte-voix/settings';

export function startPage(): void {
  watchTheme();
  watchIslands();
  watchCards();
  keepAddressAcrossLanguages();
  // The page reads well without the company's names: they come after the text.
  whenIdle(() => import('./company.ts').then(({ fillCompany }) => fillCompany()));
}

function settings(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(SETTINGS) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** The system decides until a person does; their choice is kept, or lasts for the page where storage is refused. */
function watchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const name = () => button.setAttribute('aria-label', (isDark() ? button.dataset.light : button.dataset.dark) ?? '');
  name();
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem(SETTINGS, JSON.stringify({ ...settings(), theme: root.dataset.theme }));
    } catch {}
    name();
  });
}

/** A click before an island's script has arrived is not lost; a script that never arrives is said in words. */
function watchIslands(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('astro-island[ssr] button');
    if (!button) return;
    // Of the buttons of one question, the last one pressed is the one that counts.
    for (const other of button.parentElement?.querySelectorAll<HTMLElement>('[data-early]') ?? [])
      delete other.dataset.early;
    button.dataset.early = '1';
  });
  document.addEventListener('astro:hydration-error', (event) => sayIslandFailed(event.target as Element));
}

/** Said where the missing part is, so that whoever reads there sees it. */
function sayIslandFailed(island: Element): void {
  const text = document.querySelector('main')?.dataset.islandFailed;
  document.documentElement.classList.add('island-failed');
  // The simulator's page has its own sentence, and the case to read.
  if (!text || island.closest('.case-game') || island.previousElementSibling?.matches('.notice')) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.textContent = text;
  island.before(notice);
}

function watchCards(): void {
  for (const button of document.querySelectorAll('[data-print-page]'))
    button.addEventListener('click', () => window.print());
  for (const button of document.querySelectorAll('[data-print-card]'))
    button.addEventListener('click', () => {
      document.documentElement.classList.add('printing-card');
      window.addEventListener('afterprint', () => document.documentElement.classList.remove('printing-card'), {
        once: true,
      });
      window.print();
    });
}

/** A run or a question carried by the address is carried into the other language. */
function keepAddressAcrossLanguages(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-language-link]');
  link?.addEventListener('click', () => {
    const target = new URL(link.href);
    target.hash = location.hash;
    target.search = location.search;
    link.href = target.href;
  });
}
