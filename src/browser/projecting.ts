/** The room's side of the two windows. */
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
  send,
} from './window-messages.ts';

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
  /** Name of the presenter last heard through the handle. */
  let opened: string | undefined;
  const envelope = envelopeFrom<FromProjector>('projector', id);
  const channel = openChannel((data: Envelope<FromPresenter>) => {
    if (data.from !== 'presenter') return;
    if (byHandle < MISSED) {
      // A presenter that was reloaded asks under a new name, and has lost its handle: this window is the one to speak.
      if (data.id !== opened && opener) send(opener, envelope({ here: true }));
      return;
    }
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
    opened = data.id;
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
