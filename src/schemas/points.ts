import { z } from 'zod';
import { text } from './fields.ts';

const words = z.strictObject({
  fr: text('le point, résumé en français / the point, summarised in French'),
  en: text('le point, résumé en anglais / the point, summarised in English').optional(),
});

/** What the interview of December 2014 said, point by point, in our words. Numbers never change: lessons mark sentences with them. */
export const pointsFile = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        title: words,
        points: z.record(z.string().regex(/^[1-9]\d?$/, 'un point porte un numéro / a point has a number'), words),
      }),
    )
    .min(1),
});
export type PointsFile = z.infer<typeof pointsFile>;
