import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { dismissFinding } from './finding-acts.ts'
import type { ListedFinding } from './finding-items.ts'
import { focusItem, goOnFrom } from './focus-finding.ts'
import { endWork } from './panel.ts'
import { ReasonForm } from './reason-form.tsx'
import { useReport } from './use-report.ts'

/** Sets a finding aside; the reason stands in the record beside the editor's name. */
export function DismissForm({ finding, item }: ListedFinding) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  return (
    <ReasonForm
      act={t('dismiss.act')}
      label={t('dismiss.label')}
      often={[t('dismiss.often.true'), t('dismiss.often.style'), t('dismiss.often.writer')]}
      onAct={async (reason) => {
        const goOn = goOnFrom(item, finding)
        if (!(await report(dismissFinding(store, finding, reason)))) return
        endWork()
        goOn()
      }}
      onCancel={() => {
        endWork()
        focusItem(item)
      }}
      why={t('dismiss.why')}
    />
  )
}
