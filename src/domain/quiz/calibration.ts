import { type Confidence, confidences } from './question.ts';

export interface Calibrated {
  readonly confidence: Confidence;
  readonly right: number;
  readonly total: number;
}

/** Right answers by confidence, the surest first; a confidence never given is absent. Hand in first attempts only. */
export function calibration(
  answers: Iterable<{ readonly confidence: Confidence; readonly right: boolean }>,
): Calibrated[] {
  const all = [...answers];
  return confidences.toReversed().flatMap((confidence) => {
    const given = all.filter((answer) => answer.confidence === confidence);
    return given.length === 0
      ? []
      : [{ confidence, right: given.filter((answer) => answer.right).length, total: given.length }];
  });
}
