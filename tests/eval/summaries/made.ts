import { proposed } from '#main/cli/summarize/summarized.ts'
import type { BulletModel } from '#main/summarizer/bullet-model.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { extractSummary } from '#shared/summary/extract.ts'
import type { Kept } from './held.ts'

/** Makes a summary as the desk does: with a model, or by rule where that is null. */
export async function made(
  index: ArticleIndex,
  style: HouseStyle,
  model: BulletModel | null,
): Promise<Kept> {
  const start = performance.now()
  if (model === null) {
    const texts = extractSummary(index, style, []).map(({ text }) => text)
    return { texts, ms: performance.now() - start, tokens: null, faults: 0 }
  }
  const { signal } = new AbortController()
  const { finished } = await proposed(index, model, { style, wish: '', signal, watch: () => {} })
  const costs = finished.toSorted((a, b) => b.provenance.tries - a.provenance.tries)
  const tokens = costs[0]?.provenance.tokens ?? null
  return {
    texts: finished.map(({ candidate }) => candidate.text),
    ms: performance.now() - start,
    tokens: tokens && tokens.input + tokens.output,
    faults: finished.filter(({ faults }) => faults.length > 0).length,
  }
}
