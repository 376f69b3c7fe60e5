import { useTranslations } from 'use-intl'
import { isAiMade } from '#shared/summary/summary.ts'
import { bulletsOf } from '../draft/draft-state.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Button } from '../ui/button.tsx'
import { redoChange, undoChange } from './acts.ts'
import { startWork } from './panel.ts'
import { useReport } from './use-report.ts'

/** A further bullet, the way back, and the note that a page prints with AI-made bullets. */
export function SummaryFoot() {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const { houseStyle } = useDeskSettings()
  const hasAi = useDraft((state) => bulletsOf(state).some(isAiMade))
  const canUndo = useDraft(({ version }) => version !== null && version.parent !== null)
  const canRedo = useDraft(({ undone }) => undone.length > 0)
  return (
    <footer className="summary-foot">
      <div className="flex flex-wrap gap-1">
        <Button look="quiet" onPress={() => startWork({ kind: 'add' })}>
          {t('act.add')}
        </Button>
        <Button look="quiet" onPress={() => startWork({ kind: 'candidates', bulletId: null })}>
          {t('act.propose')}
        </Button>
        <span className="flex-1" />
        {canUndo && (
          <Button look="quiet" onPress={() => void report(undoChange(store) ?? nothing)}>
            {t('act.undo')}
          </Button>
        )}
        {canRedo && (
          <Button look="quiet" onPress={() => void report(redoChange(store) ?? nothing)}>
            {t('act.redo')}
          </Button>
        )}
      </div>
      {hasAi && <p className="summary-ai-note">{t('aiNote', { note: houseStyle.aiNote })}</p>}
    </footer>
  )
}

const nothing = Promise.resolve(null)
