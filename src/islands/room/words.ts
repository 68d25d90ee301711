import type { room } from '#i18n/fr/room.ts';
import type { SimulatorWords } from '../simulator/case-context.ts';

/** Words of a vote. */
export type VoteWords = { readonly [K in keyof typeof room]: (typeof room)[K] };
/** Words of a case played by a room: its own, and those of the simulator. */
export type RoomWords = VoteWords & { readonly simulator: SimulatorWords };
