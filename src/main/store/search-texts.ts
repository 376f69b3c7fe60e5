import type { SearchTexts } from '#shared/search/parts.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import type { Reader } from './connection.ts'
import { storedDraft } from './drafts.ts'
import { newestReadable } from './journal.ts'
import { query } from './query.ts'

/**
 * The texts of a draft as it stands, to show a place in them. They are not held against their hash, which
 * takes ten times as long as reading them: whoever opens the draft reads it by another way. Null where they
 * cannot be read.
 */
export function searchTexts(from: Reader, draftId: string): SearchTexts | null {
  const draft = storedDraft(from, draftId)
  const content = newestReadable(from, draftId)
  if (content === null) return null
  const bullets = from.all(
    query
      .selectFrom('bullet')
      .select(['heading', 'text'])
      .where('version_id', '=', draft.current_version ?? '')
      .orderBy('position'),
  )
  return textsOf(content, bullets, draft.writer)
}
