import { useTranslations } from 'use-intl'
import type { Severity } from '#shared/checks/finding.ts'
import type { Extent, Glance } from '#shared/summary/glance.ts'
import { severityLook } from '../summary/severity-look.ts'
import { Sign } from '../ui/sign.tsx'

const severities: readonly Severity[] = ['blocker', 'warning', 'note']

function Lead({ lead }: Pick<Glance, 'lead'>) {
  const t = useTranslations('compare')
  const words = t(`glance.lead.${lead}`)
  if (lead === 'none') return <span className="text-ink-3">{words}</span>
  return <Sign tone={lead === 'told' ? 'good' : 'bad'}>{words}</Sign>
}

/** What a version covers and what it has wrong, in two lines. */
export function GlanceLines({ glance, extent }: Readonly<{ glance: Glance; extent: Extent }>) {
  const t = useTranslations('compare')
  const { covered, findings } = glance
  const found = severities.filter((severity) => findings[severity] > 0)
  const values = { sentences: covered.sentences, allSentences: extent.sentences }
  return (
    <ul aria-label={t('glance.label')} className="glance">
      <li>
        {extent.sections === 0
          ? t('glance.coversLead', values)
          : t('glance.covers', {
              ...values,
              sections: covered.sections,
              allSections: extent.sections,
            })}
      </li>
      <li>
        <Lead lead={glance.lead} />
      </li>
      {found.length === 0 ? (
        <li>
          <Sign tone="good">{t('glance.clean')}</Sign>
        </li>
      ) : (
        found.map((severity) => (
          <li key={severity}>
            <Sign {...severityLook[severity]}>
              {t(`glance.${severity}`, { count: findings[severity] })}
            </Sign>
          </li>
        ))
      )}
    </ul>
  )
}
