import type { Content } from '#shared/article/content.ts'
import { plainContent } from '#shared/suggestion/suggested.ts'
import type { Reader, Writer } from './connection.ts'
import { readContent } from './content.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'

/** Freezes a content as it is stored, under its hash; the same content of a draft is frozen once. */
export function freezeJson(
  to: Writer,
  draft_id: string,
  hash: string,
  content_json: string,
  mark: { readonly at: string; readonly by: string },
): void {
  to.run(
    query
      .insertInto('revision')
      .values({ draft_id, hash, content_json, ...mark })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

/** Freezes a content as it reads, without what is proposed in it, under its hash. */
export function freeze(
  to: Writer,
  draftId: string,
  hash: string,
  content: Content,
  mark: { readonly at: string; readonly by: string },
): void {
  freezeJson(to, draftId, hash, JSON.stringify(plainContent(content)), mark)
}

/** A frozen content, held against its hash. */
export function revision(from: Reader, draftId: string, hash: string): Content {
  const row = from.first(
    query
      .selectFrom('revision')
      .select('content_json')
      .where('draft_id', '=', draftId)
      .where('hash', '=', hash),
  )
  if (!row) return refuse({ kind: 'not-found', what: 'version' })
  return readContent(row.content_json, hash)
}
