/** The one door to votes and played cases: what the presenter does, and what the room sees of it. */
import type { Screen } from '#domain/workshop/room-view.ts';
import type { Stop } from '#domain/workshop/stops.ts';
import type { Vote } from '#domain/workshop/vote.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { DeskProps } from './Desk.tsx';
import type { StageWords } from './words.ts';

interface VoteProps {
  readonly options: readonly string[];
  readonly vote: Vote;
  readonly words: StageWords;
  readonly lang: Lang;
}

export function RoomPart(_: DeskProps & { readonly stop: Stop }) {
  return null;
}

export function VoteResult({ options }: VoteProps) {
  return (
    <ol className="stage-answers">
      {options.map((option, index) => (
        <li key={option}>
          <span className="stage-letter">{'ABCDEFGH'[index]}</span> <p>{option}</p>
        </li>
      ))}
    </ol>
  );
}

export function CaseScreen({ screen }: { screen: Extract<Screen, { kind: 'case' }>; words: StageWords; lang: Lang }) {
  return <h2>{screen.case.words.title}</h2>;
}
