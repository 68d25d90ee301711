import { encode } from '#domain/scenario/code.ts';
import { isOwn } from '#domain/workshop/material.ts';
import type { RoomSummary } from '#domain/workshop/room-summary.ts';
import { fill } from '#i18n/lookup.ts';
import type { RunProps } from './Run.tsx';

/** Each case that the room played, how it ended, and its debrief: the same as a learner's, opened by the keys of the game. */
export function Games({ words, material, links, games }: RunProps & { readonly games: readonly RoomSummary[] }) {
  const debriefOf = (id: string, keys: string, ending: string | undefined) => {
    const story = material.cases[id]?.scenario;
    if (!story || isOwn(id)) return undefined;
    const { code: scenario, print } = story;
    return `${links.case}${id}/#run=${encode({ scenario, print, keys, ...(ending !== undefined && { ending }) })}`;
  };
  return (
    <>
      <h3>{words.games}</h3>
      {games.map((game) => (
        <section key={game.case} className="stage-vote-done">
          <h4>{game.title}</h4>
          <ul>
            {game.runs.map(({ keys, ending }, index) => {
              const debrief = debriefOf(game.case, keys, ending?.id);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two groups at most, in their order
                <li key={index}>
                  {game.runs.length > 1 && <b>{fill(words.gameOf, { index: index + 1 })}. </b>}
                  {ending?.title ?? words.gameOpen}{' '}
                  {debrief && (
                    <a href={debrief} target="_blank" rel="noopener">
                      {words.debrief}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
