/** What arrives in the room's window: read with care, because it comes from another window and perhaps another version. */
import { safe } from './passage.ts';
import type { RoomView } from './room-view.ts';

const kinds = 'welcome end missing words text models opening case vote sort question write'.split(' ');

/** Undefined when it is not a view. */
export function readView(value: unknown): RoomView | undefined {
  const view = value as RoomView | null | undefined;
  if (typeof view?.session !== 'string' || !Number.isFinite(view.n) || !kinds.includes(view.screen?.kind))
    return undefined;
  const { screen } = view;
  if (screen.kind === 'text') return { ...view, screen: { ...screen, says: safe(screen.says) } };
  if (screen.kind === 'models') {
    const replies = screen.replies.map((reply) => ({ ...reply, says: safe(reply.says) }));
    return { ...view, screen: { ...screen, replies } };
  }
  return view;
}

/** Within a session the higher number wins; another session takes its place. */
export function supersedes(next: RoomView, known: RoomView | undefined): boolean {
  return known === undefined || next.session !== known.session || next.n >= known.n;
}
