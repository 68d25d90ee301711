/** The report as it begins: what a session, a grid and the handed-in work left on this device, in sentences. */
import { progressStore } from '#browser/progress-store.ts';
import { documentRecord } from '#domain/progress/state.ts';
import { sizeOf } from '#domain/workshop/contribution.ts';
import { decode } from '#domain/workshop/contribution-code.ts';
import { type Held, readHeld } from '#domain/workshop/held.ts';
import { gathered as behavioursOf, nothingObserved, readObservation } from '#domain/workshop/observation.ts';
import { emptyReport, type Fact, mostFacts, type Report } from '#domain/workshop/report.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { ReportProps, ReportWords } from './words.ts';

export interface Prefilled {
  readonly report: Report;
  /** What it was filled from, to be told. */
  readonly from: readonly string[];
  readonly held: Held | undefined;
}

export function prefilled({ words, lang, capabilities }: ReportProps): Prefilled {
  const kept = (id: string) => documentRecord(progressStore().state(), 'workshop', id)?.value;
  const held = readHeld(kept('session'));
  const observation = readObservation(kept('observed') ?? { ...nothingObserved });
  const codes = kept('gathered')?.codes;
  const facts = [...sessionFacts(held, words), ...gatheredFacts(codes, words, lang)].slice(0, mostFacts);
  const seen = (outcomes: readonly ('each-time' | 'sometimes' | 'not-yet')[]) =>
    observation.groups
      .flatMap((marks) =>
        capabilities.flatMap(({ behaviours }) => {
          const by = behavioursOf(
            marks,
            behaviours.map(({ id }) => id),
          );
          const found = outcomes.flatMap((outcome) => by[outcome]);
          return behaviours.filter(({ id }) => found.includes(id)).map(({ text }) => `- ${text}`);
        }),
      )
      .filter((line, index, all) => all.indexOf(line) === index)
      .join('\n');
  const helped = seen(['each-time', 'sometimes']);
  const hindered = seen(['not-yet']);
  const from = [
    ...(held ? [fill(words.fromSession, { title: held.title })] : []),
    ...(helped + hindered === '' ? [] : [words.fromGrid]),
    ...(facts.some(({ by }) => by === words.s_byPeople) ? [words.fromRoom] : []),
  ];
  if (from.length === 0) return { report: emptyReport, from, held };
  const report = {
    ...{ ...emptyReport, helped, hindered, facts: facts.length > 0 ? facts : emptyReport.facts },
    ...(held && { title: held.title, day: held.day }),
  };
  return { report, from, held };
}

function sessionFacts(held: Held | undefined, words: ReportWords): Fact[] {
  if (!held) return [];
  const steps = held.steps.map((step) => fill(words.s_step, step)).join(words.s_then);
  return [
    ...(steps ? [{ what: fill(words.s_steps, { list: steps }), by: '', when: '' }] : []),
    ...held.votes.map(({ step, question, options, hands }) => {
      const list = hands
        .map((count, index) => fill(words.s_hands, { option: options[index] ?? '', count }))
        .join(words.s_then);
      return { what: fill(words.s_vote, { question, list }), by: words.s_byRoom, when: step };
    }),
    ...held.notes.map(({ step, text }) => ({ what: text, by: words.s_byNotes, when: step })),
  ].map((fact) => ({ ...fact, what: fact.what.slice(0, 500) }));
}

function gatheredFacts(codes: unknown, words: ReportWords, lang: ReportProps['lang']): Fact[] {
  const people = (Array.isArray(codes) ? codes : []).flatMap((code) => {
    const read = decode(String(code));
    return 'contribution' in read ? [sizeOf(read.contribution)] : [];
  });
  if (people.length === 0) return [];
  const sum = (part: 'answers' | 'games' | 'posts') => people.reduce((all, one) => all + one[part], 0);
  const values = { answers: sum('answers'), games: sum('games'), posts: sum('posts') };
  const who = counted(words.s_people, people.length, lang);
  return [{ what: fill(words.s_gathered, { people: who, ...values }), by: words.s_byPeople, when: '' }];
}
