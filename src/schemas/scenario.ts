import { z } from 'zod';
import type { Scenario, Words } from '#domain/scenario/model.ts';
import { minuteOf } from '#domain/scenario/time.ts';
import { type Issue, issuesOf, toAuthor } from './author-messages.ts';
import { languages, networkKind } from './fields.ts';
import { graphOf, sourceWordsOf } from './scenario-split.ts';

/** The file of a scenario: graph and words of the source language together, as an author writes them. */

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Un identifiant : minuscules sans accent, chiffres et tirets. / An id: lower case without accents, digits and dashes.',
  );
const text = z.string().trim().min(1);
const due = (message: string) => z.string({ error: message }).trim().min(1, message);
const lang = z.enum(['fr', 'en']);
const count = z.number().int().min(0);
const letter = z.string().regex(/^[a-z]$/, 'Une lettre de a à z par geste. / One letter from a to z for each move.');
const capital = z
  .string()
  .regex(/^[A-Z]$/, 'Une capitale de A à Z par vérification. / One capital from A to Z for each check.');
const moment = z
  .string()
  .refine((value) => minuteOf(value) !== null, 'Un jour et une heure : "ven 16:40". / A day and an hour: "fri 16:40".');

const atom = text.refine((value) => {
  const timed = /^(?:not )?(?:before|after) (.*)$/.exec(value);
  return timed === null || minuteOf(timed[1] ?? '') !== null;
}, '« before » et « after » veulent un jour et une heure : "before ven 17:30". / "before" and "after" want a day and an hour: "before fri 17:30".');
export type RawGuard = (string | { any: (string | RawGuard)[] })[];
const guard: z.ZodType<RawGuard> = z.lazy(() =>
  z.array(
    z.union(
      [atom, z.strictObject({ any: z.array(z.union([atom, guard])).min(1) })],
      'Une condition est un mot (acknowledged, knows numero…) ou une liste sous « any ». / A condition is a word (acknowledged, knows numero…) or a list under "any".',
    ),
  ),
);

/** `- nadia: "…"`, and beside it what the post carries. */
const post = z
  .object({ reactions: count.optional(), place: id.optional(), spreads: z.literal(true).optional() })
  .catchall(text)
  .refine(
    (value) => speakersOf(value).length === 1,
    'Un message a une personne (ou un lieu) et une phrase : - nadia: "…". / A post has one person (or place) and one sentence: - nadia: "…".',
  );
const posts = z.array(post).default([]);
export type RawPost = z.infer<typeof post>;

const move = z
  .strictObject({
    kind: z.enum(['reply', 'publish', 'moderate', 'pass', 'wait']),
    place: id.optional(),
    answers: id.optional(),
    minutes: count,
    when: guard.optional(),
    from: moment.optional(),
    say: text.optional(),
    label: text.optional(),
    does: z.array(id).default([]),
    promises: z.array(id).optional(),
    keeps: z.array(id).optional(),
    moves: z.array(z.tuple([id, moment])).optional(),
    shows: posts,
    why: due(
      'Ce geste n’a pas d’explication : dites en une ou deux phrases ce qu’il fait et pourquoi (why). / This move has no explanation: say in a sentence or two what it does and why (why).',
    ),
    rule: due(
      'Ce geste ne nomme pas sa règle : +dire-quand s’il la suit, -dire-quand s’il l’enfreint. / This move does not name its rule: +dire-quand when it follows it, -dire-quand when it breaks it.',
    ).regex(
      /^[+-][a-z][a-z0-9-]*$/,
      'Une règle suivie ou enfreinte : +dire-quand ou -dire-quand. / A rule followed or broken: +dire-quand or -dire-quand.',
    ),
    to: id.optional(),
    model: z.enum(['weak', 'fair', 'strong']).optional(),
  })
  .refine(
    (value) => value.say !== undefined || value.label !== undefined,
    'Écrivez « say » (ce qui est publié) ou « label » (ce que l’on fait). / Write "say" (what is published) or "label" (what one does).',
  )
  .refine((value) => value.say !== undefined || !['reply', 'publish'].includes(value.kind), {
    path: ['say'],
    message:
      'Une réponse ou une publication a des mots : écrivez « say ». / A reply or a publication has words: write "say".',
  });

const scene = z.strictObject({
  opens: moment,
  ask: text,
  shows: posts,
  moves: z.record(letter, move),
  write: z
    .strictObject({
      stage: z.enum(['A', 'B', 'C', 'D', 'E']),
      words: z.array(text).min(1),
      models: z.tuple([letter, letter, letter]),
    })
    .optional(),
  lapses: id.optional(),
  retired: z.array(letter).optional(),
});

export const scenarioFile = z.strictObject({
  id,
  code: z
    .string()
    .regex(
      /^[a-z][a-z0-9]$/,
      'Deux caractères, pour toujours : une lettre, puis une lettre ou un chiffre. / Two characters, for ever: a letter, then a letter or a digit.',
    ),
  lang,
  languages,
  title: text,
  summary: text,
  fiction: text,
  you: text,
  hours: text.optional(),
  lessons: z.array(id, {
    error:
      'Cette situation ne s’appuie sur aucune leçon : nommez-en une dans « lessons ». / This scenario rests on no lesson: name one in "lessons".',
  }),
  minutes: count,
  starts: moment,
  closes: moment,
  evening: moment.optional(),
  gauges: z.strictObject({ trust: gauge(), heat: gauge(), risk: gauge(), team: gauge() }),
  places: z.record(
    id,
    z.strictObject({
      network: networkKind,
      name: text,
      members: count.optional(),
      mine: z.boolean().default(false),
    }),
  ),
  people: z.record(
    id,
    z.strictObject({
      name: text,
      who: text.optional(),
      you: z.literal(true).optional(),
      colleague: z.literal(true).optional(),
      stake: z.literal(true).optional(),
    }),
  ),
  opening: z.array(post).min(1),
  facts: z
    .record(id, z.strictObject({ text, useless: z.literal(true).optional(), overturns: z.literal(true).optional() }))
    .default({}),
  asks: z
    .record(
      capital,
      z.strictObject({
        who: text,
        minutes: count,
        tells: z.array(id).min(1),
        when: guard.optional(),
        from: moment.optional(),
        until: moment.optional(),
        closed: text.optional(),
      }),
    )
    .default({}),
  promises: z.record(id, z.strictObject({ text, by: moment, to: id })).default({}),
  events: z
    .record(
      id,
      z.strictObject({
        at: moment.optional(),
        'after-silence': count.optional(),
        when: guard.optional(),
        does: z.array(id).optional(),
        audience: count.optional(),
        tells: z.array(id).optional(),
        shows: posts,
        to: id.optional(),
      }),
    )
    .default({}),
  scenes: z.record(id, scene),
  endings: z.record(
    id,
    z.strictObject({ rank: z.enum(['best', 'fair', 'hard']), when: guard.optional(), title: text, text }),
  ),
  flags: z.array(id).default([]),
  acts: z
    .array(
      z.strictObject({
        act: id,
        deltas: z.strictObject({
          trust: delta(),
          heat: delta(),
          risk: delta(),
          team: delta(),
        }),
        reason: text,
      }),
    )
    .default([]),
  robots: z.record(id, z.strictObject({ skip: text })).optional(),
  retired: z.array(capital).optional(),
});
export type ScenarioFile = z.infer<typeof scenarioFile>;

/** A parsed file in, its graph and its words apart out; or every fault of shape, none of which stops the others. */
export function readScenario(raw: unknown): { scenario: Scenario; words: Words } | { issues: Issue[] } {
  const read = scenarioFile.safeParse(raw, { error: toAuthor });
  if (!read.success) return { issues: issuesOf(read.error) };
  return { scenario: graphOf(read.data), words: sourceWordsOf(read.data) };
}

/** The keys of a post that are not its furniture: the one who speaks. */
export function speakersOf(value: object): string[] {
  return Object.keys(value).filter((key) => !['reactions', 'place', 'spreads'].includes(key));
}

function gauge() {
  return z.number().int().min(0).max(100);
}

function delta() {
  return z.number().int().min(-100).max(100).optional();
}

/** The same shape for editors that complete YAML; conditions that a JSON Schema cannot say are left to the build. */
export function jsonSchema(): object {
  return z.toJSONSchema(scenarioFile, { io: 'input', unrepresentable: 'any' });
}
