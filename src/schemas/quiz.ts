import { z } from 'zod';
import { code, id, languages, letter, of, text } from './fields.ts';

const question = text('la question / the question');
const optionText = text('le texte de l’option / the text of the option');
const feedback = text(
  'pourquoi cette option tente, pourquoi elle tient ou non / why this option tempts, why it holds or not',
);

export const quizSource = z
  .strictObject({
    languages,
    code: code('code de la question, permanent / code of the item, permanent'),
    lesson: id('identifiant de la leçon / id of the lesson'),
    kind: z.enum(['single', 'multiple']),
    role: z
      .enum(['before', 'check', 'parallel'])
      .describe(
        'before : avant la lecture ; check : dans le quiz ; parallel : jamais dans la leçon, pour y revenir plus tard / before reading, in the quiz, or never in the lesson, to come back to later',
      ),
    rule: id('identifiant d’une règle / id of a rule').optional(),
    source: id('identifiant d’une source / id of a source').optional(),
    question,
    options: z.record(letter, z.strictObject({ text: optionText, feedback, right: z.literal(true).optional() })),
  })
  .superRefine((item, context) => {
    const options = Object.values(item.options);
    const right = options.filter((option) => option.right).length;
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message });
    if (options.length < 3) issue('il faut au moins trois options / at least three options are needed');
    if (item.kind === 'single' && right !== 1)
      issue(
        `une question « single » a une seule bonne option, celle-ci en a ${right} / a "single" item has exactly one right option, this one has ${right}`,
      );
    if (item.kind === 'multiple' && right < 2)
      issue(
        'une question « multiple » a au moins deux bonnes options / a "multiple" item has at least two right options',
      );
    if (item.kind === 'multiple' && right === options.length)
      issue(
        'toutes les options sont bonnes : la question ne distingue rien / every option is right: the item tells nothing apart',
      );
  });
export const quizTranslation = z.strictObject({
  question,
  options: z.record(letter, z.strictObject({ text: optionText, feedback })),
  of,
});
export type QuizSource = z.infer<typeof quizSource>;
export type QuizTranslation = z.infer<typeof quizTranslation>;
