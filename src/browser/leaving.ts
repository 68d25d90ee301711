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
