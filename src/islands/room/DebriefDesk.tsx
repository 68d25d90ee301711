import { useMemo } from 'react';
import { debrief } from '#domain/scenario/debrief.ts';
import { play } from '#domain/scenario/play.ts';
import { SECTIONS, type Section } from '#domain/workshop/room-run.ts';
import { fill } from '#i18n/lookup.ts';
import { besidePages } from './beside.ts';
import type { DeskPart } from './RoomDesk.tsx';

/** The debrief, driven: which section is on the screen, and which decision of it. */
export function DebriefDesk({ room, run, group, act, words }: DeskPart) {
  const { scenario } = room;
  const decisions = useMemo(() => debrief(scenario, group.keys).decisions.length, [scenario, group.keys]);
  const [one, other] = run.groups;
  const sections = SECTIONS.filter(
    (section) =>
      (section !== 'evening' || scenario.evening !== undefined) && (section !== 'beside' || other !== undefined),
  );
  const { section, at } = group.view;
  const count = (of: Section): number => {
    if (of === 'decision' || of === 'ways') return decisions;
    if (of !== 'beside' || other === undefined) return 1;
    return besidePages(scenario, [play(scenario, one.keys).frames, play(scenario, other.keys).frames]).pages;
  };
  const pages = count(section);
  const place = Math.min(at, Math.max(0, pages - 1));
  const show = (next: Section, to: number) => act({ do: 'view', view: { section: next, at: to } });
  // What a decision could have been is read beside it: the place is kept from one to the other.
  const opened = (next: Section) => (isDecisions(next) && isDecisions(section) ? place : 0);
  return (
    <>
      <h3>{words.debrief}</h3>
      <p className="room-buttons">
        {sections.map((each) => (
          <button
            key={each}
            type="button"
            className="button-quiet"
            aria-pressed={each === section}
            onClick={() => show(each, opened(each))}
          >
            {words[`section_${each}`]}
          </button>
        ))}
      </p>
      {pages > 1 && (
        <p className="room-buttons">
          <button
            type="button"
            className="button-quiet"
            disabled={place === 0}
            onClick={() => show(section, place - 1)}
          >
            {words.previous}
          </button>
          <span>{fill(words.placeOf, { index: place + 1, total: pages })}</span>
          <button
            type="button"
            className="button"
            disabled={place >= pages - 1}
            onClick={() => show(section, place + 1)}
          >
            {words.next}
          </button>
        </p>
      )}
    </>
  );
}

const isDecisions = (section: Section) => section === 'decision' || section === 'ways';
