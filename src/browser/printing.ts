/** Prints the page as it stands. */
export function printPage(): void {
  window.print();
}
