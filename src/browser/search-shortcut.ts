/**
 * All that a page carries for search: it opens a dialog on `[data-search-open]`, Ctrl or Cmd K and `/`, and only then
 * fetches the rest. The opener carries the words as JSON in `data-words`; here `title`, `opening` and `failed` are read.
 */
export interface SearchOpening {
  /** The opener's `data-` attributes: `words`, `doors` (JSON) and `page`, the address of the full page of search. */
  readonly data: Readonly<Record<string, string | undefined>>;
  /** What was typed while waiting. */
  readonly begun: string;
  close(): void;
}
/** Fills the dialog and gives the focus to its field. */
export type SearchMount = (host: HTMLElement, opening: SearchOpening) => void;

const SETTINGS = 'porte-voix/settings';

export function watchForSearch(load: () => Promise<SearchMount>): void {
  let dialog: HTMLDialogElement | undefined;

  const open = () => {
    // A page that is a search already has its field.
    const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
    if (field) return field.focus();
    const before = document.activeElement as HTMLElement | null;
    if (!dialog?.isConnected) dialog = create(load);
    dialog.onclose = () => before?.focus();
    dialog.showModal();
    dialog.querySelector('input')?.select();
  };

  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-search-open]')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
    const wanted =
      event.ctrlKey || event.metaKey
        ? event.key.toLowerCase() === 'k'
        : event.key === '/' && !isTyping(event) && singleKeys();
    if (!wanted) return;
    event.preventDefault();
    open();
  });
}

function isTyping(event: KeyboardEvent): boolean {
  return !!(event.target as Element).closest('input,textarea,select,[contenteditable]');
}

/** One switch turns off every shortcut made of one key; on unless it says otherwise. */
function singleKeys(): boolean {
  try {
    return JSON.parse(localStorage.getItem(SETTINGS) ?? '{}').keys !== false;
  } catch {
    return true;
  }
}

function create(load: () => Promise<SearchMount>): HTMLDialogElement {
  const data = document.querySelector<HTMLElement>('[data-search-open]')?.dataset ?? {};
  const words = JSON.parse(data.words ?? '{}');
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.title);
  const waiting = document.createElement('p');
  waiting.setAttribute('role', 'status');
  waiting.textContent = words.opening;
  dialog.append(waiting);
  document.body.append(dialog);

  let begun = '';
  dialog.onkeydown = (event) => {
    if (waiting.isConnected && event.key.length === 1 && !event.ctrlKey && !event.metaKey) begun += event.key;
  };
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  load().then(
    (mount) => {
      waiting.remove();
      mount(dialog, { data, begun, close: () => dialog.close() });
    },
    () => {
      waiting.textContent = words.failed;
      // Gone when closed, so that the next opening tries again.
      dialog.addEventListener('close', () => dialog.remove());
    },
  );
  return dialog;
}
