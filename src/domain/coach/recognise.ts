import { type Feature, type Framed, features, framed } from './features.ts';
import { type CoachKey, KEYS } from './keys.ts';
import type { Ready } from './model.ts';
import { type Sentence, sentences } from './scope.ts';
import { type Complaint, LISTED_ENOUGH, likeness, listedIn } from './situation.ts';
import { tokens } from './tokens.ts';
import type { Tongue } from './tongue.ts';

/** Part of the text, from the first character to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface Weighed {
  readonly key: CoachKey;
  /** Log-odds above the threshold: positive is recognised. */
  readonly margin: number;
  /** The words that made it say so, at most three places, in order; none when far from recognised. */
  readonly evidence: readonly Span[];
}

/** Every sentence of a text with its traits; the complaint, when there is one, adds what the sentence has in common with it. */
export function traitsOf(text: string, tongue: Tongue, complaint?: Complaint): Feature[][] {
  return sentences(tokens(text, tongue.lang), tongue.lang, text).map((sentence) => traits(sentence, tongue, complaint));
}

function traits(sentence: Sentence, tongue: Tongue, complaint?: Complaint): Feature[] {
  const common = complaint ? likeness(sentence, complaint, tongue.lang) : [];
  return [...features(sentence, tongue), ...common];
}

/** The highest margin of each key over the sentences of a text, in the order of `KEYS`. */
export function marginsOf(text: string, tongue: Tongue, ready: Ready, complaint?: Complaint): readonly number[] {
  return recogniser(tongue, ready, complaint)(text).map(({ margin }) => margin);
}

/** Below this margin, nobody asks for the evidence. */
const FAR = -1;
/** Sentences remembered: what is being typed changes one of them at a time. */
const REMEMBERED = 60;
const SILENT = Number.NEGATIVE_INFINITY;
/** Margin given to a situation told in the author's words. */
const LISTED = 1;

/** Weighs a text for every key, in the order of `KEYS`. Without a complaint, `situation` is never recognised. */
export function recogniser(tongue: Tongue, ready: Ready, complaint?: Complaint): (text: string) => readonly Weighed[] {
  const known = new Map<string, readonly Weighed[]>();
  const weigh = (sentence: Sentence, text: string) => {
    const start = sentence.said[0]?.token.start ?? 0;
    const end = sentence.said.at(-1)?.token.end ?? 0;
    const name = `${text.slice(start, end)}${sentence.question ? '?' : ''}${sentence.said.map(({ quoted }) => +quoted).join('')}${sentence.signs.map(({ form }) => form).join('')}`;
    const before = known.get(name);
    const found =
      before ??
      weighed(
        traits(sentence, tongue, complaint),
        framed(sentence, tongue),
        tongue,
        ready,
        start,
        complaint !== undefined,
      );
    known.delete(name);
    known.set(name, found);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
    return found.map((each) => ({
      ...each,
      evidence: each.evidence.map(({ from, to }) => ({ from: from + start, to: to + start })),
    }));
  };
  return (text) => {
    const all = tokens(text, tongue.lang);
    const each = sentences(all, tongue.lang, text).map((sentence) => weigh(sentence, text));
    const listed = listedIn(all, complaint?.words ?? []);
    return KEYS.map((key, column) => {
      const best = each.reduce<Weighed>(
        (most, found) => ((found[column]?.margin ?? SILENT) > most.margin ? (found[column] ?? most) : most),
        { key, margin: SILENT, evidence: [] },
      );
      if (key !== 'situation' || listed.length < LISTED_ENOUGH || best.margin > LISTED) return best;
      return { key, margin: LISTED, evidence: merged(listed).slice(0, PLACES) };
    });
  };
}

/** Places are counted from the start of the sentence. */
function weighed(
  found: readonly Feature[],
  frames: readonly Framed[],
  tongue: Tongue,
  ready: Ready,
  start: number,
  complained: boolean,
): readonly Weighed[] {
  const once = new Map<string, Feature>();
  for (const feature of found)
    if (ready.weights.has(feature.name) && !once.has(feature.name)) once.set(feature.name, feature);
  const scale = 1 / Math.sqrt(once.size || 1);
  return KEYS.map((key, column) => {
    if (key === 'situation' && !complained) return { key, margin: SILENT, evidence: [] };
    let sum = 0;
    for (const name of once.keys()) sum += ready.weights.get(name)?.[column] ?? 0;
    const { verdict, spans } = frames[column] ?? { verdict: 'none', spans: [] };
    const has = (tongue.frames[column]?.yes.length ?? 0) > 0;
    const turn = has ? ready.frames[verdict] : 0;
    const margin = sum * scale + (ready.bias[column] ?? 0) + turn - (ready.threshold[column] ?? 0);
    if (margin < FAR) return { key, margin, evidence: [] };
    const met = key === 'situation' ? found.filter(({ name }) => COMMON.test(name)) : spans;
    const shown = met
      .filter(({ from, to }) => to - from > 1)
      .map(({ from, to }) => ({ from: from - start, to: to - start }));
    const places = shown.length > 0 ? merged(shown) : evidence([...once.values()], ready, column, start);
    return { key, margin, evidence: places.slice(0, PLACES) };
  });
}

/** What a sentence has in common with the complaint. */
const COMMON = /^s:(?:shared|figure|near|pair)$/;
const PLACES = 3;
const ENOUGH = 0.5;
const SHORT_SENTENCE = 24;

/** The places whose traits weigh most, until half of what spoke for the key is explained. */
function evidence(found: readonly Feature[], ready: Ready, column: number, start: number): Span[] {
  const places = new Map<string, { span: Span; weight: number }>();
  let total = 0;
  const whole = Math.max(...found.map(({ to }) => to)) - start;
  for (const { name, from, to } of found) {
    const weight = ready.weights.get(name)?.[column] ?? 0;
    if (weight <= 0 || (to - from >= whole && whole > SHORT_SENTENCE)) continue;
    const place = `${from}-${to}`;
    total += weight;
    places.set(place, {
      span: { from: from - start, to: to - start },
      weight: (places.get(place)?.weight ?? 0) + weight,
    });
  }
  const chosen: Span[] = [];
  let explained = 0;
  for (const { span, weight } of [...places.values()].sort((one, two) => two.weight - one.weight)) {
    chosen.push(span);
    explained += weight;
    if (explained >= total * ENOUGH || chosen.length >= PLACES * 2) break;
  }
  return merged(chosen);
}

function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((one, two) => one.from - two.from)) {
    const last = found.at(-1);
    if (last && span.from <= last.to + 1) found[found.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else found.push(span);
  }
  return found;
}
