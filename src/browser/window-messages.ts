/**
 * The presenter's window and the room's, in step. They speak by `postMessage` through the handle of the presenter's own
 * click, which storage partitioning does not cut; a window that was reloaded still knows its opener. A `BroadcastChannel`
 * serves only a projector without an opener: opened by a link, or whose presenter came back elsewhere. Every message is whole:
 * one that is missed costs nothing once the next one comes.
 */
import { place } from './spaces.ts';

const APP = 'porte-voix/workshop';
/** Milliseconds between two questions to the other side. */
export const BEAT = 1500;
/** Questions in a row without an answer after which the other side is thought gone; a sleeping window is not asked. */
export const MISSED = 4;

export type FromPresenter = { readonly view: unknown } | { readonly ask: true };
export type FromProjector = { readonly here: true } | { readonly bye: true } | { readonly key: string };
export interface Envelope<Body> {
  readonly app: typeof APP;
  readonly from: 'presenter' | 'projector';
  /** Of the window that speaks. */
  readonly id: string;
  readonly body: Body;
}

export function send(to: Window, data: unknown): void {
  try {
    to.postMessage(data, location.origin);
  } catch {
    // An opaque origin, in a sandboxed frame, cannot be named: the channel may still serve.
  }
}

export function ours<Body>({ origin, data }: MessageEvent): Envelope<Body> | undefined {
  return origin === location.origin && data?.app === APP && typeof data.id === 'string' && data.body
    ? (data as Envelope<Body>)
    : undefined;
}

/** One per space: two people on one origin do not hear each other. Silent where the browser has none. */
export function openChannel<Body>(hear: (data: Envelope<Body>) => void) {
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

/** What one side says, ready to leave. */
export const envelopeFrom =
  <Body>(from: Envelope<Body>['from'], id: string) =>
  (body: Body): Envelope<Body> => ({ app: APP, from, id, body });
