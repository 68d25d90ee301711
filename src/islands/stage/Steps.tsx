import { counted } from '#i18n/lookup.ts';
import type { DeskProps } from './Desk.tsx';

/** The whole workshop, with where one is; each step is one click away. */
export function Steps({ words, lang, workshop: { session, view, act, stops } }: DeskProps) {
  const here = stops[view.index]?.step;
  const index = session.steps.findIndex(({ id }) => id === here);
  return (
    <nav className="desk-steps" aria-label={words.steps}>
      <ol>
        {session.steps.map((step, at) => (
          <li key={step.id} data-over={at < index}>
            <button
              type="button"
              aria-current={step.id === here ? 'step' : undefined}
              disabled={session.startedAt === null}
              onClick={() => act({ do: 'step', to: step.id })}
            >
              {step.title} <span>{counted(words.minutes, step.minutes, lang)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
