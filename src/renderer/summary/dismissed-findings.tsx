import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { restoreFinding } from './finding-acts.ts'
import { useReport } from './use-report.ts'

/** What was set aside here: folded away, with who, when and why, and the way back. */
export function DismissedFindings({
  isHere,
}: Readonly<{ isHere: (finding: KeyedFinding) => boolean }>) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const format = useFormatter()
  const store = useDraftStore()
  const report = useReport()
  const findings = useDraft(({ dismissed }) => dismissed).filter(isHere)
  const dismissals = useDraft((state) => state.dismissals)
  if (findings.length === 0) return null
  return (
    <details className="dismissed-findings">
      <summary>{t('dismiss.count', { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => {
          const dismissal = dismissals.find(({ key }) => key === finding.key)
          if (dismissal === undefined) return null
          const { by, at, reason } = dismissal
          return (
            <li key={finding.key}>
              <p>{findingMessage(finding, locale)}</p>
              <p className="text-ink-3">
                {t('dismiss.said', {
                  name: by,
                  when: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
                  reason,
                })}{' '}
                <Button look="link" onPress={() => void report(restoreFinding(store, finding.key))}>
                  {t('dismiss.restore')}
                </Button>
              </p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
