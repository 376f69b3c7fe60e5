import { useLocale, useTranslations } from 'use-intl'
import type { PointState } from '#shared/returning/point-state.ts'
import type { RequestedPoint } from '#shared/returning/requested-points.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Sign, type Tone } from '../ui/sign.tsx'
import { showToast } from '../ui/toast.tsx'
import { type PointSight, usePointSight } from './point-sight.ts'
import { tickPoint } from './tick-point.ts'
import type { Returned } from './use-resubmission.ts'

const tones: Readonly<Record<PointState, Tone>> = {
  changed: 'good',
  nearby: 'unsure',
  stands: 'warn',
  gone: 'unsure',
  unseen: 'unsure',
}

function Sight({ sight }: Readonly<{ sight: PointSight }>) {
  const t = useTranslations('returning')
  const { state, gone, still } = sight
  return (
    <span className="grid gap-0.5">
      <Sign tone={tones[state]}>
        <span className="whitespace-normal">{t(`state.${state}`)}</span>
      </Sign>
      {gone.length > 0 && (
        <span className="text-ink-2 text-small">{t('findings.gone', { count: gone.length })}</span>
      )}
      {still.length > 0 && (
        <span className="text-ink-2 text-small">
          {t('findings.still', { count: still.length })}
        </span>
      )}
    </span>
  )
}

interface Props {
  readonly returned: Returned
  /** Brings the place of a point into view in the comparison. */
  readonly onGo: (kind: 'title' | 'excerpt' | 'block', blockId: string | null) => void
}

/** What the letter asked for, each with what can be seen of it; the editor ticks it off. */
export function RequestedList({ returned, onGo }: Props) {
  const t = useTranslations('returning')
  const language = useLocale()
  const store = useDraftStore()
  const failure = useFailureWords()
  const reasons = useDraft(({ houseStyle }) => houseStyle.reasons)
  const sightOf = usePointSight(returned)
  const { points, resubmission, decision } = returned
  const wordsOf = ({ words, reason }: RequestedPoint): string =>
    words !== ''
      ? words
      : (reasons.find(({ key }) => key === reason)?.label[language] ?? reason ?? '')
  const change = async (point: string, isDone: boolean) => {
    const answer = await tickPoint(store, point, isDone)
    if (!answer.ok) showToast(failure(answer.failure).what, { tone: 'bad' })
  }
  if (decision === null) return <p className="p-3 text-ink-2">{t('unasked')}</p>
  return (
    <div className="returned-points">
      {decision.note !== '' && (
        <p className="text-ink-2 text-small">{t('note', { note: decision.note })}</p>
      )}
      <ul className="grid gap-2">
        {points.map((point) => {
          const sight = sightOf(point)
          const words = wordsOf(point)
          const { place } = point
          return (
            <li className="grid justify-items-start gap-0.5" key={point.id}>
              <Checkbox
                isSelected={resubmission.ticks.includes(point.id)}
                onChange={(isDone) => void change(point.id, isDone)}
              >
                {words}
              </Checkbox>
              <div className="grid justify-items-start gap-0.5 pl-7">
                {place !== null && place.quote !== '' && (
                  <q className="line-clamp-2 font-reading text-ink-2 text-small">{place.quote}</q>
                )}
                {sight !== null && <Sight sight={sight} />}
                {place !== null && (
                  <Button
                    aria-label={t('goToNamed', { words })}
                    look="link"
                    onPress={() =>
                      onGo(place.kind === 'figure' ? 'block' : place.kind, sight?.blockId ?? null)
                    }
                  >
                    {t('goTo')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
