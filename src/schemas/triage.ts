import { z } from 'zod';
import { sideOf } from '#domain/triage/post.ts';
import { code, id, languages, networkKind, of, text } from './fields.ts';

const name = text('nom de la famille de messages / name of the class of posts');
const means = text('à quoi on la reconnaît, et ce qu’on en fait / how to recognise it, and what is done with it');
const words = {
  trade: text('son métier et son lieu / its trade and place'),
  text: text('le message, entre guillemets / the post, in quotation marks'),
  known: text('ce que la vérification a donné, en une ligne / what checking gave, in one line').optional(),
  why: text('pourquoi cette réponse, et pourquoi les autres tentent / why this answer, and why the others tempt'),
};
const author = text('qui écrit, comme on le lit à l’écran / who writes, as it reads on screen');

const post = z
  .strictObject({
    answers: z
      .array(z.enum(['answer', 'pass', 'leave', 'report']))
      .min(1)
      .max(2)
      .describe('la bonne réponse, ou les deux / the right answer, or both'),
    tone: z
      .enum(['calm', 'rude'])
      .describe('le ton, qui ne doit rien annoncer / the tone, which must give nothing away'),
    network: networkKind,
    rule: id('identifiant d’une règle / id of a rule').optional(),
    lesson: id('identifiant de la leçon / id of the lesson'),
    author,
    firm: text('nom de la maison dont vous tenez la page / name of the firm whose page you hold'),
    ...words,
  })
  .superRefine(({ answers }, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['answers'], message });
    if (new Set(answers).size < answers.length) issue('la même réponse deux fois / the same answer twice');
    if (new Set(answers.map(sideOf)).size > 1)
      issue(
        'répondre ou transmettre d’un côté, laisser ou signaler de l’autre : deux bonnes réponses restent du même côté / answer or pass on one side, leave or report on the other: two right answers stay on one side',
      );
  });

export const triageSource = z.strictObject({
  languages,
  name,
  means,
  posts: z.record(code('code du message, permanent / code of the post, permanent'), post),
});
export const triageTranslation = z.strictObject({
  name,
  means,
  posts: z.record(code('code du message / code of the post'), z.strictObject({ author: author.optional(), ...words })),
  of,
});
export type TriageSource = z.infer<typeof triageSource>;
export type TriageTranslation = z.infer<typeof triageTranslation>;
