import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useDraft, useDraftStore, useFollow } from '../draft/open-draft.ts'
import { NamedBadge } from '../editors/named-badge.tsx'
import { useCommand } from '../keys/commands.ts'
import { useAct } from '../recovery/use-act.ts'
import { openRevisions } from '../revisions/revision-mode.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'

/** In the place of the decisions while the draft is edited in another window: who, since when, and the way to take it. */
export function ElsewhereBar() {
  const t = useTranslations('presence')
  const format = useFormatter()
  const act = useAct()
  const store = useDraftStore()
  const { follow } = useFollow()
  const elsewhere = useDraft((state) => state.elsewhere)
  const [isTaking, setTaking] = useState(false)
  const takeOver = () => {
    setTaking(true)
    void act(async () => {
      await follow.takeOver()
      store.article.current?.focus()
    }).then(() => setTaking(false))
  }
  const showAside = () => openRevisions(store, { before: elsewhere?.aside ?? null, after: 'now' })
  useCommand({
    id: 'draft.take-over',
    group: 'draft',
    title: t('takeOver'),
    keys: 'Mod+Alt+T',
    run: takeOver,
  })
  if (elsewhere === null) return null
  const { by, since, wasHere, aside } = elsewhere
  const name = by === '' ? t('somebody') : by
  const time = format.dateTime(new Date(since), { hour: '2-digit', minute: '2-digit' })
  return (
    <section
      aria-label={t('bar')}
      className="flex min-h-[60px] flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-2"
      data-region="decision"
    >
      <div className="grid min-w-0 flex-1 gap-0.5" role="status">
        <span className="flex items-center gap-2">
          <Sign tone="warn">{t('readOnly')}</Sign>
          <NamedBadge name={by} />
          <span className="truncate">{t(wasHere ? 'taken' : 'edits', { name, time })}</span>
        </span>
        <span className="text-ink-2 text-small">{t(aside === null ? 'saved' : 'aside')}</span>
      </div>
      {aside !== null && <Button onPress={showAside}>{t('showAside')}</Button>}
      <Button isPending={isTaking} keys="Mod+Alt+T" look="main" onPress={takeOver}>
        {t('takeOver')}
      </Button>
    </section>
  )
}
