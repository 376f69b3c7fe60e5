import { useTranslations } from 'use-intl'
import type { Finding } from '#shared/checks/finding.ts'
import { useDraft } from '../draft/open-draft.ts'
import { FindingItem } from './finding-item.tsx'

const none: readonly Finding[] = []

/** Everything the checks found in the article itself, in reading order; each leads to its place. */
export function ArticleFindingList() {
  const t = useTranslations('summary')
  const findings = useDraft(({ checked }) => checked?.articleFindings ?? none)
  if (findings.length === 0) return <p className="summary-empty">{t('articleClean')}</p>
  return (
    <ul aria-label={t('articleFindings')} className="finding-list">
      {findings.map((finding) => (
        <FindingItem
          finding={finding}
          goes
          key={`${finding.check} ${finding.variant} ${JSON.stringify(finding.place)}`}
        />
      ))}
    </ul>
  )
}
