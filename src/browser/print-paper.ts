/** Prints the page's paper form instead of what is on screen: style sheets look at `data-paper` on the root. */
export function printPaper(): void {
  const root = document.documentElement;
  root.dataset.paper = '';
  window.addEventListener('afterprint', () => delete root.dataset.paper, { once: true });
  window.print();
}
