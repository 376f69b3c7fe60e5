import { SHINGLE, shingleAt } from './marks.ts'
import type { NearText } from './near-text.ts'

/** Words that stand in the same order, without a gap, in two texts: from which word on in each. */
export interface SharedRun {
  readonly one: number
  readonly other: number
  readonly length: number
}

/** Places of a phrase that are tried: a text that repeats one is not compared with each repetition. */
const MOST_PLACES = 8

function shinglesOf(text: NearText): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const at of text.keys()) {
    const shingle = shingleAt(text, at)
    if (shingle === null) continue
    const known = places.get(shingle)
    if (known === undefined) places.set(shingle, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

/**
 * Finds what two texts have in common: runs of four words and more, each word of either in one run at most,
 * the longest run first where there is a choice.
 *
 * @returns in the order of the one text
 * @example sharedRuns(nearText(draft), nearText(other))[0]?.length // 31
 */
export function sharedRuns(one: NearText, other: NearText): readonly SharedRun[] {
  const places = shinglesOf(other)
  const taken = new Uint8Array(other.length)
  const lengthAt = (from: number, to: number): number => {
    const [first, second] = [one[from], other[to]]
    let length = 0
    for (;;) {
      const [a, b] = [one[from + length], other[to + length]]
      if (!a || !b || a.norm !== b.norm || taken[to + length] === 1) return length
      if (a.row !== first?.row || b.row !== second?.row) return length
      length += 1
    }
  }
  const runs: SharedRun[] = []
  for (let at = 0; at < one.length; ) {
    const shingle = shingleAt(one, at)
    const found = shingle === null ? [] : (places.get(shingle) ?? [])
    const longest = found
      .map((to): SharedRun => ({ one: at, other: to, length: lengthAt(at, to) }))
      .reduce<SharedRun | null>(
        (best, run) => (run.length > (best?.length ?? SHINGLE - 1) ? run : best),
        null,
      )
    if (longest === null) {
      at += 1
    } else {
      taken.fill(1, longest.other, longest.other + longest.length)
      runs.push(longest)
      at += longest.length
    }
  }
  return runs
}
