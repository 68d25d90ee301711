/** The words of the two windows: their own, and those of the parts of the course that they show. */
import type { quiz } from '#i18n/fr/quiz.ts';
import type { stage } from '#i18n/fr/stage.ts';
import type { triage } from '#i18n/fr/triage.ts';
import type { RoomWords } from '../room/words.ts';

export type StageOwnWords = { [K in keyof typeof stage]: (typeof stage)[K] };
export type StageWords = StageOwnWords & {
  readonly triage: typeof triage;
  readonly quiz: Pick<typeof quiz, 'several'>;
  readonly room: RoomWords;
};
