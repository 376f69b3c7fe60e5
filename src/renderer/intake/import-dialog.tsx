import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { openDraft } from '../draft/open-draft.ts'
import { desk, refreshQueue } from '../queries.ts'
import { closeDialog, screen, showView } from '../screen.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProgressBar } from '../ui/progress.tsx'
import { showToast } from '../ui/toast.tsx'
import { Arrivals } from './arrivals.tsx'
import { resubmitItem } from './returns.ts'
import { emptyTray, importable, importItem, type TrayItem, tray } from './tray.ts'
import { TrayCard } from './tray-card.tsx'

interface Progress {
  readonly done: number
  readonly of: number
}

/** Leaves the dialog with what was stored on the desk, the first of it open. */
async function leaveWith(ids: readonly string[]): Promise<void> {
  emptyTray()
  closeDialog()
  showView('review')
  await refreshQueue()
  const [first] = ids
  if (first !== undefined) await openDraft(desk, first)
}

const isOpen = (): boolean => screen.get().dialog === 'import'

export function ImportDialog() {
  const t = useTranslations('intake')
  const common = useTranslations('common')
  const returning = useTranslations('returning')
  const items = useStore(tray, (state) => state)
  const [progress, setProgress] = useState<Progress | null>(null)
  const ready = importable(items)
  const reading = items.filter(({ state }) => state.kind === 'reading').length

  const importThese = useCallback(
    async (chosen: readonly TrayItem[]) => {
      const ids: string[] = []
      for (const [index, item] of chosen.entries()) {
        if (chosen.length > 1) setProgress({ done: index, of: chosen.length })
        const waiting = tray.get().find(({ id }) => id === item.id)
        // Taken off the list meanwhile, or all of it with the dialog: that stays off the desk.
        if (waiting === undefined) continue
        const id = await importItem(waiting)
        if (id !== null) ids.push(id)
      }
      setProgress(null)
      const left = tray.get().filter(({ state }) => state.kind !== 'imported').length
      if (ids.length > 0) showToast(t('imported', { count: ids.length }))
      // What failed, or was not chosen, stays in view with its reason.
      if (left === 0 && isOpen()) await leaveWith(ids)
      else await refreshQueue()
    },
    [t],
  )

  const resubmit = useCallback(
    async (item: TrayItem, draftId: string) => {
      const waiting = tray.get().find(({ id }) => id === item.id)
      const id = waiting === undefined ? null : await resubmitItem(waiting, draftId)
      await refreshQueue()
      if (id === null) return
      showToast(returning('taken'))
      const left = tray.get().filter(({ state }) => state.kind !== 'imported').length
      if (left === 0 && isOpen()) await leaveWith([id])
    },
    [returning],
  )

  const close = () => {
    emptyTray()
    closeDialog()
  }

  return (
    <Dialog
      foot={
        <>
          {(progress !== null || reading > 1) && (
            <div className="mr-auto w-60">
              {progress === null ? (
                <ProgressBar
                  label={t('reading')}
                  max={items.length}
                  value={items.length - reading}
                />
              ) : (
                <ProgressBar label={t('importing')} max={progress.of} value={progress.done} />
              )}
            </div>
          )}
          <Button onPress={close}>{common('cancel')}</Button>
          <Button
            isDisabled={ready.length === 0 || reading > 0 || progress !== null}
            look="main"
            onPress={() => void importThese(ready)}
          >
            {ready.length > 1 ? t('importAll', { count: ready.length }) : t('importOne')}
          </Button>
        </>
      }
      isDismissable={items.length === 0}
      isOpen
      lead={t('lead')}
      onClose={close}
      title={t('title')}
      width="large"
    >
      <Arrivals />
      {items.length > 0 && (
        <ul aria-label={t('list')} className="mt-4 grid gap-3">
          {items.map((item) => (
            <li key={item.id}>
              <TrayCard
                isOnly={items.length === 1}
                item={item}
                onImport={importThese}
                onOpenDraft={leaveWith}
                onResubmit={resubmit}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
