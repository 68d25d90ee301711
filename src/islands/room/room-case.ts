import { useMemo } from 'react';
import type { Key } from '#domain/scenario/model.ts';
import type { RoomShown, ToldCase } from '#domain/workshop/room-shown.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { CaseRoom } from '../simulator/case-context.ts';
import { moveName, quoted } from '../simulator/phrases.ts';
import type { RoomWords } from './words.ts';

/** The case as the simulator's pieces want it. */
export function useRoom(told: ToldCase, words: RoomWords, lang: Lang): CaseRoom {
  return useMemo(() => ({ ...told, ui: words.simulator, lang }), [told, words, lang]);
}

/** What each option says, in the order of the letters: what one does, then what one says when both are told. */
export function optionTexts({ words, lang }: CaseRoom, scene: string | null, keys: readonly Key[]): readonly string[] {
  return keys.map((key) => {
    const move = words.scenes[scene ?? '']?.moves[key];
    const name = moveName(move, lang);
    return move?.label !== undefined && move.say !== undefined ? `${name} ${quoted(move.say, lang)}` : name;
  });
}

/** What the two are called: two groups of people, or the same people twice. */
export function nameOf(which: 0 | 1, parted: RoomShown['parted'], words: RoomWords): string {
  return parted === 'again' ? words[`run${which}`] : words[`group${which}`];
}
