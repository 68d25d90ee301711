import { rows } from '#domain/triage/outcome.ts';
import { answers } from '#domain/triage/post.ts';
import { fill } from '#i18n/lookup.ts';
import type { OutcomeProps } from './Outcome.tsx';

/** Class by class, how many times each answer was given; a cell of nothing is left empty to the eye, and is 0 to the ear. */
export function Table({ posts, record, kinds, words }: OutcomeProps) {
  const last = (code: string) => record.answers[code]?.last;
  const table = rows(
    posts,
    last,
    kinds.map(({ id }) => id),
  );
  return (
    <>
      <h3 id="sort-table">{words.byKind}</h3>
      <div className="sort-table" role="region" aria-labelledby="sort-table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.right}</th>
              {answers.map((answer) => (
                <th key={answer} scope="col">
                  {words[answer]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ kind, given, right, total }) => (
              <tr key={kind}>
                <th scope="row">{kinds.find(({ id }) => id === kind)?.name}</th>
                <td>{fill(words.ofTotal, { right, total })}</td>
                {answers.map((answer) => (
                  <td key={answer} data-none={given[answer] === 0 || undefined}>
                    {given[answer]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{words.byKindNote}</p>
    </>
  );
}
