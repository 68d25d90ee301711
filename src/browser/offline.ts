/**
 * What is kept for a workshop to survive a reload without network: the two windows' pages and the report's, their scripts, styles and fonts,
 * and what the chosen kit reads. A service worker does it, which exists on https (and on this computer itself) alone.
 */

/** Begins the names of the browser's caches that are ours. */
export const WORKSHOP_CACHE = 'porte-voix-workshop-';
/** Milliseconds after which the worker is thought unable. */
const PATIENCE = 30_000;

export const canKeepForReload = (): boolean =>
  window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window;

/** Registers the worker, which lists the pages and their files by itself, and hands it the rest. False when it cannot be. */
export async function keepForReload(worker: string, addresses: readonly string[]): Promise<boolean> {
  if (!canKeepForReload()) return false;
  try {
    const registration = await navigator.serviceWorker.register(new URL(worker, document.baseURI));
    const active = await within(PATIENCE, activeOf(registration));
    const urls = addresses.map((address) => new URL(address, document.baseURI).href);
    return active ? (await within(PATIENCE, asked(active, { keep: urls }))) === true : false;
  } catch {
    return false;
  }
}

/** The newest worker, once it is in charge. */
async function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return registration.active ?? undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (coming.state === 'activated') resolve(coming);
      else if (coming.state === 'redundant') resolve(undefined);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

function asked(worker: ServiceWorker, message: object): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data === true);
    worker.postMessage(message, [port2]);
  });
}

export interface KeptForReload {
  readonly name: string;
  /** How many pages and files it holds. */
  readonly files: number;
}
/** What is kept, for the page that lists what the device holds. */
export async function keptForReload(): Promise<KeptForReload[]> {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(WORKSHOP_CACHE));
    const files = names.map(async (name) => (await (await caches.open(name)).keys()).length);
    return (await Promise.all(files)).map((count, at) => ({ name: names[at] ?? '', files: count }));
  } catch {
    return [];
  }
}

/** Removes the caches and the worker. */
export async function eraseKeptForReload(): Promise<void> {
  for (const { name } of await keptForReload()) await caches.delete(name);
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (/\/sw\.js$/.test((registration.active ?? registration.installing ?? registration.waiting)?.scriptURL ?? ''))
      await registration.unregister();
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bell = new Promise<undefined>((ring) => {
    timer = setTimeout(() => ring(undefined), milliseconds);
  });
  return Promise.race([work, bell]).finally(() => clearTimeout(timer));
}
