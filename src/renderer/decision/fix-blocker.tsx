import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { afterDialog } from '../keys/after-dialog.ts'
import { applyFix, isBehindLock } from '../summary/apply-fix.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'

interface FixBlockerProps {
  readonly finding: KeyedFinding
  readonly close: () => void
}

/** Mends a finding that blocks from the list of what blocks, where its fix is certain. */
export function FixBlocker({ finding, close }: FixBlockerProps) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const { fix } = finding
  const isLocked = useDraft((state) => isBehindLock(state, finding))
  if (fix === null || isLocked) return null
  return (
    <Button
      className="flex-none py-1.5 text-small"
      look="link"
      onPress={() => {
        close()
        afterDialog(() => void applyFix(store, finding, fix, report))
      }}
    >
      {t(`fix.${fix.label}`)}
      <span className="sr-only">{t('fixTo', { text: fix.text })}</span>
    </Button>
  )
}
