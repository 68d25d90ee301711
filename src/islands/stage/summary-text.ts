/** What a session leaves, as a text: the same as on the page, for a room without network or a report written elsewhere. */
import { bullets, heading, markdown, table } from '#domain/export/markdown.ts';
import type { SessionSummary } from '#domain/workshop/summary.ts';
import { counted, fill, type Lang, longDate } from '#i18n/lookup.ts';
import type { StageWords } from './words.ts';

export function summaryText(summary: SessionSummary, words: StageWords, lang: Lang): string {
  const { title, day, steps, games, votes, notes } = summary;
  const minutes = (count: number) => counted(words.minutes, count, lang);
  const played = games.flatMap((game) =>
    game.runs.map(({ ending }) => fill(words.gameLine, { title: game.title, ending: ending?.title ?? words.gameOpen })),
  );
  return markdown([
    heading(1, title),
    longDate(day, lang),
    heading(2, words.steps),
    table(
      [words.step, words.plannedMinutes, words.realMinutes],
      steps.map((step) => [step.title, minutes(step.minutes), minutes(step.real)]),
    ),
    played.length > 0 && heading(2, words.games),
    bullets(played),
    heading(2, words.votes),
    votes.length === 0 && words.noVotes,
    ...votes.flatMap(({ question, options, first, again }) => [
      heading(3, question),
      bullets(
        options.map((option, index) =>
          fill(again ? words.votedTwice : words.voted, {
            option,
            first: first[index] ?? 0,
            again: again?.[index] ?? 0,
          }),
        ),
      ),
    ]),
    notes.length > 0 && heading(2, words.yourNotes),
    ...notes.flatMap(({ step, text }) => [heading(3, step), text.trim()]),
  ]);
}
