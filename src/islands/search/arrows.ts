import type { KeyboardEvent } from 'react';

/**
 * Results are plain links, which every reader and every "open in a new tab" understands. Arrows move between the field
 * and them; Enter in the field opens the first result, unless it answers what the field said before.
 */
export function moveAmongResults(event: KeyboardEvent<HTMLElement>, upToDate: boolean): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const field = event.currentTarget.querySelector<HTMLElement>('[data-search-field]');
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-search-result]')];
  const target = event.target as HTMLElement;
  if (target !== field && !links.includes(target)) return;
  if (event.key === 'Enter' && target === field) {
    if (upToDate) event.currentTarget.querySelector<HTMLElement>('.search-group [data-search-result]')?.click();
    return;
  }
  const next = destination(event.key, [field, ...links], target);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** In the field, Home and End stay the text's own. */
function destination(key: string, stops: readonly (HTMLElement | null)[], at: HTMLElement) {
  const place = stops.indexOf(at);
  if (key === 'ArrowDown') return stops[place + 1];
  if (key === 'ArrowUp') return stops[place - 1];
  if (key === 'Home' && place > 0) return stops[1];
  if (key === 'End' && place > 0) return stops.at(-1);
  return undefined;
}
