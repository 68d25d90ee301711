/** Settings of this browser, of nobody in particular: theme, single-key shortcuts, countdown of a case. */
import { prefix } from './spaces.ts';
import { shelf, type Trouble } from './storage.ts';

export const settingsKey = `${prefix}settings`;
export interface Settings {
  /** Absent: as the system. */
  readonly theme?: 'light' | 'dark';
  /** False turns off every shortcut made of a single key. */
  readonly keys?: boolean;
  /** True gives each decision of a case a countdown. */
  readonly countdown?: boolean;
}

export function settings(): Settings {
  try {
    const value: unknown = JSON.parse(shelf('browser').get(settingsKey) ?? '{}');
    return value && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

/** Changes some settings and leaves the others; the theme is applied at once. */
export function changeSettings(change: Settings): Trouble | undefined {
  const changed = { ...settings(), ...change };
  if (changed.theme) document.documentElement.dataset.theme = changed.theme;
  else delete document.documentElement.dataset.theme;
  return shelf('browser').set(settingsKey, JSON.stringify(changed));
}

export function singleKeys(): boolean {
  return settings().keys !== false;
}

export function wantsCountdown(): boolean {
  return settings().countdown === true;
}
