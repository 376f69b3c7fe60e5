import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { AfterTaking, Watch } from '#shared/contract/watch.ts'
import { desk, deskQuery, queryClient } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'

const watchQuery = deskQuery.watch.read.queryOptions({ staleTime: 0 })

const afters: readonly AfterTaking[] = ['leave', 'move']

function useWords(): (watch: Watch) => string {
  const t = useTranslations('arrivals')
  return ({ folder, state, choosable }) => {
    if (folder === null) return t(choosable ? 'watch.none' : 'watch.elsewhere')
    return t(state === 'gone' ? 'watch.gone' : 'watch.watching', { folder })
  }
}

/** The folder out of which files are taken as they arrive. Only the system's own dialog names it. */
export function WatchedFolder() {
  const t = useTranslations('arrivals')
  const act = useAct()
  const words = useWords()
  const watch = useQuery(watchQuery).data
  if (watch === undefined) return null
  const change = (call: () => Promise<Watch>) =>
    void act(async () => queryClient.setQueryData(watchQuery.queryKey, await call()))
  return (
    <div className="grid gap-3 border-line border-t pt-4">
      <div className="flex items-center justify-between gap-4">
        <span className="grid min-w-0">
          <span className="font-strong">{t('watch.label')}</span>
          <span className="break-words text-ink-2">{words(watch)}</span>
        </span>
        {watch.choosable && (
          <span className="flex flex-none gap-2">
            {watch.folder !== null && (
              <Button look="quiet" onPress={() => change(() => desk.watch.end())}>
                {t('watch.end')}
              </Button>
            )}
            <Button onPress={() => change(() => desk.watch.choose())}>{t('watch.choose')}</Button>
          </span>
        )}
      </div>
      {watch.folder !== null && (
        <div className="flex items-center justify-between gap-4">
          <span>{t('watch.after')}</span>
          <Segmented
            label={t('watch.after')}
            onChange={(after) => change(() => desk.watch.setAfter({ after }))}
            segments={afters.map((key) => ({ key, label: t(`watch.${key}`) }))}
            value={watch.after}
          />
        </div>
      )}
    </div>
  )
}
