import { useFormatter, useTranslations } from 'use-intl'
import type { Statistics } from '#shared/contract/statistics.ts'
import { BarRows } from './bar-rows.tsx'
import { Plot } from './plot.tsx'
import { fills } from './series.tsx'

const fates = [
  { key: 'asTheyWere', fill: fills.good },
  { key: 'edited', fill: fills.warn },
  { key: 'replaced', fill: fills.bad },
] as const

/** How far AI can be left to itself: the desk's own record. */
export function AiPlot({ statistics: { aiBullets } }: Readonly<{ statistics: Statistics }>) {
  const t = useTranslations('statistics')
  const format = useFormatter()
  const count = aiBullets.asTheyWere + aiBullets.edited + aiBullets.replaced
  const share = (points: number) =>
    format.number(count === 0 ? 0 : points / count, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Plot
      isEmpty={count === 0}
      lead={t('ai.lead', { count, share: share(aiBullets.asTheyWere) })}
      table={{
        columns: [t('ai.fate'), t('ai.points'), t('ai.share')],
        rows: fates.map(({ key }) => ({
          key,
          name: t(`ai.${key}`),
          values: [format.number(aiBullets[key]), share(aiBullets[key])],
        })),
      }}
      title={t('ai.title')}
    >
      {fates.map(({ key, fill }) => (
        <div className="mb-2" key={key}>
          <BarRows
            longest={count}
            rows={[
              {
                key,
                label: t(`ai.${key}`),
                parts: [aiBullets[key]],
                total: `${format.number(aiBullets[key])} · ${share(aiBullets[key])}`,
              },
            ]}
            series={[{ key, label: t(`ai.${key}`), fill }]}
          />
        </div>
      ))}
    </Plot>
  )
}
