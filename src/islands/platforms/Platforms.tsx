import { useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import { choose, isComplete } from '#domain/platforms/choose.ts';
import { withOwn } from '#domain/platforms/own-marks.ts';
import { EMPTY_PLAN, type Plan, readPlan } from '#domain/platforms/plan.ts';
import type { Lang } from '#i18n/lookup.ts';
import { useDocument } from '../document/use-document.ts';
import { Form } from './Form.tsx';
import { Gap } from './Gap.tsx';
import { Base, Result } from './Result.tsx';
import { Sheet } from './Sheet.tsx';
import { said } from './said.ts';
import { TakeAway } from './TakeAway.tsx';
import { Weights } from './Weights.tsx';
import type { PlatformsData, PlatformsWords, Room } from './words.ts';
import '../document/chip.css';
import './platforms.css';

interface PlatformsProps {
  readonly words: PlatformsWords;
  readonly lang: Lang;
}

/** The chooser. Shown in the browser only: a page without scripts reads the method, the weights and an example. */
export function Platforms({ words, lang }: PlatformsProps) {
  const [data] = useState(() => readPageData<PlatformsData>('platforms'));
  return data ? <Chooser data={data} words={words} lang={lang} /> : null;
}

export function Chooser(room: Room) {
  const { words } = room;
  const [course] = useState(room.data.marks);
  const kept = useDocument<Plan>('document', 'plateformes', (value) => readPlan(value, course), EMPTY_PLAN);
  const [notice, setNotice] = useState('');
  const plan = kept.value;
  // What follows speaks of the marks as they are here, those of the course or the evangelist's.
  const marks = withOwn(course, plan.changed);
  const here: Room = { ...room, data: { ...room.data, marks } };
  const years = plan.next === undefined ? (['now'] as const) : (['now', 'next'] as const);
  const answers = { now: plan.now, next: plan.next ?? plan.now };
  const told = years.map((year) => ({
    year,
    answers: answers[year],
    choice: isComplete(marks, answers[year]) ? choose(marks, answers[year]) : undefined,
  }));
  const change = (next: Plan) => {
    setNotice('');
    kept.change(next);
  };
  return (
    <div className="chooser">
      <p className="chooser-marks no-print">{words.marks}</p>
      <p className="chooser-small no-print">{kept.keeps ? words.kept : words.notKept}</p>
      <div className="chooser-rooms no-print">
        <Form room={here} plan={plan} change={change} />
        <section className="chooser-result" aria-labelledby="chooser-result">
          <h2 id="chooser-result">{words.result}</h2>
          <p role="status" className="visually-hidden">
            {notice || told.map(({ choice }) => said(here, choice)).join(' ')}
          </p>
          {notice && (
            <p className="notice" aria-hidden="true">
              {notice}
            </p>
          )}
          <div className="chooser-years" data-two={years.length > 1 ? '' : undefined}>
            {told.map((one) => (
              <Result key={one.year} room={here} plan={plan} two={years.length > 1} {...one} />
            ))}
          </div>
          {plan.next !== undefined && <Gap room={here} now={plan.now} next={plan.next} />}
          <Base room={here} />
          <TakeAway room={here} course={course} kept={kept} told={told} say={setNotice} />
        </section>
      </div>
      <Weights room={here} course={course} plan={plan} change={change} />
      <Sheet room={here} told={told} day={kept.day} />
    </div>
  );
}
