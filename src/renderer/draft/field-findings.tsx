import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { FindingItem } from '../summary/finding-item.tsx'
import { listed } from '../summary/finding-items.ts'
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
      {listed(part, findings).map(({ finding, item }) => (
        <FindingItem finding={finding} item={item} key={item} />
      ))}
    </ul>
  )
}
