import { useEffect, useMemo, useState } from 'react';
import { caseOf } from '#domain/workshop/chosen.ts';
import type { Kit } from '#domain/workshop/kit.ts';
import { isOwn, type Need, needsOf } from '#domain/workshop/material.ts';
import type { Session } from '#domain/workshop/session.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { caseAt, openWorkshop } from './open-workshop.ts';
import type { PresenterProps } from './Presenter.tsx';
import { Run } from './Run.tsx';
import { useKeep } from './use-keep.ts';
import { useMaterial } from './use-material.ts';

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
  const { words, lang, kit, id, addresses, leave } = props;
  const needs = useMemo(() => needsFor(kit, id), [kit, id]);
  const { done, total, failed, material, again } = useMaterial(needs, addresses);
  const kept = useKeep(props.links.worker, needs, addresses, material !== undefined);
  const [opened, setOpened] = useState<ReturnType<typeof openWorkshop>>();
  useEffect(() => {
    if (material && !opened) setOpened(openWorkshop(material, props));
  }, [material, opened, props]);
  if (opened) return <Run {...props} {...opened} kept={kept} />;
  if (material && caseOf(id) !== undefined && !caseAt(material, caseOf(id) ?? '', props))
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
