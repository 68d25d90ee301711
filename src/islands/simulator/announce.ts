import type { Frame } from '#domain/scenario/model.ts';
import { hour } from '#domain/scenario/time.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { CaseRoom } from './case-context.ts';
import { endingTitle, gaugeWord } from './phrases.ts';

/** What a screen reader is told after a move, in one breath: how much is new, the hour, and what changed in words. */
export function announce(room: CaseRoom, frame: Frame): string {
  const { words, ui, lang } = room;
  const told = (key: 'promiseKept' | 'promiseBroken', ids: readonly string[]) =>
    ids.map((id) => fill(ui[key], { promise: words.promises[id] ?? id }));
  const gauge = (name: 'trust' | 'heat', label: string) => {
    const [was, is] = [gaugeWord(name, frame.before[name], ui), gaugeWord(name, frame.after[name], ui)];
    return was === is ? [] : [fill(ui.gaugeIs, { gauge: label, word: is })];
  };
  const ending = endingTitle(words, frame.state.end ?? undefined);
  return [
    ...(frame.posts.length === 0 ? [] : [counted(ui.newPosts, frame.posts.length, lang)]),
    ...frame.learned.flatMap((id) => words.facts[id] ?? []),
    ...told('promiseKept', frame.kept),
    ...told('promiseBroken', frame.broken),
    ...gauge('trust', ui.trust),
    ...gauge('heat', ui.heat),
    hour(frame.at, lang),
    ...(ending === undefined ? [] : [fill(ui.endingIs, { ending })]),
  ]
    .map((sentence) => sentence.replace(/[.\s]*$/, '.'))
    .join(' ');
}
