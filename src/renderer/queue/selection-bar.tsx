import { useFormatter, useTranslations } from 'use-intl'
import { startBatch } from '../batch/batches.ts'
import { ManyMenu } from '../many/many-menu.tsx'
import { useAct } from '../recovery/use-act.ts'
import { screen, showDialog } from '../screen.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { endSelection, idsOfView, select, selection } from './selection.ts'
import { useQueue } from './use-queue.ts'

/** What is done with the chosen drafts, at the foot of the queue. */
export function SelectionBar() {
  const t = useTranslations('queue')
  const common = useTranslations('common')
  const format = useFormatter()
  const act = useAct()
  const ids = useStore(selection, (now) => now.ids)
  const view = useStore(screen, (now) => now.view)
  const query = useStore(screen, (now) => now.query)
  const all = useQueue().data?.pages[0]?.counts[view] ?? 0
  const isNone = ids.length === 0
  return (
    <section
      aria-label={t('select.title')}
      className="grid gap-2 [anchor-name:--queue-foot] border-line border-t bg-paper px-4 py-2.5"
    >
      <div className="flex items-center justify-between gap-2">
        <span className="tabular font-strong" role="status">
          {t('select.count', { count: ids.length })}
        </span>
        <Button
          look="link"
          onPress={() => void act(async () => select(await idsOfView(view, query)))}
        >
          {query.trim() === ''
            ? t('select.all', { shown: format.number(all) })
            : t('select.allFound')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-1">
        <ManyMenu ids={ids} isDisabled={isNone} />
        <Button isDisabled={isNone} look="quiet" onPress={() => showDialog('batch')}>
          {t('select.regenerate')}
        </Button>
        <Button
          isDisabled={isNone}
          look="quiet"
          onPress={() =>
            void act(async () => {
              await startBatch({ work: 'check', providerId: null, draftIds: ids, parallel: 2 })
              endSelection()
            })
          }
        >
          {t('select.check')}
        </Button>
        <span className="flex-1" />
        <Button keys="Escape" look="quiet" onPress={endSelection}>
          {common('cancel')}
        </Button>
      </div>
    </section>
  )
}
