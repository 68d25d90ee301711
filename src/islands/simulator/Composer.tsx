import { useMemo, useState } from 'react';
import { type Answers, NO_ANSWERS } from '#domain/coach/reading.ts';
import type { Key, Offer, Scenario, State } from '#domain/scenario/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { limitOf } from '#domain/scenario/networks.ts';
import { fill } from '#i18n/lookup.ts';
import { Coach } from '../coach/Coach.tsx';
import { useCase } from './case-context.ts';
import { Choice } from './Moves.tsx';
import { duration, quoted } from './phrases.ts';
import type { Session } from './use-session.ts';

const COMPARED = 3;

interface ComposerProps {
  readonly state: State;
  readonly draft: string;
  readonly session: Session;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Own words, kept as they are typed and never published. The coach says what it recognises; three models come after. */
export function Composer({ state, draft, session, onDone, onBack }: ComposerProps) {
  const { scenario, words, ui, lang, coach } = useCase();
  const [refused, setRefused] = useState('');
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const scene = scenario.scenes.find(({ id }) => id === state.scene);
  const place = scene?.moves[scene.write?.models[0] ?? '']?.place ?? Object.keys(scenario.places)[0] ?? '';
  const limit = limitOf(scenario.places[place]?.network);
  const complaint = useMemo(
    () => ({ post: words.opening.join('\n'), words: words.scenes[state.scene ?? '']?.write ?? [] }),
    [words, state.scene],
  );
  if (coach === undefined) return null;
  const done = () => {
    if (draft.trim() === '') setRefused(ui.writeFirst);
    else if ([...draft].length > limit) setRefused(ui.shorten);
    else onDone();
  };
  return (
    <div className="sim-composer">
      <Coach
        id="sim-draft"
        label={fill(ui.writeLabel, { place: words.places[place]?.name ?? '' })}
        hint={ui.writeHint}
        text={draft}
        onText={(text) => {
          setRefused('');
          session.write(text);
        }}
        answers={answers}
        onAnswers={setAnswers}
        stage={scene?.write?.stage ?? 'A'}
        {...{ complaint, limit, lang }}
        words={coach}
        say={session.say}
        focus="write"
      >
        <p role="alert" className="sim-refused">
          {refused}
        </p>
        <p className="sim-buttons">
          <button type="button" className="button" onClick={done}>
            {ui.compare}
          </button>
          <button type="button" className="button-quiet" onClick={onBack}>
            {ui.back}
          </button>
        </p>
      </Coach>
    </div>
  );
}

interface NearestProps {
  readonly state: State;
  readonly draft: string;
  readonly onChoose: (key: Key) => void;
  readonly onBack: () => void;
}

/** Three of the scene's own moves, in the order of the file, without a word on their worth. */
export function Nearest({ state, draft, onChoose, onBack }: NearestProps) {
  const { scenario, words, ui, lang } = useCase();
  const offers = nearestOffers(scenario, state);
  return (
    <div className="sim-nearest">
      <h3 tabIndex={-1} data-sim-focus="nearest">
        {ui.nearestTitle}
      </h3>
      <p className="sim-small">{ui.nearestHint}</p>
      <blockquote className="sim-post sim-post-you sim-text">{draft}</blockquote>
      <ul className="sim-moves">
        {offers.map((offer) => {
          const told = words.scenes[state.scene ?? '']?.moves[offer.key];
          return (
            <li key={offer.key}>
              <Choice
                title={quoted(told?.say ?? told?.label ?? '', lang)}
                meta={duration(offer.minutes, ui)}
                onPress={() => onChoose(offer.key)}
              />
            </li>
          );
        })}
      </ul>
      <p className="sim-buttons">
        <button type="button" className="button-quiet" onClick={onBack}>
          {ui.back}
        </button>
      </p>
    </div>
  );
}

/** The models that may be played now; where a fact is missing for one, another open reply takes its place. */
function nearestOffers(scenario: Scenario, state: State): readonly Offer[] {
  const models: readonly string[] = scenario.scenes.find(({ id }) => id === state.scene)?.write?.models ?? [];
  const open = moves(scenario, state).filter(({ kind, closedUntil }) => kind === 'reply' && closedUntil === undefined);
  const others = open.filter(({ key }) => !models.includes(key));
  const chosen = [...open.filter(({ key }) => models.includes(key)), ...others].slice(0, COMPARED);
  return open.filter((offer) => chosen.includes(offer));
}
