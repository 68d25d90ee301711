import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Exploration } from '#domain/scenario/explore.ts';
import { lines } from '#domain/scenario/lines.ts';
import type { Id, Scenario, Words } from '#domain/scenario/model.ts';
import { planOf } from '#domain/scenario/plan.ts';
import { dayAndHour, hour } from '#domain/scenario/time.ts';
import { fixDeep } from '#i18n/french.ts';
import { PlanLegend } from '../../plan/PlanBadge.tsx';
import { type Layout, type PlanBox, PlanSheet } from '../../plan/PlanSheet.tsx';
import { short } from '../fields/choices.ts';
import { type Form, useForm } from '../form-context.ts';
import { MapInWords } from './MapInWords.tsx';

export interface MapProps {
  readonly story: Scenario;
  readonly told: Words;
  readonly explored: Exploration;
}

/** The plan that authors of the course see, drawn as one writes: scenes and endings lead to their fields. Then the same in words. */
export function CaseMap({ layout, ...props }: MapProps & { readonly layout: Layout | undefined }) {
  const form = useForm();
  const { words } = form;
  const { story, explored } = props;
  // What is typed between two checks draws nothing again.
  const plan = useMemo(() => planOf(story, explored), [story, explored]);
  const sheet = useMemo(() => layout?.laidOut(story, plan), [layout, story, plan]);
  const box = useRef<HTMLDivElement>(null);
  useStartInView(box, sheet !== undefined);
  return (
    <div ref={box} className="own-map">
      {layout === undefined && <p className="notice">{words.mapFailed}</p>}
      {layout && sheet && (
        <>
          <PlanSheet
            {...boxesOf(props, form)}
            {...{ layout, sheet, onGo: form.go }}
            words={{ region: words.mapLabel, title: words.mapTitle, fin: words.mapEnd }}
          />
          <PlanLegend words={words} />
        </>
      )}
      <MapInWords {...props} plan={plan} />
    </div>
  );
}

/** Where the drawing is wider than the screen, it opens on its first scene. */
function useStartInView(box: RefObject<HTMLDivElement | null>, isDrawn: boolean): void {
  useEffect(() => {
    const region = box.current?.querySelector<HTMLElement>('[data-plan-from]');
    if (isDrawn && region) region.scrollLeft = Number(region.dataset.planFrom) - region.clientWidth / 2;
  }, [box, isDrawn]);
}

function boxesOf({ story, told, explored }: MapProps, { words, draft }: Form) {
  const say = (text: string) => fixDeep(text, draft.lang);
  const out = (isOut: boolean) => (isOut ? ` (${words.mapOut})` : '');
  const scenes = story.scenes.map(({ id, opens }, index): readonly [Id, PlanBox] => {
    const isOut = explored.scenes[id] === undefined;
    const small = dayAndHour(opens, draft.lang);
    const title = [`${words.scene} ${index + 1}${out(isOut)}`];
    const text = lines(say(told.scenes[id]?.ask ?? ''), 33, 2);
    return [id, { isOut, small, title, text, name: [small, ...title, ...text].join(' '), href: `#${id}` }];
  });
  const endings = story.endings.map(({ id, rank }, index): readonly [Id, PlanBox] => {
    const isOut = explored.endings[id] === undefined;
    const small = `${index + 1}. ${isOut ? words.mapOut : words[`rank_${rank}`]}`;
    const title = lines(say(told.endings[id]?.title || `${words.ending} ${index + 1}`), 20, 2);
    return [id, { isOut, rank, small, title, name: [small, ...title].join(' '), href: `#${id}` }];
  });
  const eventName = (id: Id) => {
    const { at } = story.events[id] ?? {};
    const text = told.events[id]?.shows[0] || `${words.event} ${Object.keys(story.events).indexOf(id) + 1}`;
    return short(`${at === undefined ? '' : `${hour(at, draft.lang)} `}${say(text)}`, 28);
  };
  return { scenes: Object.fromEntries(scenes), endings: Object.fromEntries(endings), eventName };
}
