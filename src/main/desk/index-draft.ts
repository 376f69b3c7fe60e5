import type { Content } from '#shared/article/content.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Writer } from '../store/connection.ts'
import { storedDraft } from '../store/drafts.ts'
import { isIndexDamage } from '../store/identity.ts'
import { type IndexedWords, indexedWords, indexWords } from '../store/search-index.ts'

/** Lets a draft be found by the words that it has now, in the transaction that gave them to it. */
export function indexDraft(
  to: Writer,
  draftId: string,
  now: { readonly content: Content; readonly bullets: readonly Bullet[] },
): void {
  const { writer } = storedDraft(to, draftId)
  indexNow(to, draftId, indexedWords(textsOf(now.content, now.bullets, writer)))
}

/** Lets a draft be found by words, now or later in the same transaction. */
export type Indexing = (to: Writer, draftId: string, words: IndexedWords) => void

/** Does it now. */
export const indexNow: Indexing = (to, draftId, words) => {
  try {
    indexWords(to, draftId, words)
  } catch (error) {
    // It stays marked as to be indexed, and whoever does that makes the index anew.
    if (!isIndexDamage(error)) throw error
  }
}
