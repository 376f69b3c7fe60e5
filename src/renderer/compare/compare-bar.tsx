import { ArrowLeftRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { redoChange, undoChange } from '../summary/acts.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { leaveCompare, swapSides } from './compare-mode.ts'

const nothing = Promise.resolve(null)

/** What this is, the way back, and what concerns both sides. */
export function CompareBar({ isSame }: Readonly<{ isSame: boolean }>) {
  const t = useTranslations('compare')
  const store = useDraftStore()
  const report = useReport()
  const canUndo = useDraft(({ version }) => version !== null && version.parent !== null)
  const canRedo = useDraft(({ undone }) => undone.length > 0)
  return (
    <header className="compare-bar">
      <h2 className="font-heavy">{t('title')}</h2>
      <IconButton icon={ArrowLeftRight} label={t('swap')} onPress={swapSides} />
      {isSame && <span className="text-ink-2 text-small">{t('same')}</span>}
      <span className="flex-1" />
      {canUndo && (
        <Button look="quiet" onPress={() => void report(undoChange(store) ?? nothing)}>
          {t('undo')}
        </Button>
      )}
      {canRedo && (
        <Button look="quiet" onPress={() => void report(redoChange(store) ?? nothing)}>
          {t('redo')}
        </Button>
      )}
      <Button keys="Escape" look="quiet" onPress={() => leaveCompare()}>
        {t('leave')}
      </Button>
    </header>
  )
}
