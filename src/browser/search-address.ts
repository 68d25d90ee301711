/** The question that the address of a search page carries: `?q=`. */
export function questionInAddress(): string {
  return new URLSearchParams(window.location.search).get('q') ?? '';
}

/** Makes the address say the question, without a new step in the browser's history. */
export function writeQuestionInAddress(question: string): void {
  const address = new URL(window.location.href);
  if (question.trim()) address.searchParams.set('q', question);
  else address.searchParams.delete('q');
  window.history.replaceState(window.history.state, '', address);
}
