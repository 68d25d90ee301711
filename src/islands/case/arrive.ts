import { idOf } from './form-context.ts';

/** Goes to the field of a path, or to the nearest thing that holds it; an empty path is the title of the step. */
export function arriveAt(root: HTMLElement, path: string): void {
  const page = root.ownerDocument;
  const parts = path === '' ? [] : path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = page.getElementById(idOf(parts.slice(0, length).join('.')));
    if (!found || !root.contains(found)) continue;
    for (let around = found.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true;
    const focused = found instanceof HTMLDetailsElement ? found.querySelector('summary') : found;
    focused?.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
    return;
  }
  const title = page.getElementById('own-step-title');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}
