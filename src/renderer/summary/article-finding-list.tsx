import { useTranslations } from 'use-intl'
import type { KeyedFinding, Place } from '#shared/checks/finding.ts'
import { useDraft } from '../draft/open-draft.ts'
import { DismissedFindings } from './dismissed-findings.tsx'
import { FindingItem } from './finding-item.tsx'

const inSummary = ({ kind }: Place) => kind === 'summary' || kind === 'bullet'

const none: readonly KeyedFinding[] = []

/** Everything the checks found in the article itself, in reading order; each leads to its place. */
export function ArticleFindingList() {
  const t = useTranslations('summary')
  const findings = useDraft(({ checked }) => checked?.articleFindings ?? none)
  return (
    <>
      {findings.length === 0 && <p className="summary-empty">{t('articleClean')}</p>}
      {findings.length > 0 && (
        <ul aria-label={t('articleFindings')} className="finding-list">
          {findings.map((finding) => (
            <FindingItem
              finding={finding}
              goes
              key={`${finding.key} ${JSON.stringify(finding.place)}`}
            />
          ))}
        </ul>
      )}
      <DismissedFindings isHere={({ place }) => !inSummary(place)} />
    </>
  )
}
