import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Statistics } from '#shared/contract/statistics.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { BarRows } from './bar-rows.tsx'
import { Plot } from './plot.tsx'
import { fills, type Series } from './series.tsx'

/** What writers could have known before: the reasons, most frequent first. */
export function ReasonsPlot({ statistics: { reasons } }: Readonly<{ statistics: Statistics }>) {
  const t = useTranslations('statistics')
  const format = useFormatter()
  const language = useLocale()
  const { houseStyle } = useDeskSettings()
  // A reason that the house gave up keeps its key.
  const label = (reason: string) =>
    houseStyle.reasons.find(({ key }) => key === reason)?.label[language] ?? reason
  const series: readonly Series[] = [
    { key: 'changes', label: t('reasons.changes'), fill: fills.warn },
    { key: 'rejected', label: t('reasons.rejected'), fill: fills.bad },
  ]
  const rows = reasons.map(({ reason, changesRequested, rejected }) => ({
    key: reason,
    label: label(reason),
    parts: [changesRequested, rejected],
    total: format.number(changesRequested + rejected),
  }))
  const count = rows.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part, 0)
  return (
    <Plot
      isEmpty={rows.length === 0}
      lead={t('reasons.lead', { count })}
      series={series}
      table={{
        columns: [t('reasons.reason'), t('reasons.changes'), t('reasons.rejected')],
        rows: rows.map(({ key, label: name, parts }) => ({
          key,
          name,
          values: parts.map((part) => format.number(part)),
        })),
      }}
      title={t('reasons.title')}
    >
      <BarRows rows={rows} series={series} />
    </Plot>
  )
}
