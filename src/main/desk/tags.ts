import type { Outcome } from '#shared/contract/outcome.ts'
import { changedTags, MOST_TAGS } from '#shared/tag/tag.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { storedDraft } from '../store/drafts.ts'
import { refuse } from '../store/refusal.ts'
import { addTag, removeTag, tagsInUse, tagsOf } from '../store/tags.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { answer } from './problems.ts'

interface TagChange {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** Tags a draft; answers with what became another: nothing, where it was so already. */
export function tagDraft(
  to: Writer,
  draftId: string,
  change: TagChange,
  mark: { readonly by: string; readonly at: string },
): { readonly added: string[]; readonly removed: string[] } {
  const before = tagsOf(to, draftId)
  const after = changedTags(before, change)
  if (after.length > MOST_TAGS) refuse({ kind: 'too-many-tags', most: MOST_TAGS })
  const added = after.filter((tag) => !before.includes(tag))
  const removed = before.filter((tag) => !after.includes(tag))
  if (added.length + removed.length === 0) return { added, removed }
  for (const tag of added) addTag(to, draftId, tag)
  for (const tag of removed) removeTag(to, draftId, tag)
  record(to, { draftId, ...mark }, { action: 'draft-tagged', details: { added, removed } })
  return { added, removed }
}

const change = (
  desk: Desk,
  { draftId, ...wish }: TagChange & { readonly draftId: string },
): Outcome<{ tags: string[] }> =>
  desk.store.write((to) => {
    storedDraft(to, draftId)
    tagDraft(to, draftId, wish, { by: namedEditor(to), at: desk.now() })
    return { tags: [...tagsOf(to, draftId)] }
  })

export const tagCalls = (desk: Desk) => ({
  change: calls.tags.change.handler(({ input }) => answer(change(desk, input))),
  inUse: calls.tags.inUse.handler(() => [...answer(desk.store.read(tagsInUse))]),
})
