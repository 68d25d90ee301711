/** The presenter's side of the two windows. */
import {
  BEAT,
  type Envelope,
  envelopeFrom,
  type FromPresenter,
  type FromProjector,
  MISSED,
  newId,
  openChannel,
  ours,
} from './window-messages.ts';

const NAME = 'porte-voix-projector';

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
  const envelope = envelopeFrom<FromPresenter>('presenter', id);
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

/** Whether this window opened that one: it knows so even when the handle was lost by a reload. */
function openedBy(other: Window): boolean {
  try {
    return other.opener === window;
  } catch {
    return false;
  }
}
