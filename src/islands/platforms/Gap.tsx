import { isComplete } from '#domain/platforms/choose.ts';
import { gapBetween } from '#domain/platforms/compare.ts';
import type { Answers } from '#domain/platforms/model.ts';
import { fill } from '#i18n/lookup.ts';
import { listed, type Room } from './words.ts';

/** What separates the two years, and what made each difference. */
export function Gap({ room, now, next }: { room: Room; now: Answers; next: Answers }) {
  const { words } = room;
  const lines = gapLines(room, now, next);
  return (
    <div className="chooser-gap">
      <h3>{words.gap}</h3>
      {lines === undefined ? (
        <p>{words.gapWaits}</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words.gapAsk}</p>
        </>
      )}
    </div>
  );
}

/** Undefined while one of the years is not complete. */
export function gapLines(room: Room, now: Answers, next: Answers): readonly string[] | undefined {
  const { words, data, lang } = room;
  if (!isComplete(data.marks, now) || !isComplete(data.marks, next)) return undefined;
  const { changes, hours, added, removed } = gapBetween(data.marks, now, next);
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  const names = (choices: readonly string[]) =>
    listed(
      choices.map((choice) => data.names[choice] ?? choice),
      words.and,
    );
  const more = `${hours > 0 ? '+' : '−'}${String(Math.abs(hours)).replace('.', lang === 'fr' ? ',' : '.')}`;
  return [
    ...(hours === 0 ? [] : [fill(words.gapHours, { change: more })]),
    ...(added.length > 0 ? [fill(words.gapAdded, { names: names(added) })] : []),
    ...(removed.length > 0 ? [fill(words.gapRemoved, { names: names(removed) })] : []),
    ...(changes.length === 0 ? [words.gapNone] : []),
    ...changes.map(({ id, comes, why }) => {
      const name = data.platforms[id]?.name ?? id;
      return `${fill(comes ? words.comes : words.goes, { name })}${colon}${words[`why_${why}`]}`;
    }),
  ];
}
