import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Statistics } from '#shared/contract/statistics.ts'
import { NEAR_CHECK } from '#shared/near/match.ts'
import { checkName } from '../settings/house-style/check-name.ts'
import { BarRows } from './bar-rows.tsx'
import { Plot } from './plot.tsx'
import { fills, type Series } from './series.tsx'

/** As many as one looks at; the table has all. */
const SHOWN = 12

/** Which kinds of findings are right and which are dismissed: what to tell writers, and which check to weigh less. */
export function FindingsPlot({ statistics: { findings } }: Readonly<{ statistics: Statistics }>) {
  const t = useTranslations('statistics')
  const near = useTranslations('near')
  const format = useFormatter()
  const language = useLocale()
  const series: readonly Series[] = [
    { key: 'fixed', label: t('findings.fixed'), fill: fills.good },
    { key: 'changed', label: t('findings.changed'), fill: fills.warn },
    { key: 'dismissed', label: t('findings.dismissed'), fill: fills.unsure },
  ]
  const rows = findings.map(({ check, fixed, changed, dismissed }) => ({
    key: check,
    label: check === NEAR_CHECK ? near('title') : checkName(check, language),
    parts: [fixed, changed, dismissed],
    total: format.number(fixed + changed + dismissed),
  }))
  const sum = (of: (one: (typeof findings)[number]) => number) =>
    findings.reduce((total, one) => total + of(one), 0)
  const hidden = rows.length - SHOWN
  return (
    <Plot
      isEmpty={rows.length === 0}
      lead={t('findings.lead', {
        count: sum(({ fixed, changed, dismissed }) => fixed + changed + dismissed),
        dismissed: format.number(sum(({ dismissed }) => dismissed)),
      })}
      series={series}
      table={{
        columns: [t('findings.check'), ...series.map(({ label }) => label)],
        rows: rows.map(({ key, label, parts }) => ({
          key,
          name: label,
          values: parts.map((part) => format.number(part)),
        })),
      }}
      title={t('findings.title')}
    >
      <BarRows rows={rows.slice(0, SHOWN)} series={series} />
      {hidden > 0 && (
        <p className="mt-2 text-ink-3 text-small">{t('findings.more', { count: hidden })}</p>
      )}
    </Plot>
  )
}
