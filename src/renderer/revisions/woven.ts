import type { Change, Time } from '#shared/revision/change.ts'
import { cutRuns, lengthOf, type Run } from '#shared/revision/runs.ts'

/** A change and its index in the comparison. */
export interface Numbered {
  readonly index: number
  readonly change: Change
}

/** Words of a block that share their lot: which change they are, and what happened to their look. */
export interface Strand {
  readonly key: string
  readonly runs: readonly Run[]
  /** The change that took them away or brought them. */
  readonly words: { readonly index: number; readonly time: Time } | null
  readonly looks: readonly Numbered[]
}

type Spotted = Extract<Change, { kind: 'text' | 'format' | 'link' }>

const spotted = (changes: readonly Numbered[]) =>
  changes.flatMap(({ index, change }) =>
    change.kind === 'text' || change.kind === 'format' || change.kind === 'link'
      ? [{ index, change }]
      : [],
  )

const lengthOfAll = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + lengthOf(run), 0)

/**
 * Cuts the words of a block where a change begins or ends.
 *
 * @param time whose words these are
 * @param isWoven puts the words that the newer content lost among those that it has
 */
export function strandsOf(
  runs: readonly Run[],
  changes: readonly Numbered[],
  time: Time,
  isWoven: boolean,
): readonly Strand[] {
  const found = spotted(changes)
  const spanOf = (change: Spotted) => change.span[time]
  const edges = found.flatMap(({ change }) => [spanOf(change).start, spanOf(change).end])
  const cuts = [...new Set([0, ...edges, lengthOfAll(runs)])].toSorted((a, b) => a - b)
  const strands: Strand[] = []
  for (const [place, start] of cuts.entries()) {
    if (isWoven) {
      for (const { index, change } of found) {
        if (change.kind !== 'text' || spanOf(change).start !== start) continue
        if (change.before.length === 0) continue
        const words = { index, time: 'before' } as const
        strands.push({ key: `-${index}`, runs: change.before, words, looks: [] })
      }
    }
    const end = cuts[place + 1]
    if (end === undefined) break
    const on = found.filter(
      ({ change }) => spanOf(change).start <= start && end <= spanOf(change).end,
    )
    const text = on.find(({ change }) => change.kind === 'text')
    strands.push({
      key: `${start}`,
      runs: cutRuns(runs, { start, end }),
      words: text ? { index: text.index, time } : null,
      looks: on.filter(({ change }) => change.kind !== 'text'),
    })
  }
  return strands
}
