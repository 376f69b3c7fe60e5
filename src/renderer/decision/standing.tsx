import { useLocale, useTranslations } from 'use-intl'
import type { Decision } from '#shared/workflow/decision.ts'
import { useDraft } from '../draft/open-draft.ts'
import { NamedBadge } from '../editors/named-badge.tsx'
import { ageOf, ageWords } from '../i18n/age.ts'
import { ToldLetter } from '../letter/told-letter.tsx'
import { useNow } from '../now.ts'
import { StatusSign } from '../queue/status-sign.tsx'
import { Sign } from '../ui/sign.tsx'
import { Blockers } from './blockers.tsx'
import { HeldUntil } from './held-until.tsx'
import { SinceApproval } from './since-approval.tsx'
import type { Gate } from './use-gate.ts'

/** "by Rani, 3 hours ago" */
function ByWhom({ decision }: Readonly<{ decision: Decision }>) {
  const t = useTranslations('decision')
  const locale = useLocale()
  const age = ageOf(Date.parse(decision.at), useNow())
  const isNow = age.unit === 'minute' && age.value === 0
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-ink-2 text-small">
      <NamedBadge name={decision.by} />
      <span className="truncate">
        {isNow
          ? t('by.now', { name: decision.by })
          : t('by.ago', { name: decision.by, age: ageWords(age, locale) })}
      </span>
    </span>
  )
}

interface StandingProps {
  readonly gate: Gate
  readonly onChecklist: () => void
}

/** Where the draft stands: what blocks it while it is reviewed, or who decided what and whether it holds. */
export function Standing({ gate, onChecklist }: StandingProps) {
  const t = useTranslations('decision')
  const status = useDraft((state) => state.status)
  const last = useDraft((state) => state.decisions.at(-1))
  const { approval, blockers } = gate
  switch (status) {
    case 'submitted':
    case 'in-review':
    case 'resubmitted':
      return <Blockers blockers={blockers} onChecklist={onChecklist} />
    case 'approved':
      return approval === 'stale' ? (
        <>
          <span title={t('approval.staleHint')}>
            <Sign tone="warn">{t('approval.stale')}</Sign>
          </span>
          <SinceApproval />
          {blockers.length > 0 && <Blockers blockers={blockers} onChecklist={onChecklist} />}
        </>
      ) : (
        <span className="flex min-w-0 items-center gap-2">
          <Sign tone="good">{t('approval.holds')}</Sign>
          {last !== undefined && <ByWhom decision={last} />}
        </span>
      )
    case 'on-hold':
    case 'changes-requested':
    case 'rejected':
    case 'rejected-may-return':
    case 'published':
      return (
        <span className="flex min-w-0 items-center gap-2">
          <StatusSign status={status} />
          {status === 'on-hold' && typeof last?.until === 'string' && (
            <HeldUntil day={last.until} />
          )}
          {last !== undefined && <ByWhom decision={last} />}
          {last !== undefined && <ToldLetter decisionId={last.id} />}
        </span>
      )
  }
}
