import { z } from 'zod';
import { code, id, languages, letter, of, text } from './fields.ts';

/** A piece of a workshop, with its minutes and what the room sees. Kits and the builder both take from these. */
const minutes = (description: string) => z.number().int().min(1).max(180).describe(description);
const lesson = id('identifiant de la leçon / id of the lesson');
const scenario = id('identifiant de la situation / id of the scenario');

const slide = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('words') }),
    z.strictObject({
      kind: z.literal('idea'),
      lesson,
      idea: id('identifiant de l’idée dans la leçon / id of the idea in the lesson'),
    }),
    z.strictObject({ kind: z.literal('models'), lesson }),
    z.strictObject({ kind: z.literal('card'), lesson }),
    z.strictObject({ kind: z.literal('opening'), case: scenario }),
    z.strictObject({ kind: z.literal('case'), case: scenario }),
    z.strictObject({
      kind: z.literal('sort'),
      posts: z.array(code('code d’un message à trier / code of a post to sort')).min(1).max(24),
    }),
    z.strictObject({
      kind: z.literal('questions'),
      items: z.array(id('identifiant d’une question / id of a quiz item')).min(1).max(12),
    }),
    z.strictObject({ kind: z.literal('write'), exercise: id('identifiant d’un message / id of an exercise') }),
    z.strictObject({ kind: z.literal('vote') }),
  ],
  {
    error:
      'le genre d’un écran est words, idea, models, card, opening, case, sort, questions, write ou vote / a slide is of kind words, idea, models, card, opening, case, sort, questions, write or vote',
  },
);
const lines = (description: string) => z.array(text(description)).default([]);

const words = {
  title: text('le titre de l’activité / the title of the activity'),
  summary: text('une phrase, pour qui compose un atelier / one sentence, for whoever composes a workshop'),
  does: text('ce que l’on demande à la salle / what the room is asked to do'),
  material: lines('une chose à avoir / a thing to have'),
  notes: lines('une note pour qui anime / a note for the facilitator'),
  questions: lines('une question à poser à la salle / a question to ask the room'),
  risks: z
    .record(
      letter,
      z.strictObject({
        when: text('ce qui peut arriver / what may happen'),
        // biome-ignore lint/suspicious/noThenProperty: an author's word, in data that nothing awaits
        then: text('ce que l’on fait alors / what is done then'),
      }),
    )
    .default({})
    .describe('ce qui peut coincer / what may go wrong'),
  paper: text('comment faire sans écran ni ordinateur / how to do it without a screen or a computer'),
  words: z
    .record(
      letter,
      z.strictObject({
        title: text('le titre de l’écran, ou la question du vote / the slide’s title, or the question of the vote'),
        lines: lines('une ligne de l’écran, ou une option du vote / a line of the slide, or an option of the vote'),
      }),
    )
    .default({})
    .describe('les mots des écrans words et vote, par lettre / the words of slides words and vote, by letter'),
};
export const activitySource = z
  .strictObject({
    languages,
    place: z
      .enum(['opening', 'middle', 'closing', 'pause'])
      .describe('sa place dans un atelier / its place in a workshop'),
    minutes: z.strictObject({
      usual: minutes('minutes d’habitude / usual minutes'),
      least: minutes('minutes au moins / minutes at least'),
      most: minutes('minutes au plus / minutes at most'),
    }),
    builder: z.boolean().default(true).describe('proposée par la page qui compose / offered by the page that composes'),
    lessons: z.array(lesson).default([]).describe('leçons que l’on y travaille / lessons it works on'),
    prints: z
      .array(id('identifiant d’une feuille / id of a handout'))
      .default([])
      .describe('feuilles à imprimer / handouts to print'),
    slides: z
      .record(letter, slide)
      .default({})
      .describe('ce que la salle voit, dans l’ordre / what the room sees, in order'),
    ...words,
  })
  .superRefine(({ minutes: { usual, least, most } }, context) => {
    if (least > usual || usual > most)
      context.addIssue({
        code: 'custom',
        path: ['minutes'],
        message:
          'les minutes vont du moins au plus : least, puis usual, puis most / minutes go from least to most: least, then usual, then most',
      });
  });
export const activityTranslation = z.strictObject({ ...words, of });
export type ActivitySource = z.output<typeof activitySource>;
export type ActivityTranslation = z.output<typeof activityTranslation>;
