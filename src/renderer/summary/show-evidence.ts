import type { Verdict } from '#shared/summary/verdict.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { scrollToElement } from '../draft/use-article-focus.ts'

/** Brings the first sentence that a bullet rests on into view; the focus stays on the bullet. */
export function showEvidence(store: DraftStore, verdict: Verdict | undefined): void {
  const ids = new Set(verdict?.evidence.map(({ sentenceId }) => sentenceId))
  const first = store.read().checked?.article.sentences.find(({ id }) => ids.has(id))
  if (first !== undefined) scrollToElement(store.article.current?.elementOf(first.blockId) ?? null)
}
