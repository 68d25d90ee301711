import { counted, fill, number } from '#i18n/lookup.ts';
import { CaseMap } from './CaseMap.tsx';
import { useForm } from './form-context.ts';
import { Privacy } from './Privacy.tsx';
import { TakeAway } from './TakeAway.tsx';
import type { Check } from './use-check.ts';

/** The case seen whole: its plan, what the check says of it, and how to take it away. */
export function ReviewStep({ check }: { check: Check }) {
  const { words, lang, notes, go } = useForm();
  const { last, busy } = check;
  const explored = last?.explored;
  return (
    <>
      <section aria-labelledby="own-map">
        <h3 id="own-map">{words.mapTitle}</h3>
        {last?.explored ? (
          <CaseMap story={last.scenario} told={last.words} explored={last.explored} />
        ) : (
          <p>{busy ? words.checking : words.mapNone}</p>
        )}
      </section>
      <section aria-labelledby="own-check" className="own-checks">
        <h3 id="own-check">{words.checkTitle}</h3>
        <p className="own-help">
          {words.checkRules} {busy && words.checking}
        </p>
        {last && !explored && <p className="own-help">{words.notExplored}</p>}
        {explored && (
          <p className="own-help">
            {explored.complete
              ? fill(words.checkedAll, { states: number(explored.states, lang) })
              : fill(words.checkedSome, {
                  states: number(explored.states, lang),
                  games: number(explored.sampled?.games ?? 0, lang),
                })}
          </p>
        )}
        {last && <p>{notes.length === 0 ? words.checkNone : counted(words.checkCount, notes.length, lang)}</p>}
        <ol>
          {notes.map(({ path, text, code }) => (
            <li key={path + code + text} data-code={code}>
              {text}{' '}
              <button type="button" className="link-button" onClick={() => go(path)}>
                {words.checkGo}
                <span className="visually-hidden"> ({path})</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="own-take">
        <h3 id="own-take">{words.takeTitle}</h3>
        <p>{words.takeWhy}</p>
        <Privacy />
        <TakeAway remarks={notes.length} />
      </section>
    </>
  );
}
