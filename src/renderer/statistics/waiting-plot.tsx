import { Bar } from 'recharts'
import { useFormatter, useTranslations } from 'use-intl'
import type { Statistics } from '#shared/contract/statistics.ts'
import { AGES } from '#shared/statistics/queue-age.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useDurationWords } from './duration-words.ts'
import { Plot } from './plot.tsx'
import { fills, type Series } from './series.tsx'
import { TimePlot } from './time-plot.tsx'

const HOUR = 3_600_000

const looks = {
  submitted: fills.accent,
  'in-review': fills.unsure,
  resubmitted: fills.warn,
  'on-hold': fills.bad,
} as const
type Waiting = keyof typeof looks

const isWaiting = (status: string): status is Waiting => status in looks

/** The age of the queue now: writers' chief complaint is silence (domain.md, "Workflow"). */
export function WaitingPlot({ statistics: { waiting } }: Readonly<{ statistics: Statistics }>) {
  const t = useTranslations('statistics')
  const format = useFormatter()
  const duration = useDurationWords()
  const below = useDurationWords('axis')
  const { oldAfterHours } = useDeskSettings().houseStyle
  const oldFrom = AGES.findIndex((age) => age >= oldAfterHours * HOUR)
  const limit = AGES[oldFrom] ?? AGES[0]
  const series: readonly Series[] = waiting
    .map(({ status }) => status)
    .filter(isWaiting)
    .map((status) => ({ key: status, label: t(`waiting.${status}`), fill: looks[status] }))
  const data = AGES.map((age, at) => {
    const younger = AGES[at - 1] ?? 0
    return {
      key: String(at),
      name: Number.isFinite(age)
        ? t('waiting.upTo', { age: below(age / 1_000) })
        : t('waiting.over', { age: below(younger / 1_000) }),
      ...Object.fromEntries(waiting.map(({ status, drafts }) => [status, drafts[at] ?? 0])),
      counts: waiting.map(({ drafts }) => drafts[at] ?? 0),
    }
  })
  const total = (rows: typeof data) =>
    rows.flatMap(({ counts }) => counts).reduce((sum, drafts) => sum + drafts, 0)
  const count = total(data)
  return (
    <Plot
      isEmpty={count === 0}
      lead={t('waiting.lead', {
        count,
        old: format.number(total(data.slice(oldFrom + 1))),
        limit: duration(limit / 1_000),
      })}
      none={t('waiting.lead0')}
      series={series}
      table={{
        columns: [t('waiting.age'), ...series.map(({ label }) => label)],
        rows: data.map(({ key, name, counts }) => ({
          key,
          name,
          values: counts.map((drafts) => format.number(drafts)),
        })),
      }}
      title={t('waiting.title')}
    >
      <TimePlot data={data} namesAll numbers={(value) => format.number(value)}>
        {series.map(({ key, label, fill }) => (
          <Bar
            dataKey={key}
            fill={fill}
            isAnimationActive={false}
            key={key}
            maxBarSize={44}
            name={label}
            stackId="drafts"
          />
        ))}
      </TimePlot>
    </Plot>
  )
}
