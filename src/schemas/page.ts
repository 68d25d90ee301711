import { z } from 'zod';
import { also, date, of, text } from './fields.ts';

const shared = {
  title: text('titre de la page / title of the page'),
  summary: text('une phrase qui dit à quoi sert la page / one sentence saying what the page is for'),
  checked: date('date de la dernière relecture / date of the last check'),
  also,
};
/** Frontmatter of a page written like a lesson, without a lesson's parts. */
export const pageSource = z.strictObject(shared);
export const pageTranslation = z.strictObject({ ...shared, of });
