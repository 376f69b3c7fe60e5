import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Claims } from '#shared/contract/publication.ts'

type Why = Extract<Claims['reviewed'], { carried: false }>['why']

/** Why the claim is not printed, for the reader of the page and for who reads its source. */
const REASONS: Readonly<Record<Why, { readonly id: string; readonly en: string }>> = {
  'no-approval': {
    id: 'belum ada persetujuan editor.',
    en: 'no editor has approved this article.',
  },
  'content-changed': {
    id: 'isinya berubah setelah disetujui.',
    en: 'the content has changed since it was approved.',
  },
  withdrawn: {
    id: 'persetujuannya sudah dicabut.',
    en: 'the approval was withdrawn.',
  },
}

/**
 * Makes the closing statement of the page: the house's review claim where it is proven, with the proof
 * in its attributes; else, visibly, that the article is not reviewed, and why.
 */
export function reviewStatement(
  { reviewed }: Claims,
  reviewClaim: string,
): readonly ElementContent[] {
  if (reviewed.carried) {
    const { by, at, contentHash, override, overridden } = reviewed
    const proof = { dataApprovedBy: by, dataApprovedAt: at, dataContentHash: contentHash }
    // Whoever reads the source sees over which findings it was approved, and why.
    const over =
      override === '' ? {} : { dataOverride: override, dataOverridden: overridden.join(' ') }
    return [h('p.review-claim', { ...proof, ...over }, [reviewClaim])]
  }
  const { id, en } = REASONS[reviewed.why]
  return [
    { type: 'comment', value: ` not reviewed: ${reviewed.why} ` },
    h('p.not-reviewed', { dataWhy: reviewed.why }, [`Belum ditinjau: ${id}`]),
    h('p.not-reviewed', { lang: 'en', dataWhy: reviewed.why }, [`Not reviewed: ${en}`]),
  ]
}
