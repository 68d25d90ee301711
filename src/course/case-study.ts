/** What playing a case in every way shows, found once and remembered until the case changes. */
import { type Exploration, explore } from '#domain/scenario/explore.ts';
import type { Scenario } from '#domain/scenario/model.ts';
import { type RobotRow, robotTable } from '#domain/scenario/temperaments.ts';
import { remembered } from './lint-cache.ts';

/** Games that chance plays: enough to tell one in a hundred from none. */
export const GAMES = 1000;

export function exploration(scenario: Scenario): Exploration {
  return remembered(['exploration', graphOf(scenario)], () => explore(scenario));
}

export function robots(scenario: Scenario): readonly RobotRow[] {
  return remembered(['robots', GAMES, scenario.robots, graphOf(scenario)], () => robotTable(scenario, GAMES));
}

/** What a playthrough depends on, and nothing else. */
function graphOf({ languages: _, lessons: __, minutes: ___, robots: ____, ...graph }: Scenario): object {
  return graph;
}
