import type { Gauge, Scenario } from './model.ts';

/**
 * What the words of a move do to people, the same in every scenario. Values are working assumptions [HYP]: one step is
 * 8, two steps 15. The direction of each comes from the study or the case named beside it; "ours" means that no
 * source we read gives it. A scenario overrides an effect only with a stated reason.
 */
export interface Effect {
  readonly deltas: Readonly<Partial<Record<Gauge, number>>>;
  readonly flag?: string;
}

const STEP = 8;
const LEAP = 15;

export const ACTS = {
  // Listening and answering. An early answer with a time gives trust and cools (Istanbulluoglu 2017): one half each.
  acknowledge: { deltas: { trust: STEP }, flag: 'acknowledged' },
  date: { deltas: { heat: -STEP }, flag: 'dated' },
  // To say that one checks states nothing yet: it only makes the rest honest (Air Force 2009, "is it true" first).
  verify: { deltas: {}, flag: 'checked' },
  // Responsibility, then repair, weigh most in an apology (Lewicki 2016).
  own: { deltas: { trust: STEP }, flag: 'owned' },
  repair: { deltas: { trust: LEAP, heat: -STEP }, flag: 'repaired' },
  // Explanation works on very angry messages (Herhausen 2019); information before sympathy in a health case (DiStaso 2015).
  inform: { deltas: { heat: -STEP }, flag: 'informed' },
  // Telling a bad turn before it is noticed keeps one credible (Arpan & Roskos-Ewoldsen 2005).
  'tell-first': { deltas: { trust: STEP }, flag: 'told-first' },
  // Offering another channel after an empathic word stops the spread (Herhausen 2019).
  'take-private': { deltas: { risk: -STEP }, flag: 'private' },
  // A quick conclusive answer satisfies as well as a quick first one (Istanbulluoglu 2017); the public trace is ours.
  close: { deltas: { trust: STEP, heat: -STEP }, flag: 'closed' },
  // Taking back what was wrong, in public. Ours.
  correct: { deltas: { trust: STEP }, flag: 'corrected' },
  restore: { deltas: { trust: STEP, heat: -STEP }, flag: 'restored' },

  // The crowd. Fans who attack a complainer harm the brand (Bacile, "badvocate").
  'calm-a-fan': { deltas: { trust: STEP, heat: -STEP }, flag: 'fan-calmed' },
  'cheer-a-fan': { deltas: { trust: -LEAP, heat: LEAP }, flag: 'mocked' },
  // The same text again (blueprint of the course; Herhausen 2019: vary the answers).
  paste: { deltas: { heat: STEP }, flag: 'pasted' },
  boilerplate: { deltas: { trust: -STEP } },
  // The commonest reaction, which does not appease (Einwiller & Steilen 2015).
  'ask-file-only': { deltas: { trust: -STEP } },
  // Compensation in public "fuels the fire" (Herhausen 2019).
  'public-gift': { deltas: { heat: STEP }, flag: 'public-gift' },
  // A benefit against silence or deletion: the fine on reviews of a guest house, 2014.
  bargain: { deltas: { heat: LEAP, risk: STEP }, flag: 'bargained' },

  // Fighting. Nestlé 2010 for deletion; Cap-Ferret 2014 for threats; Béal & Grégoire 2022 for aggressive humour.
  delete: { deltas: { trust: -LEAP, heat: LEAP }, flag: 'deleted' },
  threaten: { deltas: { trust: -LEAP, heat: LEAP, risk: STEP }, flag: 'threatened' },
  mock: { deltas: { trust: -LEAP, heat: LEAP }, flag: 'mocked' },
  // A defensive answer is worse when people came for help (Johnen & Schnittka 2019).
  deny: { deltas: { trust: -STEP }, flag: 'denied' },
  blame: { deltas: { trust: -LEAP, heat: STEP }, flag: 'blamed' },
  // Personal data shown to all (GDPR; blueprint: risk, two steps).
  disclose: { deltas: { trust: -STEP, risk: LEAP }, flag: 'disclosed' },
  // Silence that people notice, beyond the minutes counted by the clock.
  silence: { deltas: { trust: -STEP, heat: STEP } },

  // Colleagues and the company's own organisation.
  escalate: { deltas: { risk: -STEP }, flag: 'escalated' },
  relieve: { deltas: { team: LEAP }, flag: 'relieved' },
  support: { deltas: { team: STEP } },
  overwork: { deltas: { team: -LEAP }, flag: 'overworked' },
  burden: { deltas: { team: -STEP } },

  // Applied by the engine itself, never written in a file.
  keep: { deltas: { trust: STEP, heat: -STEP }, flag: 'kept' },
  break: { deltas: { trust: -LEAP }, flag: 'promise-broken' },
  contradict: { deltas: { trust: -LEAP, heat: LEAP, risk: LEAP, team: -LEAP }, flag: 'contradicted' },
  // A third public answer to the same person (Baer 2016: never more than two).
  insist: { deltas: { heat: STEP } },
  tick: { deltas: { heat: 2 } },
} as const satisfies Record<string, Effect>;

export type Act = keyof typeof ACTS;

/** Acts that no file may name: the clock and the engine apply them. */
export const ENGINE_ACTS: readonly string[] = ['keep', 'break', 'contradict', 'insist', 'tick'];

export const SHARED_FLAGS: readonly string[] = [
  ...new Set(Object.values(ACTS).flatMap((effect: Effect) => effect.flag ?? [])),
];

export function isAct(name: string): name is Act {
  return Object.hasOwn(ACTS, name);
}

/** The effect of an act in this scenario; a name that is no act but a declared flag raises that flag and nothing else. */
export function effectOf(scenario: Scenario, name: string): Effect {
  if (!isAct(name)) return scenario.flags.includes(name) ? { deltas: {}, flag: name } : { deltas: {} };
  const own = scenario.overrides.find((override) => override.act === name);
  return own === undefined ? ACTS[name] : { ...ACTS[name], deltas: own.deltas };
}
