import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { KeyedFinding, Place } from '#shared/checks/finding.ts'
import { useDraft } from '../draft/open-draft.ts'
import { DismissedFindings } from './dismissed-findings.tsx'
import { FindingItem } from './finding-item.tsx'
import { listed } from './finding-items.ts'

const inSummary = ({ kind }: Place) => kind === 'summary' || kind === 'bullet'

const none: readonly KeyedFinding[] = []

interface ListProps {
  readonly of: 'article' | 'summary'
  readonly findings: readonly KeyedFinding[]
}

function FindingList({ of, findings }: ListProps) {
  const t = useTranslations('summary')
  return (
    <section className="finding-part">
      <h3>{t(`findings.${of}`)}</h3>
      {findings.length === 0 ? (
        <p className="summary-empty">{t(`findings.none.${of}`)}</p>
      ) : (
        <ul aria-label={t(`findings.${of}`)} className="finding-list">
          {listed(`all ${of}`, findings).map(({ finding, item }) => (
            <FindingItem finding={finding} goes item={item} key={item} />
          ))}
        </ul>
      )}
      <DismissedFindings isHere={({ place }) => inSummary(place) === (of === 'summary')} />
    </section>
  )
}

/** Everything that the checks found, as two lists in reading order; each finding leads to its place. */
export function FindingLists() {
  const checked = useDraft((state) => state.checked)
  const ofSummary = useMemo(
    () => [
      ...(checked?.summaryFindings ?? none),
      ...(checked?.verdicts.flatMap(({ findings }) => findings) ?? none),
    ],
    [checked],
  )
  return (
    <>
      <FindingList findings={ofSummary} of="summary" />
      <FindingList findings={checked?.articleFindings ?? none} of="article" />
    </>
  )
}
