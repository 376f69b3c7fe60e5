import type { Layout } from '#shared/contract/intake.ts'
import type { Line } from './line.ts'
import type { Page } from './page.ts'
import type { SummaryBlock } from './summary-block.ts'

/**
 * Names the layout that a submission was copied from (domain.md, "The published page").
 *
 * @example layoutOf(page, lines, summary) // 'amp'
 */
export function layoutOf(page: Page, lines: readonly Line[], summary: SummaryBlock): Layout {
  const roles = new Set(lines.map(({ role }) => role))
  if (page.amp || roles.has('advert')) return 'amp'
  if (summary.labelled || roles.has('app')) return 'web'
  return summary.items.length > 0 ? 'reader' : 'plain'
}
