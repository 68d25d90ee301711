import type { Light, Criterion as Name, Stage } from '#domain/coach/criteria.ts';
import { wordsAsked } from '#domain/coach/criteria.ts';
import type { CoachKey } from '#domain/coach/keys.ts';
import type { Answers, CriterionReading, Reading } from '#domain/coach/reading.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import type { CoachWords } from './Coach.tsx';
import { Criterion } from './Criterion.tsx';

const LIGHTS: readonly Light[] = ['clear', 'fair', 'human'];

interface PanelProps {
  readonly reading: Reading;
  readonly text: string;
  readonly stage: Stage;
  readonly words: CoachWords;
  readonly lang: Lang;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** What the coach makes of the text: one line, three lights, then each criterion. Never a mark. */
export function Panel({ reading, text, stage, words, lang, answers, onAnswers }: PanelProps) {
  const { criteria, shape, remarks, ready } = reading;
  const shown = criteria.filter(({ status }) => status !== 'unasked');
  const tick = (criterion: Name, ticked: boolean) =>
    onAnswers({
      ...answers,
      ticked: [...answers.ticked.filter((one) => one !== criterion), ...(ticked ? [criterion] : [])],
    });
  const refuse = (key: CoachKey) => onAnswers({ ...answers, refused: [...answers.refused, key] });
  const restore = (key: CoachKey) => onAnswers({ ...answers, refused: answers.refused.filter((one) => one !== key) });
  return (
    <>
      {ready && (
        <p className="coach-ready">
          <b>{words.ready}</b> {words.readyWhy}
        </p>
      )}
      <ul className="coach-lights">
        {LIGHTS.map((light) => (
          <li key={light} className={`coach-light coach-light-${stateOf(light, criteria)}`}>
            {lightLine(light, criteria, words)}
          </li>
        ))}
      </ul>
      <p className="coach-soft">
        {counted(words.words, shape.words, lang)}, {fill(words.wordsAsked, { ...wordsAsked(stage) })}
      </p>
      {remarks.length > 0 && (
        <ul className="coach-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{words[remark]}</li>
          ))}
        </ul>
      )}
      <ul className="coach-criteria">
        {shown.map((each) => (
          <Criterion
            key={each.criterion}
            reading={each}
            text={text}
            ask={askOf(each.criterion, stage, words)}
            words={words}
            lang={lang}
            onTick={tick}
            onRefuse={refuse}
          />
        ))}
      </ul>
      {shown.some(({ criterion, status }) => status === 'look' && isBlocking(criterion)) && (
        <p className="coach-soft">{words.blocks}</p>
      )}
      {answers.refused.length > 0 && (
        <ul className="coach-refused">
          {answers.refused.map((key) => (
            <li key={key}>
              {fill(words.refused, { name: words[`key_${key}`] })}{' '}
              <button type="button" className="coach-answer" onClick={() => restore(key)}>
                {words.restore}
                <span className="visually-hidden"> ({words[`key_${key}`]})</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One line for the eye and, when the typist pauses, for the ear. */
export function summary({ criteria, ready }: Reading, words: CoachWords, lang: Lang): string {
  const expected = criteria.filter(({ wish, status }) => wish === 'expected' && status !== 'clear');
  const seen = expected.filter(({ status }) => status === 'seen').length;
  const look = criteria.filter(({ status }) => status === 'look').length;
  const told = fill(words.summary, {
    ...{ seen, expected: expected.length },
    look: look === 0 ? words.lookNone : counted(words.look, look, lang),
  });
  return ready ? `${told} ${words.ready}` : told;
}

const isBlocking = (criterion: Name) => criterion === 'nothing-personal' || criterion === 'no-threat';
const good = ({ status }: CriterionReading) => status === 'seen' || status === 'clear';
/** What a light counts: all that is expected, and all that must not be there. */
const counts = ({ wish, status }: CriterionReading) => wish === 'expected' || wish === 'absent' || status === 'look';

function stateOf(light: Light, criteria: readonly CriterionReading[]): 'on' | 'part' | 'look' {
  const mine = criteria.filter((each) => each.light === light && counts(each));
  if (mine.some(({ status }) => status === 'look')) return 'look';
  return mine.every(good) ? 'on' : 'part';
}

function lightLine(light: Light, criteria: readonly CriterionReading[], words: CoachWords): string {
  const mine = criteria.filter((each) => each.light === light && counts(each));
  return fill(words.lightOf, {
    light: words[`light_${light}`],
    seen: mine.filter(good).length,
    total: mine.length,
  });
}

function askOf(criterion: Name, stage: Stage, words: CoachWords): string {
  if (criterion === 'who' && stage === 'E') return words.who_askE;
  if (criterion === 'responsibility' && stage === 'B') return words.responsibility_askB;
  return words[`${criterion}_ask` as 'who_ask'] ?? '';
}
