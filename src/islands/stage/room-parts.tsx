/** The one door to votes and played cases: what the presenter does, and what the room sees of it. */
import { newRoomRun } from '#domain/workshop/room-run.ts';
import type { RoomShown } from '#domain/workshop/room-shown.ts';
import type { ShownVote } from '#domain/workshop/shown-vote.ts';
import type { Stop } from '#domain/workshop/stops.ts';
import { LETTERS, newVote } from '#domain/workshop/vote.ts';
import type { Lang } from '#i18n/lookup.ts';
import { RoomDesk } from '../room/RoomDesk.tsx';
import { RoomScreen } from '../room/RoomScreen.tsx';
import { VoteDesk } from '../room/VoteDesk.tsx';
import { VoteScreen } from '../room/VoteScreen.tsx';
import type { DeskProps } from './Desk.tsx';
import { askedAt } from './titles.ts';
import type { StageWords } from './words.ts';

/** What is done with the room at a stop: hands to count, a case to play; nothing elsewhere. */
export function RoomPart({ stop, words, lang, workshop, material }: DeskProps & { readonly stop: Stop }) {
  const { session, act } = workshop;
  const { slide, under, part } = stop;
  const room = { words: words.room, lang, ...(session.people !== null && { people: session.people }) };
  if (slide.kind === 'case') {
    const told = material.cases[slide.case];
    if (!told) return null;
    const value = session.runs[under] ?? newRoomRun(told.scenario);
    return <RoomDesk {...room} {...{ told, value }} onChange={(run) => act({ do: 'run', under, value: run })} />;
  }
  const asked = part === 0 ? askedAt(stop, material, words) : undefined;
  if (!asked || asked.options.length > LETTERS.length) return null;
  const options = asked.options.length;
  const value = session.votes[under] ?? newVote(options);
  return (
    <VoteDesk
      {...room}
      {...{ options: asked.options, value }}
      act={(one) => act({ do: 'vote', under, options, act: one })}
    />
  );
}

interface VoteProps {
  readonly options: readonly string[];
  readonly vote: ShownVote | undefined;
  readonly words: StageWords;
  readonly lang: Lang;
}

/** Options and, once the vote is closed, hands; options alone where there are more of them than letters to raise. */
export function VoteResult({ options, vote, words, lang }: VoteProps) {
  if (vote) return <VoteScreen {...{ options, lang }} value={vote} words={words.room} />;
  return (
    <ul className="stage-answers">
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}

export function CaseScreen({ shown, words, lang }: { shown: RoomShown; words: StageWords; lang: Lang }) {
  return <RoomScreen value={shown} words={words.room} lang={lang} />;
}
