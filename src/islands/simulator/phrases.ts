import type { Frame, Gauge, Id, Key, Lang, Minute, MoveWords, Words } from '#domain/scenario/model.ts';
import { personAtStake } from '#domain/scenario/stake.ts';
import { dayAndHour, dayName, hour } from '#domain/scenario/time.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { CaseRoom, SimulatorWords } from './case-context.ts';

/** Sentences that several screens share. */

const LONG_WAIT = 60;

/** `4 min`, `2 h 10`, or « tout de suite ». */
export function duration(minutes: Minute, ui: SimulatorWords): string {
  if (minutes === 0) return ui.atOnce;
  if (minutes < LONG_WAIT) return fill(ui.minutesShort, { count: minutes });
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0
    ? fill(ui.hoursShort, { hours })
    : fill(ui.hoursAndMinutes, { hours, minutes: String(rest).padStart(2, '0') });
}

/** `1 min 05 s`, `45 s`. */
export function seconds(count: number, ui: SimulatorWords): string {
  const [minutes, rest] = [Math.floor(count / 60), count % 60];
  if (minutes === 0) return fill(ui.secondsShort, { seconds: rest });
  return fill(ui.minutesAndSeconds, { minutes, seconds: String(rest).padStart(2, '0') });
}

/** The hour, with its day when it is not today's. */
export function momentFrom(now: Minute, at: Minute, lang: Lang): string {
  return dayName(now, lang) === dayName(at, lang) ? hour(at, lang) : dayAndHour(at, lang);
}

/** How long waiting lasts, or until when. */
export function waitLength(now: Minute, minutes: Minute, { ui, lang }: CaseRoom): string {
  return minutes < LONG_WAIT ? duration(minutes, ui) : fill(ui.until, { moment: momentFrom(now, now + minutes, lang) });
}

/** Words without the quotation marks that a file may have put around them. */
export function unquoted(text: string): string {
  const inside = /^(?:«[\s\u00a0]*([^«»]*?)[\s\u00a0]*»|“([^“”]*)”)$/su.exec(text.trim());
  return inside?.[1] ?? inside?.[2] ?? text;
}

export function quoted(text: string, lang: Lang): string {
  const bare = unquoted(text);
  if (/^[«“]/.test(bare)) return bare;
  return lang === 'fr' ? `«\u00a0${bare}\u00a0»` : `“${bare}”`;
}

/** What a move is called: what one does, else the words it publishes. */
export function moveName(move: MoveWords | undefined, lang: Lang): string {
  return move?.label ?? (move?.say === undefined ? '' : quoted(move.say, lang));
}

export function keyName(room: CaseRoom, scene: Id | null, key: Key): string {
  const { words, ui, lang } = room;
  const ask = words.asks[key];
  if (ask) return fill(ui.askedWho, { who: ask.who });
  return moveName(words.scenes[scene ?? '']?.moves[key.replace('~', '')], lang) || ui.wait;
}

/** When a decision was taken; a moment that was let pass is told at the hour its scene opened, not at the last wait. */
export function decidedAt({ scenario }: CaseRoom, { rule, scene, from }: Frame): Minute {
  return rule === undefined ? (scenario.scenes.find(({ id }) => id === scene)?.opens ?? from) : from;
}

const STEPS = [25, 50, 75] as const;
const GAUGE_WORDS = {
  trust: ['trust0', 'trust1', 'trust2', 'trust3'],
  heat: ['heat0', 'heat1', 'heat2', 'heat3'],
} as const;

/** `fragile`, `brûle`: what a bar means, in a word. */
export function gaugeWord(gauge: 'trust' | 'heat', value: number, ui: SimulatorWords): string {
  return ui[GAUGE_WORDS[gauge][STEPS.filter((step) => value >= step).length] ?? 'trust0'];
}

/** `fragile (33)`. */
export function gaugeInWords(gauge: 'trust' | 'heat', value: number, ui: SimulatorWords): string {
  return fill(ui.wordAndNumber, { word: gaugeWord(gauge, value, ui), count: value });
}

const CHANGES = {
  trust: ['trustFalls', 'trustRises'],
  heat: ['heatFalls', 'heatRises'],
  risk: ['riskFalls', 'riskRises'],
  team: ['teamFalls', 'teamRises'],
} as const;

/** Which way each gauge went, in words. */
export function changes(deltas: Partial<Record<Gauge, number>>, ui: SimulatorWords): string {
  const gauges: readonly Gauge[] = ['trust', 'heat', 'risk', 'team'];
  const moved = gauges.filter((gauge) => deltas[gauge] !== undefined && deltas[gauge] !== 0);
  return moved.map((gauge) => ui[CHANGES[gauge][(deltas[gauge] ?? 0) > 0 ? 1 : 0]]).join(', ');
}

export function people(count: number, { ui, lang }: CaseRoom): string {
  return counted(ui.people, count, lang);
}

/** `Nadia R.` is addressed as `Nadia`, and `Gaspard, pitch 44` as `Gaspard`. */
export function firstName(name: string): string {
  return name.split(/[\s,]/)[0] ?? name;
}

/** The name of the gauge of trust: that of a person, when the case is about one. */
export function trustOf({ scenario, words, ui, lang }: CaseRoom): string {
  const name = words.people[personAtStake(scenario) ?? '']?.name;
  return name === undefined ? ui.trust : elided(fill(ui.trustOf, { name: firstName(name) }), lang);
}

/** « Confiance de Nadia », « Confiance d’Odile »: before a vowel, a mute h or a y that is one. */
export function elided(text: string, lang: Lang): string {
  return lang === 'fr' ? text.replace(/\bde (?=[AEIOUHÉÈÊÎÔŒ]|Y[^aeiou])/u, 'd’') : text;
}

export function endingTitle(words: Words, id: Id | undefined): string | undefined {
  return id === undefined ? undefined : words.endings[id]?.title;
}
