import type { Likeness, Row, Taken } from '#domain/scenario/compare.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { decidedAt, keyName } from './phrases.ts';

const LIKENESS = {
  same: 'choiceSame',
  asked: 'choiceAsked',
  other: 'choiceOther',
  lone: 'choiceLone',
} as const satisfies Record<Likeness, string>;

interface TwoTableProps {
  readonly rows: readonly Row[];
  readonly names: readonly [string, string];
  /** The row where the runs part, counted from 0; another number marks none. */
  readonly parting: number;
  readonly endings?: readonly string[];
}

/** Two runs, a row for each scene. On a narrow screen each row stacks. */
export function TwoTable({ rows, names, parting, endings }: TwoTableProps) {
  const { ui } = useCase();
  return (
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
        {endings && (
          <tr className="sim-two-ending">
            <th scope="row">{ui.endingRow}</th>
            {endings.map((ending, index) => (
              <td key={names[index]}>
                <Whose name={names[index] ?? ''} />
                {ending}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
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
