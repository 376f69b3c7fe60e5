import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { revertChange } from '#shared/revision/apply-changes.ts'
import type { Change } from '#shared/revision/change.ts'
import { type Answer, ask } from '../draft/ask.ts'
import type { DraftStore } from '../draft/draft-store.ts'

/** Puts a content on screen, as a change like any other: the editor's undo knows it. */
export function putOnScreen(store: DraftStore, next: Content): void {
  const now = store.content()
  if (next.title !== now.title) store.setTitle(next.title)
  if (next.excerpt !== now.excerpt) store.setExcerpt(next.excerpt)
  const isSameBody =
    articleHash({ ...now, title: '', excerpt: '' }) ===
    articleHash({ ...next, title: '', excerpt: '' })
  if (!isSameBody) store.article.current?.replaceBody(next.body)
}

/**
 * Takes one change back in the text on screen.
 *
 * @returns what stood there before
 */
export function takeBack(store: DraftStore, change: Change): Content {
  const before = store.content()
  putOnScreen(store, revertChange(before, change))
  return before
}

/** Restores a revision of the history; the desk keeps what stands there first. */
export async function restoreRevision(store: DraftStore, seq: number): Promise<Answer<null>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  const opened = await ask(() => store.desk.drafts.open({ id: store.id }))
  if (!opened.ok) return opened
  const { seq: base } = opened.value
  const restored = await ask(() => store.desk.revisions.restore({ draftId: store.id, seq, base }))
  if (!restored.ok) return restored
  store.resolveConflict('theirs', { ...opened.value, ...restored.value })
  return { ok: true, value: null }
}

/** Keeps what is on screen as a revision; `made` is false when the newest one says the same. */
export async function saveVersion(
  store: DraftStore,
  note: string,
): Promise<Answer<{ readonly made: boolean; readonly seq: number }>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  return ask(() => store.desk.revisions.saveVersion({ draftId: store.id, note }))
}
