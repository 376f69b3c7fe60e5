import { useLocale, useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { faultMessage } from '#shared/proposal/fault-message.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { FindingItem } from '../summary/finding-item.tsx'
import { listed } from '../summary/finding-items.ts'
import { ShapeIcon } from '../ui/shapes.tsx'

function Line({ text, tone }: Readonly<{ text: string; tone: 'text-warn' | 'text-unsure' }>) {
  return (
    <li className="finding-item">
      <span className={`${tone} finding-shape`}>
        <ShapeIcon shape="triangle" size={14} />
      </span>
      <span className="finding-words">{text}</span>
    </li>
  )
}

interface Props {
  readonly candidate: ModelCandidate
  readonly verdict: Verdict | undefined
}

/** What is to be known before a candidate is taken: what the checks found, what the repairs left. */
export function CandidateNotes({ candidate, verdict }: Props) {
  const t = useTranslations('proposal')
  const locale = useLocale()
  // What the checks found stands below, as of the article on screen.
  const faults = candidate.faults
    .filter(({ kind }) => kind !== 'finding')
    .map((fault) => faultMessage(fault, locale))
  const findings = verdict?.findings ?? []
  const { outdated, evidenceMended, status } = candidate
  const isOutdated = outdated && status === 'waiting'
  if (!isOutdated && !evidenceMended && faults.length + findings.length === 0) return null
  return (
    <ul className="bullet-findings">
      {isOutdated && <Line text={t('outdated')} tone="text-warn" />}
      {listed(`candidate ${candidate.id}`, findings).map(({ finding, item }) => (
        <FindingItem answers="none" finding={finding} item={item} key={item} />
      ))}
      {faults.map((words) => (
        <Line key={words} text={words} tone="text-warn" />
      ))}
      {evidenceMended && <Line text={t('evidenceMended')} tone="text-unsure" />}
    </ul>
  )
}
