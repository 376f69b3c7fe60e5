import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { Button } from '../ui/button.tsx'
import { openNear } from './near-mode.ts'
import { NearSign, useNearWords } from './near-sign.tsx'
import { useNear } from './use-near.ts'

const KEY = 'Mod+Alt+D'

/** Says which draft of the desk this one reads like, if any, and opens both side by side. */
export function NearLine() {
  const t = useTranslations('near')
  const words = useNearWords()
  const store = useDraftStore()
  const { open = [] } = useNear()
  useCommand({
    id: 'near.open',
    group: 'draft',
    title: t('open'),
    keys: KEY,
    run: () => openNear(store),
  })
  const [nearest, ...others] = open
  if (nearest === undefined) return null
  return (
    <p className="article-meta">
      <NearSign match={nearest} />
      <span>{words(nearest)}</span>
      {others.length > 0 && <span>{t('others', { count: others.length })}</span>}
      <Button className="text-small" keys={KEY} look="link" onPress={() => openNear(store)}>
        {t('show')}
      </Button>
    </p>
  )
}
