/** What a firm filled in of its texts: hours once for both languages, words in each. Read from whatever was kept. */
export interface Texts {
  /** `09:40` by blank. */
  readonly hours: Readonly<Record<string, string>>;
  readonly fr: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
  /** What somebody said is true. */
  readonly true: readonly string[];
  /** The text on the screen. */
  readonly chosen?: string | undefined;
}
export const NO_TEXTS: Texts = { hours: {}, fr: {}, en: {}, true: [] };

type Kept = Readonly<Record<string, unknown>>;
export function readTexts(kept: Kept): Texts {
  return {
    ...{ hours: strings(kept.hours), fr: strings(kept.fr), en: strings(kept.en) },
    true: Array.isArray(kept.true) ? kept.true.filter((one): one is string => typeof one === 'string') : [],
    ...(typeof kept.chosen === 'string' && { chosen: kept.chosen }),
  };
}

function strings(value: unknown): Record<string, string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** With it, or without when it was there. */
export const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
