/* Lets a workshop be reloaded without network. Registered by the presenter's choice of a workshop, never before. */
const PREFIX = 'porte-voix-workshop-';
const version = 'VERSION';
const cacheName = `${PREFIX}${version}`;
const files = ['FILES'];
const root = new URL('./', self.location.href);

self.addEventListener('install', (event) => {
  const addresses = files.map((file) => new Request(new URL(file, root), { cache: 'reload' }));
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(addresses))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/* What the chosen workshop reads; answers true once all of it is kept. */
self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  const port = event.ports[0];
  if (!Array.isArray(keep) || !port) return;
  const ours = keep.filter((address) => String(address).startsWith(root.href));
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(ours))
      .then(
        () => port.postMessage(true),
        () => port.postMessage(false),
      ),
  );
});

/* The network first; what is kept when it fails, or does not answer. Nothing else of the course is kept. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root.href)) return;
  event.respondWith(answer(request));
});

/* Milliseconds after which a network that says nothing is one that fails. */
const PATIENCE = 4000;

async function answer(request) {
  const fresh = fetch(request);
  fresh.catch(() => undefined);
  const address = new URL(request.url);
  address.pathname = address.pathname.replace(/\/index\.html$/, '/');
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([fresh, late]).catch(() => undefined);
  if (first) return first;
  const cache = await caches.open(cacheName);
  return (await cache.match(address, { ignoreSearch: true })) ?? fresh;
}
