import { counted, fill, number } from '#i18n/lookup.ts';
import { useForm } from '../form-context.ts';
import { LiveMap } from '../map/LiveMap.tsx';
import type { Note } from '../own-case-data.ts';
import { Privacy } from '../Privacy.tsx';
import { TakeAway } from '../TakeAway.tsx';
import type { Check } from '../use-check.ts';
import { whereabouts } from '../whereabouts.ts';

/** The case seen whole: its plan, what the check says of it, and how to take it away. */
export function ReviewStep({ check }: { check: Check }) {
  const { words, lang, notes } = useForm();
  const { last, busy } = check;
  const remarks = notes.filter(({ isBlank }) => !isBlank);
  const blanks = notes.filter(({ isBlank }) => isBlank);
  return (
    <>
      <section aria-labelledby="own-map">
        <h3 id="own-map">{words.mapTitle}</h3>
        <LiveMap check={check} />
      </section>
      <section aria-labelledby="own-check" className="own-checks">
        <h3 id="own-check">{words.checkTitle}</h3>
        <p className="own-help">
          {words.checkRules} {last && triedIn(check)} {busy && words.checking}
        </p>
        {last && notes.length === 0 && <p>{words.checkNone}</p>}
        {remarks.length > 0 && <p>{counted(words.checkCount, remarks.length, lang)}</p>}
        <NoteList notes={remarks} />
      </section>
      {blanks.length > 0 && (
        <section aria-labelledby="own-blank" className="own-checks">
          <h3 id="own-blank">{words.blankTitle}</h3>
          <NoteList notes={blanks} />
        </section>
      )}
      <section aria-labelledby="own-take">
        <h3 id="own-take">{words.takeTitle}</h3>
        <p>{words.takeWhy}</p>
        <Privacy />
        <TakeAway remarks={notes.length} />
      </section>
    </>
  );

  function triedIn({ last: done }: Check): string {
    if (!done?.explored) return '';
    const { complete, states, sampled } = done.explored;
    const tried = { states: number(states, lang), games: number(sampled?.games ?? 0, lang) };
    return fill(complete ? words.checkedAll : words.checkedSome, tried);
  }
}

/** Remarks with where each one is, and the way there. */
function NoteList({ notes }: { notes: readonly Note[] }) {
  const { words, draft, go } = useForm();
  return (
    <ul className="own-remarks">
      {notes.map(({ path, text, code }) => (
        <li key={path + code + text} data-code={code}>
          <b>{whereabouts(path, draft, words)}</b> <span>{text}</span>{' '}
          <button type="button" className="link-button" onClick={() => go(path)}>
            {words.checkGo}
            <span className="visually-hidden"> ({whereabouts(path, draft, words)})</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
