import { Crosshair, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { readArticle } from '#shared/article/read.ts'
import { findPlace } from '#shared/letter/find-place.ts'
import type { NotePlace as Place } from '#shared/letter/note.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Sign } from '../ui/sign.tsx'
import { POINT_KEY, usePoint } from './use-point.ts'

interface Props {
  readonly number: number
  readonly place: Place | null
  readonly onChange: (place: Place | null) => void
}

/** Where a note points: the words there, the way to them, and the way to others. */
export function NotePlace({ number, place, onChange }: Props) {
  const t = useTranslations('letter')
  const store = useDraftStore()
  const point = usePoint()
  // Of the last check: it moves with the text while the article is edited.
  const article = useDraft(({ checked }) => checked?.article ?? null)
  const isLost = place !== null && article !== null && findPlace(article, place) === null
  const pointHere = () => {
    const selected = point()
    if (selected !== null) onChange(selected)
  }
  const goTo = () => {
    const found = place === null ? null : findPlace(readArticle(store.content()), place)
    if (found !== null) focusPlace(found)
  }
  if (place === null)
    return (
      <Button look="link" keys={POINT_KEY} onPress={pointHere}>
        {t('note.point')}
      </Button>
    )
  return (
    <span className="flex min-w-0 flex-1 items-center gap-1">
      {isLost ? (
        <span className="min-w-0 flex-1 truncate" title={place.quote}>
          <Sign tone="warn">{t('note.lost', { quote: place.quote })}</Sign>
        </span>
      ) : (
        <Button
          aria-label={
            place.quote === ''
              ? t('note.goToFigure', { number })
              : t('note.goTo', { number, quote: place.quote })
          }
          className="min-w-0 flex-initial!"
          look="link"
          onPress={goTo}
        >
          <span className="min-w-0 truncate">
            {place.quote === '' ? t('note.figure') : t('note.quote', { quote: place.quote })}
          </span>
        </Button>
      )}
      <IconButton
        icon={Crosshair}
        keys={POINT_KEY}
        label={t('note.pointAgain')}
        onPress={pointHere}
      />
      <IconButton icon={X} label={t('note.unpoint')} onPress={() => onChange(null)} />
    </span>
  )
}
