import { useFormatter, useTranslations } from 'use-intl'
import type { NearMatch } from '#shared/near/match.ts'
import { nearSeverity } from '#shared/near/match.ts'
import { Sign } from '../ui/sign.tsx'

/** How a draft is near, by shape and word. */
export function NearSign({ match }: Readonly<{ match: NearMatch }>) {
  const t = useTranslations('near')
  return (
    <Sign tone={nearSeverity(match) === 'warning' ? 'warn' : 'unsure'}>
      {match.own && match.kind !== 'topic' ? t(`own.${match.kind}`) : t(`kind.${match.kind}`)}
    </Sign>
  )
}

/** Which draft, whose, and how much of this one's words stand in it. */
export function useNearWords(): (match: NearMatch) => string {
  const t = useTranslations('near')
  const format = useFormatter()
  return ({ title, writer, kind, share }) => {
    const named = {
      title: title === '' ? t('noTitle') : title,
      writer: writer === '' ? t('noWriter') : writer,
    }
    if (kind === 'topic') return t('draft', named)
    return t('draftShare', {
      ...named,
      share: format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    })
  }
}
