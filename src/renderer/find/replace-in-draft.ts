import { replacedIn } from '#shared/find/replaced.ts'
import type { Found } from '#shared/find/search.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { replaceInField } from '../draft/replace-in-field.ts'

const setter = (store: DraftStore, kind: 'title' | 'excerpt') =>
  kind === 'title' ? store.setTitle : store.setExcerpt

/** Puts a text into title or excerpt as if typed; the focus stays with whoever has it. */
function write(store: DraftStore, kind: 'title' | 'excerpt', text: string): void {
  const had = document.activeElement
  replaceInField(kind, text, setter(store, kind))
  if (had instanceof HTMLElement) had.focus({ preventScroll: true })
}

/** Replaces what was found wherever it stands, and says how many: the body is one step of its undo. */
export function replaceInDraft(store: DraftStore, found: readonly Found[]): number {
  let count = store.article.current?.replaceFound(found) ?? 0
  for (const kind of ['title', 'excerpt'] as const) {
    const ofField = found.filter(({ place }) => place.kind === kind)
    if (ofField.length === 0) continue
    const replaced = replacedIn(store.content()[kind], ofField)
    if (replaced.count > 0) write(store, kind, replaced.text)
    count += replaced.count
  }
  return count
}

/**
 * The way back from a replacement: one step for all of it, though title and excerpt have an undo of
 * their own. It says false, and does nothing, once somebody has edited any of it since.
 *
 * @param replace what is to be taken back later
 */
export function withWayBack<T>(store: DraftStore, replace: () => T): readonly [T, () => boolean] {
  const before = store.content()
  const value = replace()
  const after = store.content()
  const takeBack = () => {
    const now = store.content()
    // The store hands out the same body for as long as no key touched it.
    if (now.title !== after.title || now.excerpt !== after.excerpt || now.body !== after.body)
      return false
    for (const kind of ['title', 'excerpt'] as const)
      if (before[kind] !== after[kind]) write(store, kind, before[kind])
    if (before.body !== after.body) store.article.current?.undo()
    return true
  }
  return [value, takeBack]
}
