import { useEffect, useMemo, useRef, useState } from 'react';
import { emptyDraft } from '#domain/own-case/blank.ts';
import { readDraft } from '#domain/own-case/read.ts';
import { isPlayable } from '#domain/own-case/scenario.ts';
import { STEPS, type Step, stepOf } from '#domain/own-case/steps.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { Undo } from '../document/GoBack.tsx';
import { useDocument } from '../document/use-document.ts';
import { arriveAt } from './arrive.ts';
import { NoteCount } from './fields/Items.tsx';
import { GoodCase } from './fields/RuleHint.tsx';
import { type Form, FormContext } from './form-context.ts';
import { notesOf } from './form-sentences.ts';
import { titleOf } from './KeptCase.tsx';
import { FoldedMap } from './map/LiveMap.tsx';
import type { OwnCaseData, OwnCaseWords } from './own-case-data.ts';
import { Privacy } from './Privacy.tsx';
import { EndingsStep } from './steps/EndingsStep.tsx';
import { EventsStep } from './steps/EventsStep.tsx';
import { FactsStep } from './steps/FactsStep.tsx';
import { FirmStep } from './steps/FirmStep.tsx';
import { OpeningStep } from './steps/OpeningStep.tsx';
import { PeopleStep } from './steps/PeopleStep.tsx';
import { PromisesStep } from './steps/PromisesStep.tsx';
import { ReviewStep } from './steps/ReviewStep.tsx';
import { ScenesStep } from './steps/ScenesStep.tsx';
import { useCheck } from './use-check.ts';

interface EditorProps {
  readonly data: OwnCaseData;
  readonly words: OwnCaseWords;
  readonly lang: Lang;
  readonly id: string;
  readonly onList: () => void;
  readonly onPlay: () => void;
}

const SCREENS: Readonly<Record<Exclude<Step, 'review'>, () => React.JSX.Element>> = {
  firm: FirmStep,
  people: PeopleStep,
  opening: OpeningStep,
  facts: FactsStep,
  promises: PromisesStep,
  scenes: ScenesStep,
  events: EventsStep,
  endings: EndingsStep,
};

/** Steps whose things are on the plan. */
const MAPPED: readonly Step[] = ['scenes', 'events', 'endings'];

/** The form, step by step in any order; kept as it is typed, checked when one stops. */
export function Editor({ data, words, lang, id, onList, onPlay }: EditorProps) {
  const empty = useMemo(() => emptyDraft(lang), [lang]);
  const kept = useDocument('case', id, readDraft, empty);
  const { value: draft } = kept;
  const root = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<Step>('firm');
  const [target, setTarget] = useState<{ readonly path: string }>();
  const [said, setSaid] = useState('');
  const [isMapOpen, setMapOpen] = useState(false);
  const check = useCheck(draft, data);
  const notes = useMemo(() => (check.last ? notesOf(check.last, words, lang) : []), [check.last, words, lang]);
  useEffect(() => {
    if (target && root.current) arriveAt(root.current, target.path);
  }, [target]);
  // Where there is room for it, the plan is open from the start.
  useEffect(() => {
    setMapOpen(root.current?.ownerDocument.defaultView?.matchMedia('(min-width: 60rem)').matches ?? false);
  }, []);
  const open = (next: Step) => {
    setStep(next);
    setTarget({ path: '' });
  };
  const form: Form = {
    ...{ words, lang, data, draft, notes, change: kept.change, say: setSaid },
    go(path) {
      setStep(stepOf(path));
      setTarget({ path });
    },
  };
  const index = STEPS.indexOf(step);
  const Screen = step === 'review' ? undefined : SCREENS[step];
  const countOf = (one: Step) =>
    one === 'review' ? notes.length : notes.filter(({ path }) => stepOf(path) === one).length;
  const nameOf = (one: Step) => words[`step_${one}`];
  return (
    <FormContext.Provider value={form}>
      <div ref={root} className="own-editor">
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <header className="own-head">
          <h2 tabIndex={-1} data-own-title="">
            {titleOf(draft, words)}
          </h2>
          <p className="own-help">{kept.keeps ? words.kept : words.notKept}</p>
          <p className="own-buttons">
            <button type="button" className="button" disabled={!isPlayable(draft)} onClick={onPlay}>
              {words.play}
            </button>
            <Undo {...{ kept, words, say: setSaid }} />
            <button type="button" className="button-quiet" onClick={onList}>
              {words.back}
            </button>
          </p>
          {!isPlayable(draft) && <p className="own-help">{words.notPlayable}</p>}
        </header>
        <div className="own-columns">
          <nav aria-label={words.steps} className="own-steps">
            <ol>
              {STEPS.map((one) => (
                <li key={one}>
                  <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => open(one)}>
                    {nameOf(one)}
                    {countOf(one) > 0 && (
                      <NoteCount count={countOf(one)} said={counted(words.remarks, countOf(one), lang)} />
                    )}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <label className="own-steps-small">
            <span>{fill(words.stepOf, { index: index + 1, total: STEPS.length })}</span>
            <select value={step} onChange={(event) => open(event.currentTarget.value as Step)}>
              {STEPS.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                  {countOf(one) > 0 && ` (${countOf(one)})`}
                </option>
              ))}
            </select>
          </label>
          <div className="own-step">
            <h2 id="own-step-title" tabIndex={-1}>
              {nameOf(step)}
            </h2>
            <p className="own-why">{words[`why_${step}`]}</p>
            {step === 'firm' && <Privacy />}
            {MAPPED.includes(step) && <FoldedMap {...{ check, isOpen: isMapOpen, onFold: setMapOpen }} />}
            {Screen ? <Screen /> : <ReviewStep check={check} />}
            {step === 'scenes' && <GoodCase />}
            <p className="own-turn">
              {index > 0 && (
                <button type="button" className="button-quiet" onClick={() => open(STEPS[index - 1] ?? step)}>
                  {fill(words.previous, { step: nameOf(STEPS[index - 1] ?? step) })}
                </button>
              )}
              {index < STEPS.length - 1 && (
                <button type="button" className="button" onClick={() => open(STEPS[index + 1] ?? step)}>
                  {fill(words.next, { step: nameOf(STEPS[index + 1] ?? step) })}
                </button>
              )}
            </p>
          </div>
        </div>
      </div>
    </FormContext.Provider>
  );
}
