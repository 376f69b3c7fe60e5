import { type Baseline, baselineSchema, type Seen } from '#shared/summary/baseline.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { bulletTextHash } from '#shared/workflow/acceptance.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { recordHash } from './record-hash.ts'
import type { BaselineTable } from './review-tables.ts'

/** One for each wording of a bullet: standing behind it again replaces what it rested on before. */
export function putBaseline(to: Writer, draftId: string, baseline: Baseline): void {
  const { bulletId, textHash, at, by, ...seen } = baseline
  const row = { seen_json: JSON.stringify(seen satisfies Seen), at, by }
  to.run(
    query
      .insertInto('baseline')
      .values({ draft_id: draftId, bullet_id: bulletId, text_hash: textHash, ...row })
      .onConflict((conflict) =>
        conflict.columns(['draft_id', 'bullet_id', 'text_hash']).doUpdateSet(row),
      ),
  )
}

/** Those of bullets as they are worded now, by the bullets' ids. */
export function baselinesOf(
  from: Reader,
  draftId: string,
  bullets: readonly Bullet[],
): readonly Baseline[] {
  if (bullets.length === 0) return []
  const hashes = new Map(bullets.map((bullet) => [bullet.id, bulletTextHash(bullet)]))
  return from
    .all(
      query
        .selectFrom('baseline')
        .selectAll()
        .where('draft_id', '=', draftId)
        .where('bullet_id', 'in', [...hashes.keys()])
        .orderBy('bullet_id'),
    )
    .filter((row) => hashes.get(row.bullet_id) === row.text_hash)
    .map(readBaseline)
}

const readBaseline = ({ bullet_id, text_hash, seen_json, at, by }: BaselineTable): Baseline =>
  baselineSchema.parse({
    ...JSON.parse(seen_json),
    bulletId: bullet_id,
    textHash: text_hash,
    at,
    by,
  })

/** By which the trail binds it: no text of an article stands there. */
export const baselineHash = ({ status, evidence, figures, at, by }: Baseline): string =>
  recordHash({ status, evidence: [...evidence], figures: [...figures], at, by })

/** The same for a stored row; '' for one that no longer reads as a baseline. */
export function storedBaselineHash(row: BaselineTable): string {
  try {
    return baselineHash(readBaseline(row))
  } catch {
    return ''
  }
}
