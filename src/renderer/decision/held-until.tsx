import { useFormatter, useTranslations } from 'use-intl'
import { useNow } from '../now.ts'
import { Sign } from '../ui/sign.tsx'

/** Until when a draft is put off, or that its day has come. */
export function HeldUntil({ day }: Readonly<{ day: string }>) {
  const t = useTranslations('decision')
  const format = useFormatter()
  const at = new Date(day)
  if (at.getTime() <= useNow()) return <Sign tone="warn">{t('hold.due')}</Sign>
  return (
    <span className="whitespace-nowrap text-ink-2 text-small">
      {t('hold.until', { day: format.dateTime(at, { day: 'numeric', month: 'short' }) })}
    </span>
  )
}
