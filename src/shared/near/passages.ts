import type { Span } from '#shared/article/article.ts'
import type { NearText } from './near-text.ts'
import type { SharedRun } from './shared-runs.ts'

/** What two drafts share in one place: where it stands in each, and how many words of it are the same. */
export interface SharedPassage {
  readonly one: readonly Span[]
  readonly other: readonly Span[]
  readonly words: number
}

/** So many other words may stand between the shared ones: whoever takes a passage over replaces some. */
const REACH = 6

function spansOf(text: NearText, stretches: readonly (readonly [at: number, length: number])[]) {
  const spans: Span[] = []
  for (const [at, length] of stretches) {
    const [first, end] = [text[at], text[at + length - 1]]
    if (first && end) spans.push({ blockId: first.blockId, start: first.start, end: end.end })
  }
  return spans
}

const continues = (before: SharedRun, { one, other }: SharedRun): boolean => {
  const gaps = [one - before.one - before.length, other - before.other - before.length]
  return gaps.every((gap) => gap >= 0 && gap <= REACH)
}

/**
 * Gathers shared runs to passages: runs that follow one another in both texts with a few other words between
 * them are one passage.
 *
 * @param runs in the order of the one text (shared-runs.ts)
 * @returns in the order of the one text; spans in UTF-16 units of their block
 * @example passagesOf(one, other, sharedRuns(one, other))[0]?.words // 42
 */
export function passagesOf(
  one: NearText,
  other: NearText,
  runs: readonly SharedRun[],
): readonly SharedPassage[] {
  const groups: SharedRun[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(last, run)) group.push(run)
    else groups.push([run])
  }
  return groups.map((group) => ({
    one: spansOf(
      one,
      group.map((run) => [run.one, run.length]),
    ),
    other: spansOf(
      other,
      group.map((run) => [run.other, run.length]),
    ),
    words: group.reduce((sum, { length }) => sum + length, 0),
  }))
}
