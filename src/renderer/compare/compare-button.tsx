import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Button } from '../ui/button.tsx'
import { openCompare } from './compare-mode.ts'

/** From the summary to its versions side by side. */
export function CompareButton() {
  const t = useTranslations('compare')
  const store = useDraftStore()
  const { singleKeys } = useDeskSettings().preferences
  return (
    <Button
      className="text-small"
      keys={singleKeys ? 'V' : 'Mod+Alt+V'}
      look="link"
      onPress={() => openCompare(store)}
    >
      {t('openShort')}
    </Button>
  )
}
