import { Bar, Line } from 'recharts'
import { useFormatter, useTranslations } from 'use-intl'
import type { Statistics } from '#shared/contract/statistics.ts'
import { usePeriodWords } from './period-words.ts'
import { Plot } from './plot.tsx'
import { fills, type Series } from './series.tsx'
import { TimePlot } from './time-plot.tsx'

/** What comes in against what is decided: whether the desk keeps up. */
export function FlowPlot({ statistics }: Readonly<{ statistics: Statistics }>) {
  const { step, periods } = statistics
  const t = useTranslations('statistics')
  const format = useFormatter()
  const words = usePeriodWords(step)
  const decisions: readonly (Series & { readonly key: 'approved' | 'changes' | 'rejected' })[] = [
    { key: 'approved', label: t('flow.approved'), fill: fills.good },
    { key: 'changes', label: t('flow.changes'), fill: fills.warn },
    { key: 'rejected', label: t('flow.rejected'), fill: fills.bad },
  ]
  const data = periods.map(({ day, submitted, approved, changesRequested, rejected }) => ({
    day,
    name: words(day),
    submitted,
    approved,
    changes: changesRequested,
    rejected,
  }))
  const sum = (of: (row: (typeof data)[number]) => number) =>
    data.reduce((total, row) => total + of(row), 0)
  const submitted = sum((row) => row.submitted)
  const decided = sum((row) => row.approved + row.changes + row.rejected)
  return (
    <Plot
      isEmpty={submitted + decided === 0}
      isWide
      lead={t('flow.lead', { submitted, decided })}
      series={[
        { key: 'submitted', label: t('flow.submitted'), fill: 'var(--ink)', dash: '' },
        ...decisions,
      ]}
      table={{
        columns: [t(`when.${step}`), t('flow.submitted'), ...decisions.map(({ label }) => label)],
        rows: data.map((row) => ({
          key: row.day,
          name: row.name,
          values: [row.submitted, row.approved, row.changes, row.rejected].map((value) =>
            format.number(value),
          ),
        })),
      }}
      title={t(`flow.${step}`)}
    >
      <TimePlot data={data} numbers={(value) => format.number(value)}>
        {decisions.map(({ key, label, fill }) => (
          <Bar
            dataKey={key}
            fill={fill}
            isAnimationActive={false}
            key={key}
            maxBarSize={28}
            name={label}
            stackId="decisions"
          />
        ))}
        <Line
          dataKey="submitted"
          dot={{ r: 2.5, fill: 'var(--ink)' }}
          isAnimationActive={false}
          name={t('flow.submitted')}
          stroke="var(--ink)"
          strokeWidth={1.75}
          type="linear"
        />
      </TimePlot>
    </Plot>
  )
}
