import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { ageOf, ageWords, isOld } from '../i18n/age.ts'
import { useNow } from '../now.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** How long a writer has waited; a long wait is said in words and in colour. */
export function AgeWords({ since, waiting }: Readonly<{ since: string; waiting: boolean }>) {
  const t = useTranslations('queue')
  const format = useFormatter()
  const locale = useLocale()
  const now = useNow()
  const { oldAfterHours } = useDeskSettings().houseStyle
  const then = Date.parse(since)
  const age = ageOf(then, now)
  const words = age.unit === 'minute' && age.value === 0 ? t('age.now') : ageWords(age, locale)
  const old = waiting && isOld(then, now, oldAfterHours)
  return (
    <time
      className={`tabular whitespace-nowrap ${old ? 'font-strong text-bad' : 'text-ink-3'}`}
      dateTime={since}
      title={format.dateTime(then, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {old ? t('age.old', { age: words }) : words}
    </time>
  )
}
