import type { Activity } from '#domain/workshop/activity.ts';
import type { Kit } from '#domain/workshop/kit.ts';

/** Every kit and activity of one language, fetched once. `address` is relative to the page. */
export async function fetchKits(address: string): Promise<{ kits: readonly Kit[]; activities: readonly Activity[] }> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as { kits: readonly Kit[]; activities: readonly Activity[] };
}
