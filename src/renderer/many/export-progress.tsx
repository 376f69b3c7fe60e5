import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress.tsx'
import { exporting, stopExport } from './export-many.ts'

/** How far an export of many drafts is, at the foot of the queue. */
export function ExportProgress() {
  const t = useTranslations('many')
  const common = useTranslations('common')
  const format = useFormatter()
  const now = useStore(exporting, (state) => state)
  if (now === null) return null
  const { done, total } = now
  return (
    <section
      aria-label={t('export.progress')}
      className="grid gap-1.5 border-line border-t bg-paper px-4 py-2.5"
    >
      <ProgressBar label={t('export.progress')} max={total} value={done} />
      <div className="flex items-center justify-between">
        <span className="tabular text-ink-2 text-small">
          {t('export.sofar', { done: format.number(done), total: format.number(total) })}
        </span>
        <Button look="quiet" onPress={stopExport}>
          {common('cancel')}
        </Button>
      </div>
    </section>
  )
}
