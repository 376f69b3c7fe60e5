import type { Draft } from '#shared/contract/drafts.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Claims } from '#shared/contract/publication.ts'
import { isAiMade } from '#shared/summary/summary.ts'
import { approvalState } from '#shared/workflow/approval.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { printedBullets } from './export-input.ts'

function reviewed({ decisions }: Draft, hash: string): Claims['reviewed'] {
  const approval = approvalState(decisions, hash)
  switch (approval.state) {
    case 'none':
      return { carried: false, why: 'no-approval' }
    case 'stale':
      return { carried: false, why: 'content-changed' }
    case 'withdrawn':
      return { carried: false, why: 'withdrawn' }
    case 'holds': {
      const { by, at, override, overridden } = approval.decision
      const checks = [...new Set(overridden.map(({ check }) => check))]
      return { carried: true, by, at, contentHash: hash, override, overridden: checks }
    }
    default:
      return never(approval)
  }
}

/**
 * Says which of the two claims of a published page are proven for exactly this content: the AI note if
 * and only if a bullet comes from AI, the review claim if and only if a named editor's approval of this
 * very content stands (domain.md, "AI and the press rules", 1 and 8).
 *
 * @example claimsOf(draft) // { aiNote: true, reviewed: { carried: false, why: 'no-approval' } }
 */
export function claimsOf(draft: Draft): Claims {
  const bullets = printedBullets(draft)
  return {
    aiNote: bullets.some(isAiMade),
    reviewed: reviewed(draft, contentHash(draft.content, bullets)),
  }
}
