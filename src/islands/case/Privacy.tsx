import { useMemo } from 'react';
import { tracesOf } from '#domain/own-case/personal.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useForm } from './form-context.ts';

/** Incidents are about real people: what to change, and what already looks like somebody. */
export function Privacy() {
  const { words, lang, draft, change } = useForm();
  const traces = useMemo(() => tracesOf(draft), [draft]);
  return (
    <aside className="own-privacy" aria-label={words.privacyTitle}>
      <p>
        <strong>{words.privacyTitle}.</strong> {words.privacy}
      </p>
      {traces.length === 0 ? (
        <p className="own-help">{words.privacyNone}</p>
      ) : (
        <>
          <p>{counted(words.privacyTraces, traces.length, lang)}</p>
          <ul>
            {traces.map(({ kind, text }) => (
              <li key={text}>
                {fill(words[`trace_${kind}`], { text })}{' '}
                <button
                  type="button"
                  className="link-button"
                  aria-label={fill(words.isFictionalWhat, { text })}
                  onClick={() => change({ ...draft, fictional: [...draft.fictional, text] })}
                >
                  {words.isFictional}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
