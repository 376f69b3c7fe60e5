import { useTranslations } from 'use-intl'
import { type LengthStanding, lengthStanding } from '#shared/checks/length-limit.ts'
import { Sign } from '../ui/sign.tsx'
import { useDraft } from './open-draft.ts'

const by = (standing: LengthStanding): number => {
  if (standing.kind === 'over') return standing.over
  return standing.kind === 'free' ? 0 : standing.left
}

/** How long the title or the excerpt is; near its limit and over it in words, not only in colour. */
export function FieldLength({ part }: Readonly<{ part: 'title' | 'excerpt' }>) {
  const t = useTranslations('draft')
  const length = useDraft(({ content }) => content[part].trim().length)
  const limit = useDraft(({ houseStyle }) =>
    part === 'title' ? houseStyle.maxTitleLength : houseStyle.maxExcerptLength,
  )
  const standing = lengthStanding(length, limit)
  const said = t(`standing.${standing.kind}`, { length, limit, by: by(standing) })
  const text =
    part === 'title' ? t('titleLength', { length: said }) : t('excerptLength', { length: said })
  if (standing.kind === 'over') return <Sign tone="bad">{text}</Sign>
  if (standing.kind === 'near') return <Sign tone="warn">{text}</Sign>
  return <span className="tabular">{text}</span>
}
