import { useEffect, useMemo, useState } from 'react';
import { isDarkNow } from '#browser/room-screen.ts';
import { today } from '#browser/today.ts';
import { newId } from '#browser/window-messages.ts';
import { caseAlone, caseOf } from '#domain/workshop/chosen.ts';
import type { Kit } from '#domain/workshop/kit.ts';
import { isOwn, type Material, type Need, needsOf } from '#domain/workshop/material.ts';
import { resume } from '#domain/workshop/resume.ts';
import { openSession, type Session } from '#domain/workshop/session.ts';
import { stopsOf } from '#domain/workshop/stops.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { ownCaseData } from '../case/own-cases.ts';
import type { PresenterProps } from './Presenter.tsx';
import { Run } from './Run.tsx';
import { useKeep } from './use-keep.ts';
import { useMaterial } from './use-material.ts';
import type { StageWords } from './words.ts';

interface Props extends PresenterProps {
  /** Undefined for a case alone, whose title comes with it. */
  readonly kit: Kit | undefined;
  readonly id: string;
  readonly saved: Session | undefined;
  readonly came: boolean;
  leave(): void;
  restart(): void;
}

/** Everything is brought before anybody is told that it is ready: after that, nothing is fetched. */
export function Prepare(props: Props) {
  const { words, lang, kit, id, saved, addresses, leave } = props;
  const needs = useMemo(() => needsFor(kit, id), [kit, id]);
  const { done, total, failed, material, again } = useMaterial(needs, addresses);
  const kept = useKeep(props.links.worker, needs, addresses, material !== undefined);
  const [opened, setOpened] = useState<ReturnType<typeof open>>();
  useEffect(() => {
    if (material && !opened) setOpened(open(material, kit, id, lang, saved, words));
  }, [material, opened, kit, id, lang, saved, words]);
  if (opened) return <Run {...props} {...opened} kept={kept} />;
  if (material && caseOf(id) !== undefined && !caseIn(material, caseOf(id) ?? '', lang))
    return (
      <div role="status">
        <p className="notice">{words.caseGone}</p>
        <button type="button" className="button-quiet" onClick={leave}>
          {words.chooseAnother}
        </button>
      </div>
    );
  return (
    <section className="stage-loading" aria-labelledby="loading">
      <h2 id="loading">{kit?.title ?? words.loadingTitle}</h2>
      <p role="status">{fill(counted(words.loaded, done, lang), { total })}</p>
      <progress value={done} max={Math.max(1, total)} aria-labelledby="loading" />
      {failed.length > 0 && (
        <div role="alert" className="notice">
          <p>{words.loadFailed}</p>
          <ul>
            {failed.map((need) => (
              <li key={JSON.stringify(need)}>{needName(need, props)}</li>
            ))}
          </ul>
          <p>
            <button type="button" className="button" onClick={again}>
              {words.tryAgain}
            </button>
          </p>
        </div>
      )}
      <p>
        <button type="button" className="button-quiet" onClick={leave}>
          {words.chooseAnother}
        </button>
      </p>
    </section>
  );
}

function needsFor(kit: Kit | undefined, id: string): Need[] {
  if (kit) return needsOf(kit);
  const alone = caseOf(id);
  return alone === undefined || isOwn(alone) ? [] : [{ kind: 'case', id: alone }];
}

function needName(need: Need, { lessons, cases, words }: PresenterProps): string {
  if (need.kind === 'lesson') return fill(words.needLesson, { title: lessons[need.id] ?? need.id });
  if (need.kind === 'case')
    return fill(words.needCase, { title: cases.find(({ id }) => id === need.id)?.title ?? need.id });
  return words[`need_${need.kind}`];
}

const caseIn = (material: Material, id: string, lang: Lang) => material.cases[id] ?? ownCaseData(id, lang);

/** Undefined when the case of the address is not to be had. */
function open(
  brought: Material,
  known: Kit | undefined,
  id: string,
  lang: Lang,
  saved: Session | undefined,
  words: StageWords,
) {
  const alone = caseOf(id);
  const single = alone === undefined ? undefined : caseIn(brought, alone, lang);
  const kit =
    known ??
    (single &&
      caseAlone(alone ?? '', single.words.title, single.scenario.minutes, {
        opening: words.caseOpening,
        openingDoes: words.caseOpeningDoes,
        play: words.casePlay,
        playDoes: words.casePlayDoes,
      }));
  if (!kit) return undefined;
  const own = kit.steps
    .flatMap((step) => step.slides)
    .flatMap((slide) => ('case' in slide && isOwn(slide.case) ? [slide.case] : []))
    .flatMap((one) => {
      const data = ownCaseData(one, lang);
      return data ? [[one, data] as const] : [];
    });
  const material = { ...brought, cases: { ...brought.cases, ...Object.fromEntries(own) } };
  const stops = stopsOf(kit, material);
  const theme = isDarkNow() ? 'dark' : 'light';
  const resumed = saved && resume(saved, kit, stops, material);
  const session = resumed?.session ?? openSession({ id: newId(), kit, theme }, stops, Date.now(), today());
  return { kit, material, stops, opened: session, changed: resumed?.changed === true };
}
