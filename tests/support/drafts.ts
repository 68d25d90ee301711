/** Cases as groups write them: one that is whole, and any that a device or a hand could hold. */
import fc from 'fast-check';
import { emptyDraft } from '#domain/own-case/blank.ts';
import type { Condition, Draft, DraftPost } from '#domain/own-case/draft.ts';
import { readDraft } from '#domain/own-case/read.ts';
import { ACTS, ENGINE_ACTS, SHARED_FLAGS } from '#domain/scenario/acts.ts';

/** Anything at all, in the places where a draft has something. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record(
    Object.fromEntries(
      Object.keys(emptyDraft('fr')).map((key) => [
        key,
        fc.oneof(fc.anything(), fc.array(fc.record({ id: fc.string(), moves: fc.anything(), shows: fc.anything() }))),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((value) => readDraft(value));

const words = fc
  .oneof(
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.constantFrom('« Quoi ? » #Honte', '- a: b', '{ x, y }', '@tiédor : non', '"', "l'heure\n\net la suite", 'true'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybe = fc.option(words, { nil: '' });
const count = fc.nat({ max: 600 });
const acts = fc.subarray(Object.keys(ACTS).filter((act) => !ENGINE_ACTS.includes(act)));
const days = {
  fr: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
};
const two = (value: number) => String(value).padStart(2, '0');
const momentIn = (lang: 'fr' | 'en') =>
  fc
    .tuple(fc.constantFrom(...days[lang]), fc.nat({ max: 23 }), fc.nat({ max: 59 }))
    .map(([day, hour, minute]) => `${day} ${two(hour)}:${two(minute)}`);

/** Whole and well formed, whatever it tells: what the form allows once nothing is missing. */
export const wholeDraft: fc.Arbitrary<Draft> = fc
  .constantFrom('fr' as const, 'en' as const)
  .chain((lang) => draftIn(lang));

function draftIn(lang: 'fr' | 'en'): fc.Arbitrary<Draft> {
  const moment = momentIn(lang);
  const [people, places] = [
    ['nadia', 'ines', 'vous'],
    ['page', 'groupe'],
  ];
  const [facts, promises, scenes] = [
    ['fait-1', 'fait-2'],
    ['promesse-1', 'promesse-2'],
    ['scene-1', 'scene-2', 'scene-3'],
  ];
  const atom = fc
    .tuple(
      fc.boolean(),
      fc.oneof(
        fc.constantFrom(...SHARED_FLAGS),
        fc.constantFrom(...facts).map((id) => `knows ${id}`),
        fc
          .tuple(fc.constantFrom('kept', 'broken', 'promised'), fc.constantFrom(...promises))
          .map((both) => both.join(' ')),
        fc.tuple(fc.constantFrom('before', 'after'), moment).map((both) => both.join(' ')),
      ),
    )
    .map(([not, text]) => `${not ? 'not ' : ''}${text}`);
  const when: fc.Arbitrary<Condition> = fc.record({
    all: fc.array(atom, { maxLength: 3 }),
    any: fc.array(atom, { maxLength: 2 }),
  });
  const post: fc.Arbitrary<DraftPost> = fc.record({
    by: fc.constantFrom(...people, ...places),
    text: words,
    place: fc.constantFrom('', ...places),
    reactions: fc.option(count),
    spreads: fc.boolean(),
  });
  const posts = fc.array(post, { maxLength: 3 });
  const target = fc.constantFrom('', 'fin', ...scenes);
  const move = (id: string) =>
    fc
      .record({
        ...{ kind: fc.constantFrom('reply' as const, 'publish' as const, 'moderate' as const, 'pass' as const) },
        ...{ place: fc.constantFrom('', ...places), answers: fc.constantFrom('', ...people), minutes: count, when },
        ...{ say: words, label: words, does: acts, promises: fc.subarray(promises), keeps: fc.subarray(promises) },
        ...{ shows: posts, why: words, rule: fc.constantFrom('dire-quand', 'passer-la-main'), followed: fc.boolean() },
        to: target,
      })
      .map((rest) => ({ id, ...rest }));
  const scene = (id: string) =>
    fc
      .record({
        opens: moment,
        shows: posts,
        ask: words,
        moves: fc.tuple(move('a'), move('b'), move('d')),
        lapses: target,
      })
      .map((rest) => ({ id, ...rest }));
  const event = (id: string) =>
    fc
      .tuple(
        fc.oneof(
          moment.map((at) => ({ trigger: 'hour' as const, at, silence: null })),
          count.map((silence) => ({ trigger: 'silence' as const, at: '', silence })),
          fc.constant({ trigger: 'condition' as const, at: '', silence: null }),
        ),
        fc.record({ when, does: acts, audience: fc.option(count), shows: posts, to: target }),
      )
      .map(([due, rest]) => ({ id, ...due, ...rest }));
  const fact = (id: string) =>
    fc
      .record({ text: words, worth: fc.constantFrom('useful' as const, 'useless' as const, 'overturns' as const) })
      .map((rest) => ({ id, ...rest }));
  const promise = (id: string) =>
    fc.record({ text: words, by: moment, to: fc.constantFrom(...people) }).map((rest) => ({ id, ...rest }));
  const ending = (id: string) =>
    fc
      .record({
        rank: fc.constantFrom('best' as const, 'fair' as const, 'hard' as const),
        ...{ when, title: words, text: words },
      })
      .map((rest) => ({ id, ...rest }));
  const gauge = fc.nat({ max: 100 });
  return fc.record({
    ...{ v: fc.constant(1 as const), lang: fc.constant(lang), file: fc.constant('notre-cas'), code: fc.constant('z4') },
    ...{ title: words, summary: words, fiction: words, you: words, hours: maybe, minutes: count },
    ...{ lessons: fc.subarray(['ecrire-une-reponse', 'qui-parle'], { minLength: 1 }), starts: moment, closes: moment },
    gauges: fc.record({ trust: gauge, heat: gauge, risk: gauge, team: gauge }),
    places: fc.tuple(
      ...places.map((id) =>
        fc
          .record({
            network: fc.constantFrom('page' as const, 'group' as const, 'own-site' as const),
            ...{ name: words, members: fc.option(count), mine: fc.boolean() },
          })
          .map((rest) => ({ id, ...rest })),
      ),
    ),
    people: fc.tuple(
      ...people.map((id) =>
        fc
          .record({ name: words, who: maybe })
          .map((rest) => ({ id, ...rest, role: id === 'vous' ? ('you' as const) : ('outside' as const) })),
      ),
    ),
    ...{ opening: fc.array(post, { minLength: 1, maxLength: 2 }), facts: fc.tuple(...facts.map(fact)) },
    asks: fc.tuple(
      ...['A', 'C'].map((id) =>
        fc
          .record({ who: words, minutes: count, tells: fc.subarray(facts, { minLength: 1 }) })
          .map((rest) => ({ id, ...rest })),
      ),
    ),
    ...{ promises: fc.tuple(...promises.map(promise)), events: fc.tuple(event('evenement-1'), event('evenement-2')) },
    ...{ scenes: fc.tuple(...scenes.map(scene)), endings: fc.tuple(ending('repare'), ending('fin-2')) },
    fictional: fc.constant([]),
  }) as fc.Arbitrary<Draft>;
}
