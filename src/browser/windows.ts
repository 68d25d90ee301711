/**
 * The presenter's window and the room's, in step. They speak by `postMessage` through the handle of the presenter's own
 * click, which storage partitioning does not cut; a window that was reloaded still knows its opener. A `BroadcastChannel`
 * serves only a projector without an opener: opened by a link, or whose presenter came back elsewhere. Every message is whole:
 * one that is missed costs nothing once the next one comes.
 */
import { place } from './spaces.ts';

const APP = 'porte-voix/workshop';
const NAME = 'porte-voix-projector';
/** Milliseconds between two questions to the other side. */
const BEAT = 1500;
/** Questions in a row without an answer after which the other side is thought gone; a sleeping window is not asked. */
const MISSED = 4;

type FromPresenter = { readonly view: unknown } | { readonly ask: true };
type FromProjector = { readonly here: true } | { readonly bye: true } | { readonly key: string };
interface Envelope<Body> {
  readonly app: typeof APP;
  readonly from: 'presenter' | 'projector';
  /** Of the window that speaks. */
  readonly id: string;
  readonly body: Body;
}

export interface ProjectorHandler {
  /** How many projectors answer. */
  linked(count: number): void;
  /** A key pressed in the room's window, where a clicker may be heard. */
  key(key: string): void;
}
export interface Presenting {
  /** From a click only. False when the browser refused the window. */
  open(address: string): boolean;
  show(view: unknown): void;
  stop(): void;
}
interface Peer {
  send(body: FromPresenter): void;
  readonly window?: Window;
  unanswered: number;
}

export function present(handler: ProjectorHandler): Presenting {
  const id = newId();
  const peers = new Map<string, Peer>();
  let handle: Window | null = null;
  let view: unknown;
  let told = -1;
  const envelope = (body: FromPresenter): Envelope<FromPresenter> => ({ app: APP, from: 'presenter', id, body });
  const channel = openChannel((data: Envelope<FromProjector>) => {
    const peer = data.id;
    hear(data, () => ({ send: (body) => channel.send(envelope(body)), unanswered: 0 }), peer);
  });

  function hear(data: Envelope<FromProjector>, meet: () => Peer, peer: string) {
    if (data.from !== 'projector') return;
    if ('bye' in data.body) peers.delete(peer);
    else {
      const known = peers.get(peer);
      if (known) known.unanswered = 0;
      else {
        const met = meet();
        peers.set(peer, met);
        if (view !== undefined) met.send({ view });
      }
      if ('key' in data.body) handler.key(data.body.key);
    }
    tell();
  }
  function tell() {
    if (peers.size === told) return;
    told = peers.size;
    handler.linked(told);
  }
  const listen = (event: MessageEvent) => {
    const data = ours<FromProjector>(event);
    const source = event.source as Window | null;
    if (!data || !source || !(source === handle || openedBy(source))) return;
    // The handle takes the place of the channel, never the reverse.
    if (peers.get(data.id)?.window === undefined) peers.delete(data.id);
    hear(
      data,
      () => ({ window: source, send: (body) => source.postMessage(envelope(body), location.origin), unanswered: 0 }),
      data.id,
    );
  };
  window.addEventListener('message', listen);
  const beat = setInterval(() => {
    for (const [name, peer] of peers) {
      if (peer.window?.closed || peer.unanswered >= MISSED) peers.delete(name);
      else {
        peer.unanswered += 1;
        if (peer.window) peer.send({ ask: true });
      }
    }
    channel.send(envelope({ ask: true }));
    tell();
  }, BEAT);
  channel.send(envelope({ ask: true }));

  return {
    open(address) {
      handle = window.open(address, NAME, `popup,width=${1280},height=${720}`);
      handle?.focus();
      return handle !== null;
    },
    show(next) {
      view = next;
      const byChannel = [...peers.values()].find((peer) => peer.window === undefined);
      for (const peer of peers.values()) if (peer.window) peer.send({ view });
      byChannel?.send({ view });
    },
    stop() {
      clearInterval(beat);
      window.removeEventListener('message', listen);
      channel.close();
    },
  };
}

export interface Projecting {
  /** Hands a key to the presenter. */
  press(key: string): void;
  stop(): void;
}

/** Calls back with each view received, and with whether a presenter answers. */
export function project(handler: { view(view: unknown): void; linked(linked: boolean): void }): Projecting {
  const id = newId();
  const opener = window.opener as Window | null;
  /** Beats since the presenter was last heard, by each way. */
  let [byHandle, byChannel] = [MISSED, MISSED];
  let told: boolean | undefined;
  const envelope = (body: FromProjector): Envelope<FromProjector> => ({ app: APP, from: 'projector', id, body });
  const channel = openChannel((data: Envelope<FromPresenter>) => {
    if (data.from !== 'presenter' || byHandle < MISSED) return;
    if (byChannel >= MISSED) channel.send(envelope({ here: true }));
    byChannel = 0;
    hear(data);
  });
  function hear({ body }: Envelope<FromPresenter>) {
    if ('ask' in body) say({ here: true });
    else handler.view(body.view);
    tell();
  }
  function tell() {
    const linked = byHandle < MISSED || byChannel < MISSED;
    if (linked !== told) handler.linked(linked);
    told = linked;
  }
  function say(body: FromProjector) {
    if (opener && !opener.closed) send(opener, envelope(body));
    if (byHandle >= MISSED) channel.send(envelope(body));
  }
  const listen = (event: MessageEvent) => {
    const data = ours<FromPresenter>(event);
    if (data?.from !== 'presenter' || event.source !== opener) return;
    byHandle = 0;
    hear(data);
  };
  const leave = () => say({ bye: true });
  window.addEventListener('message', listen);
  window.addEventListener('pagehide', leave);
  const beat = setInterval(() => {
    byHandle += 1;
    byChannel += 1;
    if (byHandle >= MISSED && byChannel >= MISSED) say({ here: true });
    tell();
  }, BEAT);
  say({ here: true });
  tell();
  return {
    press: (key) => say({ key }),
    stop() {
      clearInterval(beat);
      window.removeEventListener('message', listen);
      window.removeEventListener('pagehide', leave);
      channel.close();
    },
  };
}

function send(to: Window, data: unknown): void {
  try {
    to.postMessage(data, location.origin);
  } catch {
    // An opaque origin, in a sandboxed frame, cannot be named: the channel may still serve.
  }
}

function ours<Body>({ origin, data }: MessageEvent): Envelope<Body> | undefined {
  return origin === location.origin && data?.app === APP && typeof data.id === 'string' && data.body
    ? (data as Envelope<Body>)
    : undefined;
}

/** Whether this window opened that one: it knows so even when the handle was lost by a reload. */
function openedBy(other: Window): boolean {
  try {
    return other.opener === window;
  } catch {
    return false;
  }
}

/** One per space: two people on one origin do not hear each other. Silent where the browser has none. */
function openChannel<Body>(hear: (data: Envelope<Body>) => void) {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`${APP}/${place().space}`);
    channel.onmessage = (event) => {
      const data = ours<Body>(event);
      if (data) hear(data);
    };
  } catch {}
  return {
    send(data: unknown) {
      channel?.postMessage(data);
    },
    close: () => channel?.close(),
  };
}

/** Enough to tell windows and sessions apart; `randomUUID` does not exist on plain http. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
}

/** The fragment of the presenter's address, which says what it runs. */
export const fragment = (): string => window.location.hash;
export function setFragment(hash: string): void {
  window.history.replaceState(window.history.state, '', hash || window.location.pathname);
}
/** Calls back when the fragment is changed by a link or by hand. */
export function onFragment(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

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
