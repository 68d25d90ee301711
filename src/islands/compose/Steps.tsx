import { useEffect, useRef } from 'react';
import type { Activity } from '#domain/workshop/activity.ts';
import { type Draft, lengthen, move, remove } from '#domain/workshop/draft.ts';
import { timed } from '#domain/workshop/times.ts';
import { fill } from '#i18n/lookup.ts';
import { downward, Glyph, upward } from '../document/MoveButtons.tsx';
import type { Activities, Speech } from './parts.ts';

interface StepsProps {
  readonly draft: Draft;
  readonly activities: Activities;
  readonly speech: Speech;
  change(draft: Draft, said: string): void;
  say(said: string): void;
}
type Act = 'up' | 'down' | 'less' | 'more' | 'remove';

/** The steps in order, each with the buttons that change it. A button that was pressed keeps the focus, wherever its step went. */
export function Steps({ draft, activities, speech, change, say }: StepsProps) {
  const { words } = speech;
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly activity: string | undefined; readonly act: Act }>(undefined);
  useEffect(() => {
    if (!pressed.current) return;
    const { activity, act } = pressed.current;
    pressed.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-act="${activity} ${act}"]`)?.focus();
  });
  return (
    <ol className="compose-steps" ref={list}>
      {timed(draft.steps).map(({ activity: id, minutes, from, to }, index) => {
        const activity = activities.get(id);
        const title = activity?.title ?? words.unknown;
        const button = (act: Act, label: string, sign: React.ReactNode, possible: boolean, go: () => void) => (
          <button
            type="button"
            className="button-quiet compose-sign"
            data-act={`${id} ${act}`}
            aria-label={fill(label, { title })}
            aria-disabled={!possible}
            onClick={() => {
              pressed.current = { activity: id, act };
              go();
            }}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        );
        const swap = (by: -1 | 1) => {
          const next = move(draft, index, by);
          if (next !== draft) change(next, fill(words.saidMoved, { title, place: index + by + 1 }));
        };
        const last = index === draft.steps.length - 1;
        return (
          <li key={id}>
            <p className="compose-when">
              {from}–{to}
            </p>
            <div className="compose-what">
              <h3>{title}</h3>
              {activity && <p>{activity.summary}</p>}
            </div>
            <div className="compose-buttons">
              {activity && (
                <Minutes
                  {...{ activity, minutes, speech, button }}
                  set={(wanted) => {
                    const next = lengthen(draft, index, wanted, activity);
                    if (next.steps[index]?.minutes !== minutes)
                      change(next, fill(words.saidMinutes, { title, length: speech.minutes(wanted) }));
                    else say(limitSaid(activity, wanted, speech));
                  }}
                />
              )}
              <span className="compose-order">
                {button('up', words.up, <Glyph d={upward} />, index > 0, () => swap(-1))}
                {button('down', words.down, <Glyph d={downward} />, !last, () => swap(1))}
                <button
                  type="button"
                  className="button-quiet"
                  data-act={`${id} remove`}
                  aria-label={fill(words.remove, { title })}
                  onClick={() => {
                    const next = draft.steps[index + 1] ?? draft.steps[index - 1];
                    pressed.current = { activity: next?.activity, act: 'remove' };
                    change(remove(draft, index), fill(words.saidRemoved, { title }));
                  }}
                >
                  {words.removeShort}
                </button>
              </span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface MinutesProps {
  readonly activity: Activity;
  readonly minutes: number;
  readonly speech: Speech;
  button(act: Act, label: string, sign: React.ReactNode, possible: boolean, go: () => void): React.ReactNode;
  set(minutes: number): void;
}
function Minutes({ activity, minutes, speech, button, set }: MinutesProps) {
  const { words } = speech;
  const { least, most } = activity.minutes;
  return (
    <span className="compose-minutes">
      {button('less', words.less, '−', minutes > least, () => set(minutes - 1))}
      <span>
        <b>{speech.minutes(minutes)}</b> <span className="soft small">{fill(words.limits, { least, most })}</span>
      </span>
      {button('more', words.more, '+', minutes < most, () => set(minutes + 1))}
    </span>
  );
}

function limitSaid({ title, minutes: { least, most } }: Activity, wanted: number, { words, minutes }: Speech): string {
  return wanted < least
    ? fill(words.saidLeast, { title, length: minutes(least) })
    : fill(words.saidMost, { title, length: minutes(most) });
}
