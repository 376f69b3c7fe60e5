import { useLocale, useTranslations } from 'use-intl'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { ageOf, ageWords } from '../i18n/age.ts'
import { useCommand } from '../keys/commands.ts'
import { useNow } from '../now.ts'
import { openRevisions } from '../revisions/revision-mode.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'
import { useResubmission } from './use-resubmission.ts'

const KEY = 'Shift+F4'

/** Says that the piece came back, how much of what was asked for is dealt with, and shows what changed. */
export function ReturnedLine() {
  const t = useTranslations('returning')
  const locale = useLocale()
  const store = useDraftStore()
  const now = useNow()
  const returned = useResubmission()
  const isReviewed = useDraft(({ status }) =>
    ['resubmitted', 'in-review', 'on-hold'].includes(status),
  )
  const show = () => {
    if (returned === null) return
    const { submitted, seq } = returned.resubmission
    openRevisions(store, { before: submitted, after: seq })
  }
  useCommand({
    id: 'revisions.returned',
    group: 'draft',
    title: t('show'),
    keys: KEY,
    isDisabled: returned === null,
    run: show,
  })
  if (returned === null || !isReviewed) return null
  const { resubmission, points } = returned
  const age = ageOf(Date.parse(resubmission.at), now)
  const done = points.filter(({ id }) => resubmission.ticks.includes(id)).length
  return (
    <p className="article-meta">
      <span>
        {age.unit === 'minute' && age.value === 0
          ? t('cameNow')
          : t('came', { age: ageWords(age, locale) })}
      </span>
      {points.length > 0 && (
        <Sign tone={done === points.length ? 'good' : 'warn'}>
          {t('dealt', { done, of: points.length })}
        </Sign>
      )}
      <Button className="text-small" keys={KEY} look="link" onPress={show}>
        {t('show')}
      </Button>
    </p>
  )
}
