import { compile, type Frames } from './frame.ts';
import { type CoachKey, KEYS } from './keys.ts';
import { fold } from './tokens.ts';

export type Lang = 'fr' | 'en';

/** What the coach knows of a language beforehand: families of words, and frames to look for. */
export interface Tongue {
  readonly lang: Lang;
  /** Families of a folded word. */
  readonly familiesOf: (form: string) => readonly string[];
  readonly frames: readonly {
    readonly key: CoachKey;
    readonly yes: readonly RegExp[];
    readonly no: readonly RegExp[];
  }[];
}

export function tongue(
  lang: Lang,
  families: Readonly<Record<string, string>>,
  frames: Readonly<Record<CoachKey, Frames>>,
): Tongue {
  const whole = new Map<string, string[]>();
  const starts = new Map<string, string[]>();
  for (const [name, list] of Object.entries(families))
    for (const word of list.split(' ')) {
      const map = word.endsWith('*') ? starts : whole;
      const key = fold(word.replace('*', ''));
      map.set(key, [...(map.get(key) ?? []), name]);
    }
  const known = new Map<string, readonly string[]>();
  const familiesOf = (form: string) => {
    const before = known.get(form);
    if (before) return before;
    const found = new Set(whole.get(form));
    for (let length = 2; length <= form.length; length += 1)
      for (const name of starts.get(form.slice(0, length)) ?? []) found.add(name);
    known.set(form, [...found]);
    return [...found];
  };
  return {
    lang,
    familiesOf,
    frames: KEYS.map((key) => {
      const all = { ...families, ...frames[key].families };
      const each = (patterns: readonly string[]) => patterns.map((pattern) => compile(pattern, all));
      return { key, yes: each(frames[key].yes), no: each(frames[key].no) };
    }),
  };
}
