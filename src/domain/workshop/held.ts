/** What the report takes from a workshop that was held: the summary that the presenter's page leaves in `workshop/session`. */
export interface Held {
  readonly title: string;
  /** `2026-11-25`. */
  readonly day: string;
  readonly steps: readonly { readonly title: string; readonly minutes: number; readonly real: number }[];
  readonly votes: readonly {
    readonly step: string;
    readonly question: string;
    readonly options: readonly string[];
    /** Hands for each option; after the discussion where they voted again. */
    readonly hands: readonly number[];
  }[];
  readonly notes: readonly { readonly step: string; readonly text: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads what was kept, whatever it is; undefined when no workshop was held. What makes no sense is left out. */
export function readHeld(value: unknown): Held | undefined {
  const summary = fieldsOf(fieldsOf(value).summary);
  if (typeof summary.title !== 'string' || typeof summary.day !== 'string') return undefined;
  const votes = list(summary.votes).flatMap((vote) => {
    const hands = counts(vote.again) ?? counts(vote.first);
    const options = Array.isArray(vote.options) ? vote.options.map(textOf) : [];
    return hands && hands.length <= options.length && textOf(vote.question) !== ''
      ? [{ step: textOf(vote.step), question: textOf(vote.question), options, hands }]
      : [];
  });
  return {
    ...{ title: summary.title, day: summary.day, votes },
    steps: list(summary.steps).flatMap(({ title, minutes, real }) =>
      typeof title === 'string' ? [{ title, minutes: numberOf(minutes), real: numberOf(real) }] : [],
    ),
    notes: list(summary.notes).flatMap(({ step, text }) =>
      textOf(text).trim() === '' ? [] : [{ step: textOf(step), text: textOf(text) }],
    ),
  };
}

const fieldsOf = (value: unknown): Fields => (value !== null && typeof value === 'object' ? (value as Fields) : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const counts = (value: unknown): number[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((one) => Number.isFinite(one)) ? value : undefined;
