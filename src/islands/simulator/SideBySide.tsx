import { useMemo } from 'react';
import { endingOf } from '#domain/scenario/clock.ts';
import { compare, type Likeness, type Row, type Taken } from '#domain/scenario/compare.ts';
import { play } from '#domain/scenario/play.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { decidedAt, endingTitle, keyName } from './phrases.ts';
import { type Rival, rivalName } from './rivals.ts';
import { TwoCurves } from './TwoCurves.tsx';

const LIKENESS = {
  same: 'choiceSame',
  asked: 'choiceAsked',
  other: 'choiceOther',
  lone: 'choiceLone',
} as const satisfies Record<Likeness, string>;

/** Two runs decision by decision, then their endings and their curves. On a narrow screen each row stacks. */
export function SideBySide({ one, rival }: { one: string; rival: Rival }) {
  const { scenario, words, ui } = useCase();
  const other = useMemo(() => rival.keys(), [rival]);
  const { rows, parting } = useMemo(() => compare(scenario, one, other), [scenario, one, other]);
  const names = [ui.thisRun, rivalName(rival, ui)] as const;
  const endings = [one, other].map((keys) => {
    const { state } = play(scenario, keys);
    return endingTitle(words, state.end ?? endingOf(scenario, state)) ?? '';
  });
  const where = words.scenes[rows[parting]?.scene ?? '']?.ask;
  return (
    <>
      {rival.kind === 'ideal' && <p className="sim-small">{ui.idealComputed}</p>}
      <p>
        {where === undefined ? (
          ui.neverPart
        ) : (
          <>
            <strong>{ui.partHere}</strong> {where}
          </>
        )}
      </p>
      <table className="sim-two">
        <caption className="visually-hidden">{ui.twoRuns}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.scene}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in both stories.
            <Compared key={index} row={row} names={names} parting={index === parting} />
          ))}
          <tr className="sim-two-ending">
            <th scope="row">{ui.endingRow}</th>
            {endings.map((ending, index) => (
              <td key={names[index]}>
                <Whose name={names[index] ?? ''} />
                {ending}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <TwoCurves keys={[one, other]} names={names} />
    </>
  );
}

function Compared({ row, names, parting }: { row: Row; names: readonly [string, string]; parting: boolean }) {
  const { words, ui } = useCase();
  const likeness = ui[LIKENESS[row.likeness]];
  return (
    <tr data-parting={parting || undefined}>
      <th scope="row">
        {words.scenes[row.scene]?.ask}{' '}
        <span className="sim-two-likeness">{parting ? fill(ui.partMark, { likeness }) : likeness}</span>
      </th>
      <td>
        <Whose name={names[0]} />
        <Did taken={row.one} />
      </td>
      <td>
        <Whose name={names[1]} />
        <Did taken={row.other} />
      </td>
    </tr>
  );
}

/** Whose cell it is, for the eye, where the heads of the columns are no longer above it. */
function Whose({ name }: { name: string }) {
  return (
    <span className="sim-two-whose" aria-hidden="true">
      {name}
    </span>
  );
}

function Did({ taken }: { taken: Taken | undefined }) {
  const room = useCase();
  const { words, ui, lang } = room;
  if (taken === undefined) return <span className="sim-small">{ui.notThere}</span>;
  const { frame, asked } = taken;
  const who = asked.map((key) => words.asks[key]?.who ?? '').join(' · ');
  return (
    <>
      {asked.length > 0 && <span className="sim-two-asked">{fill(ui.askedBefore, { who })}</span>}
      <span className="sim-time">{dayAndHour(decidedAt(room, frame), lang)}</span>{' '}
      {frame.rule === undefined ? ui.letPass : keyName(room, frame.scene, frame.key)}
    </>
  );
}
