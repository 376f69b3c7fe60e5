import { useLocale, useTranslations } from 'use-intl'
import type { WrittenStyle } from '#shared/checks/style/print-house-style.ts'
import { type StyleDifference, styleDifferences } from './style-differences.ts'
import '../../draft/word-diff.css'

/** Of a long list this much tells whether it is the right one. */
const MOST = 12

function Difference({ field, gone, come }: StyleDifference) {
  const t = useTranslations('house-style')
  const left = Math.max(0, gone.length - MOST) + Math.max(0, come.length - MOST)
  return (
    <div>
      <dt className="font-strong text-ink">{t(`field.${field}`)}</dt>
      {gone.length + come.length === 0 && <dd>{t('difference.order')}</dd>}
      {gone.slice(0, MOST).map((entry) => (
        <dd className="word-diff" key={`gone ${entry}`}>
          <span className="sr-only">{t('difference.gone')} </span>
          <del>{entry}</del>
        </dd>
      ))}
      {come.slice(0, MOST).map((entry) => (
        <dd className="word-diff text-ink" key={`come ${entry}`}>
          <span className="sr-only">{t('difference.come')} </span>
          <ins>{entry}</ins>
        </dd>
      ))}
      {left > 0 && <dd>{t('difference.more', { count: left })}</dd>}
    </div>
  )
}

interface Props {
  readonly before: WrittenStyle
  readonly after: WrittenStyle
}

/** From one house style to another, field by field: what is lost struck through, what is new underlined. */
export function DifferenceList({ before, after }: Props) {
  const t = useTranslations('house-style')
  const language = useLocale()
  const differences = styleDifferences(before, after, {
    language,
    severity: (key) => t(`severity.${key}`),
    part: (key) => t(`${key}.label`),
  })
  if (differences.length === 0) return <p>{t('difference.none')}</p>
  return (
    <dl className="grid gap-2 rounded-[6px] bg-paper px-2.5 py-2 [overflow-wrap:anywhere]">
      {differences.map((difference) => (
        <Difference key={difference.field} {...difference} />
      ))}
    </dl>
  )
}
