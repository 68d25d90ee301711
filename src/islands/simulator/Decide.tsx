import { useState } from 'react';
import type { Key } from '#domain/scenario/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { Composer, Nearest } from './Composer.tsx';
import { useCase } from './case-context.ts';
import { Ending } from './Ending.tsx';
import { Held } from './Held.tsx';
import { Moves } from './Moves.tsx';
import type { FocusPlace } from './use-focus.ts';
import type { Session } from './use-session.ts';

interface DecideProps {
  readonly session: Session;
  readonly focus: (place: FocusPlace) => void;
  readonly digits: boolean;
  readonly onAskInside: () => void;
}

/** What the learner does now: choose, write then choose the nearest, let it go, or read how it ended. */
export function Decide({ session, focus, digits, onAskInside }: DecideProps) {
  const { scenario, words, ui } = useCase();
  const { state, frames } = session.played;
  const [wanted, setMode] = useState<'moves' | 'write' | 'nearest'>('moves');
  // The world may move on while one writes and asks a colleague: the next scene may not invite to write.
  const invites = scenario.scenes.find(({ id }) => id === state.scene)?.write !== undefined;
  const mode = invites ? wanted : 'moves';
  const canAsk = moves(scenario, state).some(({ kind, closedUntil }) => kind === 'ask' && closedUntil === undefined);
  const idle = canAsk ? ui.nothingToDecide : ui.nothingButWait;
  const question = state.scene === null ? idle : (words.scenes[state.scene]?.ask ?? '');
  const draft = session.run.texts[frames.length] ?? '';
  const go = (to: typeof wanted) => {
    setMode(to);
    focus(to);
  };
  const choose = (key: Key) => {
    setMode('moves');
    session.choose(key);
  };
  return (
    <section className="sim-decide" aria-labelledby="sim-decide-title">
      {state.end === null ? (
        <>
          <h2 id="sim-decide-title" className="sim-decide-title" tabIndex={-1} data-sim-focus="moves">
            <span className="visually-hidden">{ui.yourMove}</span> {question}
          </h2>
          {session.held !== undefined ? (
            <Held held={session.held} draft={draft} session={session} />
          ) : mode === 'write' ? (
            <Composer
              state={state}
              draft={draft}
              session={session}
              onDone={() => go('nearest')}
              onBack={() => go('moves')}
            />
          ) : mode === 'nearest' ? (
            <Nearest state={state} draft={draft} onChoose={(key) => choose(`~${key}`)} onBack={() => go('write')} />
          ) : (
            <Moves
              state={state}
              digits={digits}
              onChoose={choose}
              onWrite={() => go('write')}
              onAskInside={onAskInside}
            />
          )}
        </>
      ) : (
        <Ending id={state.end} onDebrief={() => session.show('debrief', 'debrief')} />
      )}
    </section>
  );
}
