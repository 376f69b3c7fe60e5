/** The numbers of a plot: what a screen reader hears, and what is copied. */
export interface PlotTable {
  /** The first names the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly values: readonly string[]
  }[]
}

/**
 * Lines of fields with tabs between them, as spreadsheets take them from the clipboard.
 *
 * @example tabbed({ columns: ['Hari', 'Masuk'], rows: [{ key: '1', name: '2 Mar', values: ['3'] }] }) // 'Hari\tMasuk\n2 Mar\t3'
 */
export const tabbed = ({ columns, rows }: PlotTable): string =>
  [columns, ...rows.map(({ name, values }) => [name, ...values])]
    .map((fields) => fields.map((field) => field.replaceAll(/\s+/gu, ' ')).join('\t'))
    .join('\n')

/** The table itself. */
export function PlotNumbers({
  title,
  table: { columns, rows },
}: Readonly<{ title: string; table: PlotTable }>) {
  const [first, ...others] = columns
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr className="border-line border-b text-ink-2 text-small">
          <th className="py-1 pr-3 text-left font-strong" scope="col">
            {first}
          </th>
          {others.map((column) => (
            <th className="px-2 py-1 text-right font-strong" key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, values }) => (
          <tr className="border-line border-b last:border-b-0" key={key}>
            <th className="py-1 pr-3 text-left font-normal" scope="row">
              {name}
            </th>
            {values.map((value, at) => (
              <td className="tabular px-2 py-1 text-right" key={others[at] ?? at}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
