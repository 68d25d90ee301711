/** Steps with the minute at which each begins and ends, counted from the beginning of the workshop. */
export function timed<S extends { readonly minutes: number }>(
  steps: readonly S[],
): readonly (S & { readonly from: number; readonly to: number })[] {
  let from = 0;
  return steps.map((step) => {
    const begins = from;
    from += step.minutes;
    return { ...step, from: begins, to: from };
  });
}
