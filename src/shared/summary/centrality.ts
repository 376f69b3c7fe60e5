import { likeness, type WordVector } from './word-vector.ts'

/** PageRank's usual damping; the order settles long before this many rounds. */
const DAMPING = 0.85
const ROUNDS = 40

function pageRank(links: readonly (readonly number[])[]): readonly number[] {
  const n = links.length
  const sums = links.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  let ranks = links.map(() => 1 / n)
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map((_, to) =>
      links.reduce(
        (rank, row, from) => {
          const sum = sums[from] ?? 0
          return sum === 0 ? rank : rank + (DAMPING * (ranks[from] ?? 0) * (row[to] ?? 0)) / sum
        },
        (1 - DAMPING) / n,
      ),
    )
  }
  return ranks
}

/**
 * Says how central each text is among all: PageRank over their likeness, the most central being 1
 * (LexRank, Erkan and Radev 2004, without a threshold).
 *
 * @example centralities(sentences.map(({ vector }) => vector)) // [0.4, 1, 0.7]
 */
export function centralities(vectors: readonly WordVector[]): readonly number[] {
  const ranks = pageRank(
    vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : likeness(a, b)))),
  )
  const most = Math.max(...ranks)
  return ranks.map((rank) => rank / most)
}
