import type { Article } from '#shared/article/article.ts'
import { canonicalJson } from '#shared/article/canonical.ts'
import { digest } from '#shared/article/digest.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { Acceptance } from './decision.ts'

/**
 * Names a bullet's words, both halves apart: moving the seam between them is a change.
 *
 * @returns SHA-256, hex
 * @example bulletTextHash({ heading: '', text: 'Pasar Sagu dibuka lagi.' })
 */
export const bulletTextHash = ({ heading, text }: Pick<Bullet, 'heading' | 'text'>): string =>
  digest(canonicalJson([heading.normalize('NFC'), text.normalize('NFC')]))

/**
 * Names the evidence of a bullet: the set of its sentences by what they say. It changes when one of
 * them does, not when a comma elsewhere did, nor when a block is moved.
 *
 * @param article the reading that the verdict was made from
 * @returns SHA-256, hex; the same for every bullet without evidence
 * @example evidenceHash(verdict, article)
 */
export function evidenceHash(
  verdict: Pick<Verdict, 'evidence'>,
  article: Pick<Article, 'sentences'>,
): string {
  const ids = new Set(verdict.evidence.map(({ sentenceId }) => sentenceId))
  const hashes = article.sentences.filter(({ id }) => ids.has(id)).map(({ hash }) => hash)
  return digest(canonicalJson([...new Set(hashes)].sort()))
}

/**
 * Says whether a bullet still rests on what the editor saw who accepted it. Where the baseline of that
 * moment is kept, it says so: another sentence that comes to support the bullet, or a mark at the end of
 * one, takes nothing from it. Else the evidence must be the very same.
 *
 * @param evidenceNow made when it is needed
 * @example evidenceStands(acceptance, verdict, () => evidenceHash(verdict, article))
 */
export function evidenceStands(
  acceptance: Pick<Acceptance, 'evidenceHash'>,
  { freshness }: Pick<Verdict, 'freshness'>,
  evidenceNow: () => string,
): boolean {
  switch (freshness) {
    case 'fresh':
      return true
    case 'edited':
    case 'stale':
      return false
    case 'unknown':
      return acceptance.evidenceHash === evidenceNow()
    default:
      return never(freshness)
  }
}

/**
 * Says whether a named editor has accepted this bullet as it now stands, with the evidence that it now
 * has. A bullet without evidence is accepted only with a written note (domain.md, "AI and the press
 * rules", 2, 3 and 5).
 *
 * @example acceptanceHolds(bullet, verdict, article, draft.acceptances) // false after an edit of the bullet
 */
export function acceptanceHolds(
  bullet: Pick<Bullet, 'id' | 'heading' | 'text'>,
  verdict: Pick<Verdict, 'evidence' | 'freshness'>,
  article: Pick<Article, 'sentences'>,
  acceptances: readonly Acceptance[],
): boolean {
  const own = acceptances.filter(({ bulletId }) => bulletId === bullet.id)
  if (own.length === 0) return false
  const textHash = bulletTextHash(bullet)
  return own.some(
    (acceptance) =>
      acceptance.textHash === textHash &&
      evidenceStands(acceptance, verdict, () => evidenceHash(verdict, article)) &&
      (verdict.evidence.length > 0 || acceptance.note.trim() !== ''),
  )
}
