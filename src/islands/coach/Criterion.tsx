import type { Criterion as Name } from '#domain/coach/criteria.ts';
import type { CoachKey } from '#domain/coach/keys.ts';
import type { CriterionReading } from '#domain/coach/reading.ts';
import type { Span } from '#domain/coach/recognise.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import type { CoachWords } from './Coach.tsx';
import { quotedWords } from './marked.ts';

interface CriterionProps {
  readonly reading: CriterionReading;
  readonly text: string;
  readonly ask: string;
  readonly words: CoachWords;
  readonly lang: Lang;
  readonly onTick: (criterion: Name, ticked: boolean) => void;
  readonly onRefuse: (key: CoachKey) => void;
}

const SIGNS = { seen: '✓', look: '!', unseen: '?', clear: '·', unasked: '·' } as const;

/** One criterion: what is recognised and where, or the question it leaves, and the learner's say. */
export function Criterion({ reading, text, ask, words, lang, onTick, onRefuse }: CriterionProps) {
  const { criterion, status, found, against, ticked, wish } = reading;
  const quote = (span: string) => (lang === 'fr' ? `«\u00a0${span}\u00a0»` : `“${span}”`);
  const said = (spans: readonly Span[]) => quotedWords(text, spans, quote) || words.theSentence;
  const wanted = wish === 'expected' ? words.expected : wish === 'welcome' ? words.welcome : undefined;
  return (
    <li className={`coach-criterion coach-${status}`}>
      <span className="coach-sign" aria-hidden="true">
        {SIGNS[status]}
      </span>
      <div className="coach-says">
        <p>
          <b>{words[criterion]}</b>
          {wanted !== undefined && status !== 'look' && status !== 'clear' && (
            <span className="coach-wish"> {wanted}</span>
          )}
          {status === 'clear' && <span className="coach-wish"> {words.clear}</span>}
        </p>
        {against.map(({ key, evidence }) => (
          <Says key={key} text={fill(words[key as 'blame'], { words: said(evidence) })}>
            <button type="button" className="coach-answer" onClick={() => onRefuse(key)}>
              {words.refuse}
              <span className="visually-hidden"> ({words[`key_${key}`]})</span>
            </button>
          </Says>
        ))}
        {found.map(({ key, evidence }) => (
          <Says key={key} text={fill(words.seen, { words: said(evidence) })}>
            <button type="button" className="coach-answer" onClick={() => onRefuse(key)}>
              {words.refuse}
              <span className="visually-hidden"> ({words[`key_${key}`]})</span>
            </button>
          </Says>
        ))}
        {ticked && (
          <Says text={words.ticked}>
            <button type="button" className="coach-answer" onClick={() => onTick(criterion, false)}>
              {words.untick}
              <span className="visually-hidden"> ({words[criterion]})</span>
            </button>
          </Says>
        )}
        {status === 'unseen' && (
          <Says text={ask}>
            <button type="button" className="coach-answer" onClick={() => onTick(criterion, true)}>
              {words.tick}
              <span className="visually-hidden"> ({words[criterion]})</span>
            </button>
          </Says>
        )}
      </div>
    </li>
  );
}

function Says({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <p className="coach-line">
      <span>{text}</span> {children}
    </p>
  );
}
