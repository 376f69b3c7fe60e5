import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { openRevisions } from './revision-mode.ts'
import { useSubmittedMeasure } from './use-submitted-measure.ts'

/** From "edited" to what was edited: the writer's text against the one on screen, and how far they are apart. */
export function SubmittedButton() {
  const t = useTranslations('revisions')
  const store = useDraftStore()
  const measure = useSubmittedMeasure()
  return (
    <>
      <Button className="text-small" keys="F4" look="link" onPress={() => openRevisions(store)}>
        {t('edited')}
      </Button>
      {measure !== null && <span className="tabular">{t('measure', { ...measure })}</span>}
    </>
  )
}
