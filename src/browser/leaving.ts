/** Calls back when the page is hidden or left, the last moments at which anything can be saved. Returns how to stop. */
export function onLeaving(save: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', save);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', save);
  };
}

/** The browser asks before the page is left or reloaded. Returns how to stop. */
export function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
