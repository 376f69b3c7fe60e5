import { contentSchema } from '#shared/article/content.ts'
import type { SearchTexts } from '#shared/search/parts.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import type { Reader } from './connection.ts'
import { storedDraft } from './drafts.ts'
import { query } from './query.ts'

/**
 * The texts of a draft as it stands, to show a place in them. They are not held against their hash, which
 * takes ten times as long as reading them: whoever opens the draft reads it by another way. Null where they
 * cannot be read.
 */
export function searchTexts(from: Reader, draftId: string): SearchTexts | null {
  const draft = storedDraft(from, draftId)
  const row = from.first(
    query
      .selectFrom('journal')
      .select('content_json')
      .where('draft_id', '=', draftId)
      .orderBy('seq', 'desc')
      .limit(1),
  )
  const content = contentSchema.safeParse(row === undefined ? null : parsed(row.content_json))
  if (!content.success) return null
  const bullets = from.all(
    query
      .selectFrom('bullet')
      .select(['heading', 'text'])
      .where('version_id', '=', draft.current_version ?? '')
      .orderBy('position'),
  )
  return textsOf(content.data, bullets, draft.writer)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
