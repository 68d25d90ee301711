import { type ReactNode, useRef } from 'react';
import { agreement, isOpen, latest, total, type Vote, type VoteAct } from '#domain/workshop/vote.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { Count } from './Count.tsx';
import { Fallen } from './Fallen.tsx';
import { letterOf } from './phrases.ts';
import './room.css';
import { Tally } from './Tally.tsx';
import { useHands } from './use-hands.ts';
import type { VoteWords } from './words.ts';

export interface VoteDeskProps {
  readonly options: readonly string[];
  readonly value: Vote;
  readonly act: (act: VoteAct) => void;
  /** People in the room, when that is known. */
  readonly people?: number;
  /** What is done with a closed vote, under the step to take. */
  readonly children?: ReactNode;
  /** Default: whether the vote itself has something to take back. */
  readonly undoable?: boolean;
  readonly words: VoteWords;
  readonly lang: Lang;
}

/** The presenter's side of a vote: hands typed as counts, unseen by the room, then how they fall and what to do with it. */
export function VoteDesk({ options, value, act, people, undoable, words, lang, children }: VoteDeskProps) {
  const root = useRef<HTMLElement>(null);
  const open = isOpen(value);
  const counts = latest(value);
  const canUndo = undoable ?? value.past.length > 0;
  useHands(root, true, {
    add: (option) => open && option < options.length && act({ do: 'add', option }),
    undo: () => canUndo && act({ do: 'undo' }),
  });
  const last = letterOf(options.length - 1);
  return (
    <section ref={root} className="vote-desk" aria-labelledby="vote-desk-title">
      <h3 id="vote-desk-title">
        {open ? (value.phase === 'again' ? words.countingAgain : words.counting) : words.roomVoted}
      </h3>
      {open ? <p className="small soft">{words.unseen}</p> : <Fallen vote={value} words={words} lang={lang} />}
      <Actions {...{ value, act, canUndo, words }} />
      {children}
      <ol className="vote-rows">
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its letter.
          <li key={index}>
            <span className="vote-letter" aria-hidden="true">
              {letterOf(index)}
            </span>
            <p className="vote-what">
              <span className="visually-hidden">{letterOf(index)}. </span>
              {option}
            </p>
            {open ? (
              <Count option={index} count={counts[index] ?? 0} act={act} words={words} />
            ) : (
              <Tally option={index} vote={value} words={words} lang={lang} />
            )}
          </li>
        ))}
      </ol>
      {open && (
        <>
          <Total counts={counts} people={people} words={words} lang={lang} />
          <p className="small soft">
            {fill(words.keysHelp, {
              keys: fill(words.range, { from: 1, to: options.length }),
              letters: fill(words.range, { from: 'A', to: last }),
            })}
          </p>
        </>
      )}
    </section>
  );
}

interface TotalProps {
  readonly counts: readonly number[];
  readonly people: number | undefined;
  readonly words: VoteWords;
  readonly lang: Lang;
}
function Total({ counts, people, words, lang }: TotalProps) {
  const all = total(counts);
  const beyond = people === undefined ? 0 : all - people;
  return (
    <p className="vote-total" role="status">
      <strong>{counted(words.counted, all, lang)}</strong>{' '}
      {people !== undefined && counted(words.ofPeople, people, lang)}
      {beyond > 0 && <span className="vote-over"> {counted(words.overPeople, beyond, lang)}</span>}
      <span className="visually-hidden">
        {' '}
        {counts.map((count, option) => `${letterOf(option)} ${count}`).join(', ')}
      </span>
    </p>
  );
}

type ActionsProps = Pick<VoteDeskProps, 'value' | 'act' | 'words'> & { readonly canUndo: boolean };

/** The step to take keeps its place, so that the keyboard can go on from vote to vote. */
function Actions({ value, act, canUndo, words }: ActionsProps) {
  const main = mainAct(value, words);
  return (
    <p className="room-buttons">
      {main && (
        <button key="main" type="button" className="button" onClick={() => act({ do: main.does })}>
          {main.says}
        </button>
      )}
      {main?.does === 'argue' && (
        <button key="again" type="button" className="button-quiet" onClick={() => act({ do: 'again' })}>
          {words.again}
        </button>
      )}
      <button key="undo" type="button" className="button-quiet" disabled={!canUndo} onClick={() => act({ do: 'undo' })}>
        {words.undo}
      </button>
    </p>
  );
}

function mainAct(
  vote: Vote,
  words: VoteWords,
): { readonly does: 'close' | 'argue' | 'again'; readonly says: string } | undefined {
  if (isOpen(vote)) return { does: 'close', says: words.close };
  if (vote.phase === 'both') return undefined;
  const argues = vote.phase === 'shown' && agreement(vote.first) === 'split';
  return argues ? { does: 'argue', says: words.argue } : { does: 'again', says: words.again };
}
