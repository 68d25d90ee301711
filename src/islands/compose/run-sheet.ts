/** The workshop as a run sheet: for the paper and for the Markdown file, which say the same things. */
import { bullets, heading, markdown, table } from '#domain/export/markdown.ts';
import type { Activity } from '#domain/workshop/activity.ts';
import { type Draft, spent } from '#domain/workshop/draft.ts';
import { timed } from '#domain/workshop/times.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { Activities, Handouts, Speech } from './parts.ts';
import type { SheetWords } from './Step.tsx';

export interface TimedActivity {
  readonly activity: Activity;
  readonly minutes: number;
  readonly when: string;
}
/** Steps whose activity exists; what no longer exists keeps its minutes and says nothing. */
export function stepsOf(draft: Draft, activities: Activities): readonly TimedActivity[] {
  return timed(draft.steps).flatMap(({ activity: id, minutes, from, to }) => {
    const activity = activities.get(id);
    return activity ? [{ activity, minutes, when: `${from}–${to}` }] : [];
  });
}

/** Handouts in the order in which they serve, each once. */
export function printsOf(steps: readonly TimedActivity[], handouts: Handouts): Handouts[string][] {
  return [...new Set(steps.flatMap(({ activity }) => activity.prints))].flatMap((id) => handouts[id] ?? []);
}

/** « Comptez-les pour 12 personnes. En groupes de trois ou quatre, cela fait 4 groupes. » */
export function peopleSaid({ people }: Draft, { words, lang }: Speech): string {
  const groups = Math.round(people / 3.5);
  const counts = fill(words.forPeople, { people: counted(words.peopleCount, people, lang) });
  return groups < 2 ? counts : `${counts} ${fill(words.groups, { groups })}`;
}

interface Sheet {
  readonly draft: Draft;
  readonly activities: Activities;
  readonly handouts: Handouts;
  readonly speech: Speech;
  readonly sheet: SheetWords;
}
export function runSheetMarkdown({ draft, activities, handouts, speech, sheet }: Sheet): string {
  const steps = stepsOf(draft, activities);
  const part = (title: string, items: readonly string[]) =>
    items.length > 0 ? `**${title}**\n\n${bullets(items)}` : undefined;
  return markdown([
    heading(1, draft.title.trim() || speech.words.untitled),
    `${speech.length(spent(draft))}. ${peopleSaid(draft, speech)}`,
    heading(2, sheet.glance),
    table(
      [sheet.when, sheet.what, sheet.room],
      steps.map(({ when, activity }) => [when, activity.title, activity.summary]),
    ),
    part(
      speech.words.handouts,
      printsOf(steps, handouts).map(({ title }) => title),
    ),
    ...steps.flatMap(({ activity, when, minutes }) => [
      heading(2, `${when} · ${activity.title} (${speech.minutes(minutes)})`),
      `**${sheet.does}.** ${activity.does}`,
      part(sheet.notes, activity.notes),
      part(sheet.questions, activity.questions),
      part(
        sheet.risks,
        activity.risks.map((risk) => `${risk.when} ${risk.then}`),
      ),
      draft.paper ? undefined : part(sheet.shown, activity.shown),
      part(sheet.has, activity.material),
      `**${sheet.paper}.** ${activity.paper}`,
    ]),
  ]);
}
