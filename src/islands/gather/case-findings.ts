/** What a room did of a case: its endings, and its choices scene by scene. */
import type { Contribution } from '#domain/workshop/contribution.ts';
import { fewest } from '#domain/workshop/divided.ts';
import { countEndings, countScenes } from '#domain/workshop/room-cases.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { unquoted } from '../simulator/phrases.ts';
import type { CaseFinding, CaseWords, Point } from './found.ts';
import type { GatherCase, GatherWords } from './words.ts';

/** Nothing when nobody played it; `read` is missing while its page has not arrived. */
export function caseFinding(
  item: GatherCase,
  people: readonly Contribution[],
  read: CaseWords | undefined,
  words: GatherWords,
  lang: Lang,
  detailed: boolean,
): CaseFinding[] {
  const { total, otherPrint, endings } = countEndings(item, people);
  if (total + otherPrint === 0) return [];
  const shown = detailed && total >= fewest;
  const bars = endings.map(({ ending, count }) => ({
    code: item.endings[ending]?.id ?? String(ending),
    label: item.endings[ending]?.title ?? '',
    count,
  }));
  const scenes = shown && read ? scenePoints(item, people, read, words, lang) : [];
  return [{ item, total, otherPrint, endings: shown ? bars : [], scenes }];
}

function scenePoints(
  { title, href }: GatherCase,
  people: readonly Contribution[],
  { scenario, words: told }: CaseWords,
  words: GatherWords,
  lang: Lang,
): Point[] {
  return countScenes(scenario, people)
    .filter(({ total }) => total >= fewest)
    .map(({ scene, total, moves, worth }) => {
      const named = told.scenes[scene];
      const label = (key: string) => {
        const move = named?.moves[key];
        return key === '.' ? words.wait : (move?.label ?? unquoted(move?.say ?? key));
      };
      return {
        ...{
          kind: 'scene',
          id: `${scenario.id}-${scene}`,
          where: title,
          href,
          text: named?.ask ?? scene,
          total,
          worth,
        },
        bars: moves.map(({ key, count }) => ({ code: key, label: label(key), count })),
        why: fill(counted(words.splitLine, total, lang), { total }),
      };
    });
}
