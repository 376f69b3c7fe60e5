import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { applyFix } from './apply-fix.ts'
import { startWork } from './panel.ts'
import { useReport } from './use-report.ts'

/** How an editor answers a finding: take its fix, change the words by hand, or set it aside. */
export function FindingButtons({
  finding,
  mayChange,
}: Readonly<{ finding: KeyedFinding; mayChange: boolean }>) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const { key, fix, place } = finding
  return (
    <>
      {fix !== null && mayChange && (
        <Button look="link" onPress={() => void applyFix(store, finding, fix, report)}>
          {t(`fix.${fix.label}`)}
          <span className="sr-only">{t('fixTo', { text: fix.text })}</span>
        </Button>
      )}
      {place.kind === 'bullet' && mayChange && (
        <Button
          className="finding-quiet"
          look="link"
          onPress={() => {
            const answers = { key, how: 'accept' } as const
            startWork({ kind: 'edit', bulletId: place.bulletId, answers })
          }}
        >
          {t('answer.byHand')}
        </Button>
      )}
      <Button
        className="finding-quiet"
        look="link"
        onPress={() => startWork({ kind: 'dismiss', key })}
      >
        {t('dismiss.act')}
      </Button>
    </>
  )
}
