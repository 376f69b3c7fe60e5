import type { Span } from '#shared/article/article.ts'
import type { AlignedSpan } from '#shared/summary/verdict.ts'
import { isSameSpan } from '../draft/highlights/evidence-parts.ts'

/** The phrase that follows in the bullet, and round again; the first or the last where none is chosen. */
export function nextPhrase(
  spans: readonly AlignedSpan[],
  now: Span | null,
  step: 1 | -1,
): AlignedSpan | undefined {
  const inOrder = spans.toSorted((a, b) => a.bullet.start - b.bullet.start)
  const here = now === null ? -1 : inOrder.findIndex(({ article }) => isSameSpan(article, now))
  if (here === -1) return inOrder.at(step === 1 ? 0 : -1)
  return inOrder[(here + step + inOrder.length) % inOrder.length]
}
