import { initials } from '#domain/scenario/transcript.ts';
import { fill } from '#i18n/lookup.ts';
import type { CoachWords } from './Coach.tsx';
import type { Exercise } from './exercise.ts';

/** What one answers, who one is, and what one knows before writing. */
export function Post({ exercise, words }: { exercise: Exercise; words: CoachWords }) {
  const { who, post, you, known, stage, fiction, network } = exercise;
  return (
    <div className="exercise">
      <article className={`exercise-post exercise-${network}`}>
        <header>
          <span className="exercise-face" aria-hidden="true">
            {initials(who.split(',')[0] ?? who)}
          </span>
          <b>{who}</b>
        </header>
        <p>{post.replace(/^[«“]\s*|\s*[»”]$/gu, '')}</p>
      </article>
      <div className="exercise-known">
        <p>{you}</p>
        <p className="coach-soft">{fiction}</p>
        <h3>{words.known}</h3>
        <ul>
          {known.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p className="coach-soft">{fill(words.stage, { stage: words[`stage_${stage}`] })}</p>
      </div>
    </div>
  );
}
