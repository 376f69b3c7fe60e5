import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { FindingItem } from '../summary/finding-item.tsx'
import { useDraft } from './open-draft.ts'

const none: readonly KeyedFinding[] = []

/** What the checks say of the title or the excerpt, right under it: a field cannot be underlined. */
export function FieldFindings({ part }: Readonly<{ part: 'title' | 'excerpt' }>) {
  const t = useTranslations('draft')
  const all = useDraft(({ checked }) => checked?.articleFindings ?? none)
  const findings = all.filter(({ place }) => place.kind === part)
  if (findings.length === 0) return null
  return (
    <ul aria-label={t(`findings.${part}`)} className="article-findings">
      {findings.map((finding) => (
        <FindingItem finding={finding} key={`${finding.key} ${JSON.stringify(finding.place)}`} />
      ))}
    </ul>
  )
}
