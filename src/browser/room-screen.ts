/** The look of the room's window. */
/** The theme of this window alone; the settings are left as they are. */
export function lightOrDark(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
}
export function isDarkNow(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Full screen, where the browser has it and lets it. */
export const canFillScreen = (): boolean => document.fullscreenEnabled === true;
export const fillsScreen = (): boolean => document.fullscreenElement !== null;
export function fillScreen(): void {
  const done = fillsScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
export function onFullScreen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
