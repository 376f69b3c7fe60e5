import { settled } from '#shared/checks/settle.ts'
import { type Dismissal, dismissedKeys, openFindings } from '#shared/workflow/dismissal.ts'
import { type Checked, type DraftState, findingsOf } from './draft-state.ts'

/**
 * What the screen shows of a check: without the findings that the editor set aside, which stand in
 * `dismissed`, and with statuses that they no longer lower.
 */
export function settleChecked(
  found: Checked | null,
  dismissals: readonly Dismissal[],
): Pick<DraftState, 'found' | 'checked' | 'dismissed'> {
  const keys = dismissedKeys(dismissals)
  const dismissed = findingsOf(found).filter(({ key }) => keys.has(key))
  if (found === null || dismissed.length === 0) return { found, checked: found, dismissed }
  const checked = {
    ...found,
    articleFindings: openFindings(found.articleFindings, dismissals),
    summaryFindings: openFindings(found.summaryFindings, dismissals),
    verdicts: found.verdicts.map((verdict) => settled(verdict, keys)),
  }
  return { found, checked, dismissed }
}
