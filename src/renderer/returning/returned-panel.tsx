import { useTranslations } from 'use-intl'
import { compareWith, type Shown } from '../revisions/revision-mode.ts'
import { Button } from '../ui/button.tsx'
import { RequestedList } from './requested-list.tsx'
import type { Returned } from './use-resubmission.ts'

interface Props {
  readonly returned: Returned
  /** What the comparison shows on its older side. */
  readonly before: Shown
  readonly onGo: (kind: 'title' | 'excerpt' | 'block', blockId: string | null) => void
}

/** Beside the comparison of a piece that came back: what was asked for, and what it is held against. */
export function ReturnedPanel({ returned, before, onGo }: Props) {
  const t = useTranslations('returning')
  const { resubmission, points } = returned
  const { submitted, edited, seq, ticks } = resubmission
  const done = points.filter(({ id }) => ticks.includes(id)).length
  return (
    <section aria-label={t('points')} className="returned-panel">
      <header className="revision-head">
        <h3 className="font-strong">{t('points')}</h3>
        <span className="flex-1" />
        {points.length > 0 && (
          <span className="tabular text-ink-2 text-small">
            {t('pointsDone', { done, of: points.length })}
          </span>
        )}
      </header>
      {edited !== null && (
        <div className="grid justify-items-start gap-0.5 px-3 pt-2">
          <span className="text-ink-2 text-small">{t('against')}</span>
          <Button
            isDisabled={before === submitted}
            look="link"
            onPress={() => compareWith({ before: submitted, after: seq })}
          >
            {t('byWriter')}
          </Button>
          <Button
            isDisabled={before === edited}
            look="link"
            onPress={() => compareWith({ before: edited, after: 'now' })}
          >
            {t('byEditor')}
          </Button>
        </div>
      )}
      <RequestedList onGo={onGo} returned={returned} />
    </section>
  )
}
