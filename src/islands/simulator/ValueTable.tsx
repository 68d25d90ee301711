interface ValueTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly string[])[];
}

/** Curves for whoever does not see them, or prefers figures. */
export function ValueTable({ title, heads, rows }: ValueTableProps) {
  return (
    <details className="sim-table">
      <summary>{title}</summary>
      {/* A wide table scrolls in its own box, which the keyboard must reach. */}
      <section aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the story.
              <tr key={index}>
                <th scope="row">{head}</th>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
