/** The marks that an evangelist changed, over those of the course. */
import { type Kind, kinds, type Marks } from './model.ts';

/** `objectives.local.fb`, `hours.fb`, `threshold`: where, and the value put there. */
export type Changed = Readonly<Record<string, number>>;

export interface Mark {
  readonly key: string;
  readonly kind: Kind | 'hours' | 'threshold';
  readonly choice?: string;
  readonly platform?: string;
  readonly course: number;
  readonly own: number;
}

/** Bounds of each sort of mark, both included. */
export const BOUNDS = { worth: [-3, 3], hours: [0.5, 20], threshold: [0, 20] } as const;

export function withOwn(marks: Marks, changed: Changed): Marks {
  const at = (key: string, course: number) => valid(key, changed[key]) ?? course;
  const worth = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(marks.worth[kind]).map(([choice, row]) => [
          choice,
          Object.fromEntries(
            marks.platforms.map(({ id }) => [id, at(`${kind}.${choice}.${id}`, row[id] ?? 0)] as const),
          ),
        ]),
      ),
    ]),
  ) as Marks['worth'];
  return {
    ...marks,
    threshold: at('threshold', marks.threshold),
    platforms: marks.platforms.map((platform) => ({ ...platform, hours: at(`hours.${platform.id}`, platform.hours) })),
    worth,
  };
}

/** What differs from the course, in its order. What is out of bounds, or names nothing, is not there. */
export function changesOf(marks: Marks, changed: Changed): readonly Mark[] {
  return marksOf(marks).flatMap((mark) => {
    const own = valid(mark.key, changed[mark.key]);
    return own === undefined || own === mark.course ? [] : [{ ...mark, own }];
  });
}

/** The same, once a mark is set; back to the course's value, it is no longer a change. */
export function setMark(marks: Marks, changed: Changed, key: string, value: number): Changed {
  const { [key]: _, ...others } = changed;
  const mark = marksOf(marks).find((one) => one.key === key);
  return mark && valid(key, value) !== undefined && value !== mark.course ? { ...others, [key]: value } : others;
}

function marksOf(marks: Marks): readonly Omit<Mark, 'own'>[] {
  return [
    ...kinds.flatMap((kind) =>
      Object.entries(marks.worth[kind]).flatMap(([choice, row]) =>
        marks.platforms.map(({ id: platform }) => ({
          ...{ key: `${kind}.${choice}.${platform}`, kind, choice, platform, course: row[platform] ?? 0 },
        })),
      ),
    ),
    ...marks.platforms.map(({ id, hours }) => ({
      ...{ key: `hours.${id}`, kind: 'hours' as const, platform: id, course: hours },
    })),
    { key: 'threshold', kind: 'threshold' as const, course: marks.threshold },
  ];
}

function valid(key: string, value: number | undefined): number | undefined {
  const sort = key === 'threshold' ? 'threshold' : key.startsWith('hours.') ? 'hours' : 'worth';
  const [least, most] = BOUNDS[sort];
  const step = sort === 'hours' ? 2 : 1;
  return value !== undefined && value >= least && value <= most && Number.isInteger(value * step) ? value : undefined;
}
