import { useFormatter, useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'
import type { AcceptanceState } from './acceptance-state.ts'
import { unacceptBullet } from './acts.ts'
import { useReport } from './use-report.ts'

/** Who stands for a bullet, or why nobody does any more. */
export function AcceptedLine({
  bulletId,
  state,
}: Readonly<{ bulletId: string; state: AcceptanceState }>) {
  const t = useTranslations('summary')
  const format = useFormatter()
  const store = useDraftStore()
  const report = useReport()
  if (state.kind === 'none') return null
  const { by, at, note } = state.acceptance
  const when = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  if (state.kind === 'broken')
    return (
      <div className="accepted-line" data-broken>
        <Sign tone="warn">{t('accepted.again')}</Sign>
        <span>{t(`accepted.${state.why}`, { name: by })}</span>
      </div>
    )
  return (
    <div className="accepted-line">
      <span title={when}>
        <Sign tone="good">{t('accepted.by', { name: by })}</Sign>
      </span>
      <Button
        className="text-small"
        look="link"
        onPress={() => void report(unacceptBullet(store, bulletId))}
      >
        {t('accepted.takeBack')}
      </Button>
      {note !== '' && <span className="basis-full">{note}</span>}
    </div>
  )
}
