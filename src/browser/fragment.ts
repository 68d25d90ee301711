/** The fragment of the presenter's address, which says what it runs. */
export const fragment = (): string => window.location.hash;
export function setFragment(hash: string): void {
  window.history.replaceState(window.history.state, '', hash || window.location.pathname);
}
/** Calls back when the fragment is changed by a link or by hand. */
export function onFragment(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
