/** The post that the address of the writing page names: `#carottes`. */
export function openedExercise(): string {
  return window.location.hash.slice(1);
}

/** Makes the address name a post, without a new step in the browser's history. */
export function openExercise(id: string): void {
  window.history.replaceState(window.history.state, '', `#${id}`);
}
