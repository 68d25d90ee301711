import { z } from 'zod';
import { code, id, languages, networkKind, of, text } from './fields.ts';

/** A post to answer with one's own words, beside the coach. */
const model = z.strictObject({
  say: text('une réponse entière, telle qu’on la publierait / a whole reply, as it would be published'),
  why: text('ce qu’elle fait, en une ou deux phrases / what it does, in one or two sentences'),
});
const words = {
  place: text('où le message est publié / where the post is published'),
  who: text('qui écrit / who writes'),
  fiction: text('l’entreprise fictive, son métier, sa ville / the fictional company, its trade, its town'),
  you: text('qui vous êtes / who you are'),
  post: text('le message de la personne / the person’s post'),
  known: z
    .array(text('un fait que vous connaissez avant d’écrire / a fact you know before writing'))
    .min(1)
    .describe('ce que vous savez avant d’écrire / what you know before writing'),
  words: z
    .array(text('le début d’un mot du message / the beginning of a word of the post'))
    .min(6)
    .max(15)
    .describe(
      'débuts de mots qui montrent que l’on parle de sa situation / word stems that show one speaks of the situation',
    ),
  models: z.strictObject({ weak: model, fair: model, strong: model }),
};
export const exerciseSource = z.strictObject({
  ...words,
  languages,
  code: code('code du message, permanent / code of the post, permanent'),
  order: z.number().int().min(1).describe('sa place dans la page / its place on the page'),
  stage: z
    .enum(['A', 'B', 'C', 'D', 'E'])
    .describe(
      'A : premier mot, rien n’est vérifié ; B : vérifié, c’est à nous ; C : vérifié, pas à nous ou en partie ; D : crise ; E : un salarié, depuis son compte / A: first word, nothing checked; B: checked, ours; C: checked, not ours or in part; D: crisis; E: an employee, from a personal account',
    ),
  network: networkKind,
  lesson: id('identifiant de la leçon à relire / id of the lesson to read again'),
  rule: id('identifiant de la règle en jeu / id of the rule at stake'),
});
export const exerciseTranslation = z.strictObject({ ...words, of });
export type ExerciseSource = z.infer<typeof exerciseSource>;
export type ExerciseTranslation = z.infer<typeof exerciseTranslation>;
