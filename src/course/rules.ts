import type { Course, Rule } from './model.ts';

/** Rules that a lesson teaches or a scenario practises, in the order of their codes; the others wait for their lesson. */
export function taughtRules(course: Course): readonly Rule[] {
  const played = new Set(
    [...course.cases.values()].flatMap(({ scenario }) =>
      scenario.scenes.flatMap((scene) => Object.values(scene.moves).map((move) => move.rule.id)),
    ),
  );
  return [...course.rules.values()]
    .filter((rule) => rule.lessons.length > 0 || played.has(rule.id))
    .sort((a, b) => a.code.localeCompare(b.code));
}
