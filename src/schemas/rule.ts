import { z } from 'zod';
import { also, code, date, id, languages, of, text } from './fields.ts';

const words = {
  name: text('nom court, à l’impératif / short name, in the imperative'),
  rule: text('la règle en une phrase / the rule in one sentence'),
  why: text('pourquoi / why'),
  good: text('un bon exemple / a good example'),
  bad: text('un mauvais exemple / a bad example'),
  also,
};
export const ruleSource = z.strictObject({
  ...words,
  languages,
  code: code('code de la règle, permanent / code of the rule, permanent'),
  source: id('identifiant d’une source / id of a source'),
  checked: date('date de la dernière vérification / date of the last check'),
});
export const ruleTranslation = z.strictObject({ ...words, of });
export type RuleSource = z.infer<typeof ruleSource>;
export type RuleTranslation = z.infer<typeof ruleTranslation>;
