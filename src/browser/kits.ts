import type { Activity } from '#domain/workshop/activity.ts';
import type { Kit } from '#domain/workshop/kit.ts';
import { fetchJson } from './fetched.ts';

/** Every kit and activity of one language, fetched once. */
export const fetchKits = (address: string) =>
  fetchJson<{ kits: readonly Kit[]; activities: readonly Activity[] }>(address);
