import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { acceptBullet } from './acts.ts'
import { endWork, focusCard } from './panel.ts'
import { ReasonForm } from './reason-form.tsx'
import { useReport } from './use-report.ts'

/** Nothing in the article carries this bullet: whoever accepts it says on what it rests. */
export function AcceptNote({ bulletId }: Readonly<{ bulletId: string }>) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const leave = () => {
    endWork()
    focusCard(bulletId)
  }
  return (
    <ReasonForm
      act={t('act.accept')}
      label={t('acceptNote.label')}
      onAct={async (note) => {
        if (await report(acceptBullet(store, bulletId, note))) leave()
      }}
      onCancel={leave}
      why={t('acceptNote.why')}
    />
  )
}
