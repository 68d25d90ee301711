/** Prints the page as it stands. */
export function printPage(): void {
  window.print();
}

/** Prints the page's form to fill with a pen instead of what is on screen: `paper-form.css` looks at `data-paper` on the root. */
export function printPaper(): void {
  const root = document.documentElement;
  root.dataset.paper = '';
  window.addEventListener('afterprint', () => delete root.dataset.paper, { once: true });
  window.print();
}
