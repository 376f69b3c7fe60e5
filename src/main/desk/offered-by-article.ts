import type { CandidateTarget } from '#shared/proposal/candidate.ts'
import { staysInAnew } from '#shared/summary/change.ts'
import { extractCandidates, extractSummary } from '#shared/summary/extract.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Asked } from './begin-asking.ts'
import type { Desk } from './desk.ts'

/** What the article itself offers, by rule: where no model is asked, or none could make it. */
export function offeredByArticle(
  { houseStyle }: Desk,
  target: CandidateTarget,
  { copy: { bullets }, assessment: { index } }: Asked,
): readonly Candidate[] {
  switch (target.kind) {
    case 'summary':
      return extractSummary(index, houseStyle, bullets.filter(staysInAnew))
    case 'bullet':
      return extractCandidates(
        index,
        bullets.filter(({ id }) => id !== target.bulletId),
        houseStyle,
      )
    case 'new-bullet':
      return extractCandidates(index, bullets, houseStyle)
  }
}
