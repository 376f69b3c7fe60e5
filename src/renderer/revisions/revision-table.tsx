import { StrandWords } from './strand-words.tsx'
import { rowsOfStrands } from './table-strands.ts'
import type { Strand } from './woven.ts'

interface Props {
  readonly strands: readonly Strand[]
  readonly hasHeader: boolean
  readonly chosen: number
}

/** A table as one of the two contents has it, with what changed in each of its cells. */
export function RevisionTable({ strands, hasHeader, chosen }: Props) {
  return (
    <table className="revision-table">
      <tbody>
        {rowsOfStrands(strands).map(({ key, cells }, at) => (
          <tr key={key}>
            {cells.map((cell) => {
              const Cell = hasHeader && at === 0 ? 'th' : 'td'
              return (
                <Cell key={cell.key}>
                  {cell.strands.map((strand) => (
                    <StrandWords chosen={chosen} key={strand.key} strand={strand} />
                  ))}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
