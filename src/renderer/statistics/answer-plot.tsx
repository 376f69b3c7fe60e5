import { Line } from 'recharts'
import { useFormatter, useTranslations } from 'use-intl'
import type { Statistics } from '#shared/contract/statistics.ts'
import { inUnit, unitFor, useDurationWords } from './duration-words.ts'
import { usePeriodWords } from './period-words.ts'
import { Plot } from './plot.tsx'
import { TimePlot } from './time-plot.tsx'

/** One whole, one broken: they are told apart without their colours. */
const lines = [
  { key: 'median', fill: 'var(--accent)', dash: '' },
  { key: 'p90', fill: 'var(--warn)', dash: '5 4' },
] as const

/** How long writers wait for a first word from the desk. */
export function AnswerPlot({ statistics }: Readonly<{ statistics: Statistics }>) {
  const { step, periods, answers } = statistics
  const t = useTranslations('statistics')
  const format = useFormatter()
  const words = usePeriodWords(step)
  const duration = useDurationWords()
  const longest = Math.max(0, ...periods.map(({ p90 }) => p90 ?? 0))
  const unit = unitFor(longest)
  const data = periods.map(({ day, answered, median, p90 }) => ({
    day,
    name: words(day),
    answered,
    median: median === null ? null : inUnit(median, unit),
    p90: p90 === null ? null : inUnit(p90, unit),
  }))
  const series = lines.map((line) => ({
    ...line,
    label: t(`answers.in.${unit}`, { what: t(`answers.${line.key}`) }),
  }))
  return (
    <Plot
      isEmpty={answers.answered === 0}
      lead={t('answers.lead', {
        count: answers.answered,
        median: duration(answers.median),
        p90: duration(answers.p90),
      })}
      series={series}
      table={{
        columns: [t(`when.${step}`), t('answers.answered'), t('answers.median'), t('answers.p90')],
        rows: periods.map(({ day, answered, median, p90 }) => ({
          key: day,
          name: words(day),
          values: [format.number(answered), duration(median), duration(p90)],
        })),
      }}
      title={t('answers.title')}
    >
      <TimePlot data={data} numbers={(value) => format.number(value, { maximumFractionDigits: 1 })}>
        {series.map(({ key, label, fill, dash }) => (
          <Line
            connectNulls
            dataKey={key}
            dot={{ r: 2.5, fill, strokeDasharray: '' }}
            isAnimationActive={false}
            key={key}
            name={label}
            stroke={fill}
            strokeDasharray={dash}
            strokeWidth={2}
            type="linear"
          />
        ))}
      </TimePlot>
    </Plot>
  )
}
