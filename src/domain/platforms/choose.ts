import {
  type Answers,
  AT_MOST,
  type Choice,
  type ChoiceId,
  type Count,
  kinds,
  type Marks,
  type Place,
} from './model.ts';

/** Whether each kind has its one or two choices, none of them unknown, and the hours are said. */
export function isComplete(marks: Marks, answers: Answers): boolean {
  const right = kinds.every(
    (kind) =>
      answers[kind].length >= 1 &&
      answers[kind].length <= AT_MOST &&
      answers[kind].every((choice) => marks.worth[kind][choice] !== undefined),
  );
  return right && answers.hours !== undefined;
}

/**
 * Twice the objectives, plus audiences, plus assets; the most first, then the least effort, then the order of the list.
 * Those that reach the threshold and whose gate is open are taken while the hours last: one that no longer fits leaves its
 * place to a lighter one. When none fits, the lightest open platform is held.
 */
export function choose(marks: Marks, answers: Answers): Choice {
  const hours = answers.hours ?? 0;
  const listening = hours < marks.listening;
  const said = new Set<ChoiceId>(kinds.flatMap((kind) => answers[kind]));
  const ranked = marks.platforms
    .map((platform) => {
      const counts = countsOf(marks, answers, platform.id);
      const { gate } = platform;
      const open = gate === undefined || (gate.any.some((choice) => said.has(choice)) && hours >= (gate.hours ?? 0));
      return { ...platform, counts, open, score: counts.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort((one, two) => two.score - one.score || one.hours - two.hours);
  const active = new Set<string>();
  let taken = 0;
  for (const { id, score, open, hours: needed } of ranked) {
    if (listening || !open || score < marks.threshold || active.size >= marks.most || taken + needed > hours) continue;
    active.add(id);
    taken += needed;
  }
  const lightest = !listening && active.size === 0;
  if (lightest) {
    const [light] = ranked.filter(({ open }) => open).sort((one, two) => one.hours - two.hours);
    if (light) active.add(light.id);
    taken = light?.hours ?? 0;
  }
  const places = ranked.map(({ id, counts, open, score, hours }): Place => {
    const worthy = score >= marks.threshold;
    const standing = active.has(id) ? 'active' : !worthy ? 'low' : open ? 'later' : 'closed';
    return { id, standing, score, hours, counts, open };
  });
  return { places, listening, lightest, taken };
}

function countsOf(marks: Marks, answers: Answers, platform: string): readonly Count[] {
  return kinds
    .flatMap((kind) =>
      answers[kind].map((choice): Count => {
        const worth = marks.worth[kind][choice]?.[platform] ?? 0;
        return { kind, choice, points: kind === 'objectives' ? 2 * worth : worth };
      }),
    )
    .filter(({ points }) => points !== 0)
    .sort((one, two) => two.points - one.points);
}

/** The choices of a kind once `choice` is pressed: taken away, or added while there is room; some exclude the others. */
export function pressed(marks: Marks, chosen: readonly ChoiceId[], choice: ChoiceId): readonly ChoiceId[] {
  if (chosen.includes(choice)) return chosen.filter((one) => one !== choice);
  if (marks.alone.includes(choice)) return [choice];
  const others = chosen.filter((one) => !marks.alone.includes(one));
  return others.length < AT_MOST ? [...others, choice] : chosen;
}
