import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { unfinishedMark } from '#shared/checks/article/unfinished-mark.ts'
import { focusPlace } from '../draft-focus.ts'
import { useCommand } from '../keys/commands.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'
import { useDraft } from './open-draft.ts'

/** How much is still to be filled in, and the way to one after the other. */
export function UnfinishedMarks() {
  const t = useTranslations('draft')
  const places = useDraft(({ checked }) =>
    (checked?.articleFindings ?? []).flatMap(({ check, place }) =>
      check === unfinishedMark.id ? [place] : [],
    ),
  )
  const next = useRef(0)
  const goOn = () => {
    const place = places[next.current % places.length]
    next.current = (next.current + 1) % Math.max(1, places.length)
    if (place !== undefined) focusPlace(place)
  }
  useCommand({
    id: 'draft.unfinished',
    group: 'draft',
    title: t('goToUnfinished'),
    isDisabled: places.length === 0,
    run: goOn,
  })
  if (places.length === 0) return null
  return (
    <Button look="link" onPress={goOn}>
      <Sign tone="bad">{t('unfinished', { count: places.length })}</Sign>
    </Button>
  )
}
