import { fill } from '#i18n/lookup.ts';
import type { CoachWords } from './Coach.tsx';
import { type Exercise, WORTHS } from './exercise.ts';

/** One's own words beside three others, each with what it does. */
export function Models({ exercise, own, words }: { exercise: Exercise; own: string; words: CoachWords }) {
  const { models, lesson, rule } = exercise;
  return (
    <section className="exercise-models" aria-labelledby={`models-${exercise.id}`}>
      <h3 id={`models-${exercise.id}`}>{words.compareTitle}</h3>
      <p className="coach-soft">{words.compareHint}</p>
      <dl>
        {own.trim() !== '' && (
          <div className="exercise-own">
            <dt>{words.yours}</dt>
            <dd>{own}</dd>
          </div>
        )}
        {WORTHS.map((worth) => (
          <div key={worth}>
            <dt>{words[`model_${worth}`]}</dt>
            <dd>{models[worth].say}</dd>
            <dd className="coach-soft">{models[worth].why}</dd>
          </div>
        ))}
      </dl>
      {rule && (
        <p>
          <a href={rule.href}>{fill(words.readRule, { name: rule.title })}</a>
        </p>
      )}
      {lesson && (
        <p>
          <a href={lesson.href}>{fill(words.readLesson, { title: lesson.title })}</a>
        </p>
      )}
    </section>
  );
}
