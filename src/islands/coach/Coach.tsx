import { useEffect, useMemo, useRef, useState } from 'react';
import type { Stage } from '#domain/coach/criteria.ts';
import type { Answers } from '#domain/coach/reading.ts';
import type { Complaint } from '#domain/coach/situation.ts';
import type { coach } from '#i18n/fr/coach.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import { pieces } from './marked.ts';
import { useCoach } from './use-coach.ts';
import './coach.css';

export type CoachWords = typeof coach;

export interface CoachProps {
  /** Id of the text field: one of these a page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly stage: Stage;
  readonly complaint: Complaint;
  /** Characters that the place accepts. */
  readonly limit: number;
  readonly words: CoachWords;
  readonly lang: Lang;
  /** Where a live region exists already, it is told there; else the coach has its own. */
  readonly say?: (text: string) => void;
  readonly focus?: string;
  readonly children?: React.ReactNode;
}

/** Said aloud only once the writer has stopped for a while. */
const QUIET = 1800;

/** A field to write in, with what the coach recognises underlined in it and listed beside it. */
export function Coach(props: CoachProps) {
  const { id, label, hint, text, onText, answers, onAnswers, stage, complaint, limit, words, lang, say, focus } = props;
  const { engine, read, failed, again } = useCoach(text, lang, complaint);
  const [told, setTold] = useState('');
  const reading = useMemo(
    () => read && engine?.readReply(read.text, lang, stage, read.weighed, answers),
    [engine, read, lang, stage, answers],
  );
  const left = limit - [...text].length;
  const line = engine && reading && text.trim() !== '' ? engine.summary(reading, words, lang) : '';
  const aloud = useRef(line);
  useEffect(() => {
    if (line === '' || line === aloud.current) return undefined;
    const soon = setTimeout(() => {
      aloud.current = line;
      (say ?? setTold)(line);
    }, QUIET);
    return () => clearTimeout(soon);
  }, [line, say]);
  return (
    <div className="coach">
      <div className="coach-write">
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="coach-soft">
            {hint}
          </p>
        )}
        <div className="coach-field">
          <div className="coach-mirror" aria-hidden="true">
            {pieces(text, read?.text ?? '', reading?.criteria ?? []).map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place.
              <span key={index} className={piece.mark && `coach-mark-${piece.mark}`}>
                {piece.text}
              </span>
            ))}
            {'\n'}
          </div>
          <textarea
            id={id}
            rows={6}
            {...(focus !== undefined && { 'data-sim-focus': focus })}
            aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-count`}
            aria-invalid={left < 0 || undefined}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
            onChange={() => {}}
          />
        </div>
        <p id={`${id}-count`} className={left < 0 ? 'coach-count coach-over' : 'coach-count'}>
          {left < 0 ? counted(words.tooMany, -left, lang) : counted(words.charactersLeft, left, lang)}
        </p>
        {props.children}
      </div>
      <section className="coach-panel" aria-labelledby={`${id}-coach`}>
        <h3 id={`${id}-coach`}>{words.title}</h3>
        {failed ? (
          <p className="coach-line">
            <span>{words.failed}</span>{' '}
            <button type="button" className="coach-answer" onClick={again}>
              {words.again}
            </button>
          </p>
        ) : !engine || !reading ? (
          <p className="coach-soft">{words.loading}</p>
        ) : text.trim() === '' ? (
          <p className="coach-soft">{words.empty}</p>
        ) : (
          <>
            <p className="coach-summary">{line}</p>
            <engine.Panel
              reading={reading}
              text={read?.text ?? ''}
              stage={stage}
              words={words}
              lang={lang}
              answers={answers}
              onAnswers={onAnswers}
            />
          </>
        )}
        <p className="coach-soft coach-honest">{words.honest}</p>
        {say === undefined && (
          <p className="visually-hidden" role="status">
            {told}
          </p>
        )}
      </section>
    </div>
  );
}
