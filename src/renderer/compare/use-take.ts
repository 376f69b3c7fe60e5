import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { SummaryVersion } from '#shared/summary/summary.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { changeSummary, chooseVersion, regenerateAll, undoChange } from '../summary/acts.ts'
import { useReport } from '../summary/use-report.ts'
import { showToast } from '../ui/toast.tsx'
import { compareMode, holdSides, showVersion } from './compare-mode.ts'
import { focusBulletOf } from './places.ts'
import type { Side } from './side.ts'
import { bringing } from './take.ts'
import { useVersionWords } from './version-words.ts'

/** Where a taken bullet goes in the version that counts. */
export interface TakePlace {
  readonly replaces: string | null
  readonly at: number
}

export type Take = (
  side: Side,
  version: SummaryVersion,
  bulletId: string,
  place: TakePlace,
) => Promise<void>

const nothing = Promise.resolve(null)

/** Takes a bullet over as it is, with its origin; the button that was pressed goes, its card stays. */
export function useTake(): Take {
  const t = useTranslations('compare')
  const store = useDraftStore()
  const report = useReport()
  return useCallback(
    async (side, version, bulletId, place) => {
      const change = bringing(version, bulletId, place)
      if (!(await report(changeSummary(store, change)))) return
      const undo = () => void report(undoChange(store) ?? nothing)
      showToast(t('take.done'), { action: { label: t('undo'), run: undo } })
      focusBulletOf(side, bulletId)
    },
    [t, store, report],
  )
}

/** Makes a side's version the one that counts, as a whole. */
export function useWholeVersion(): (side: Side, version: SummaryVersion) => Promise<void> {
  const t = useTranslations('compare')
  const store = useDraftStore()
  const report = useReport()
  const words = useVersionWords()
  return useCallback(
    async (side, version) => {
      const before = store.read().version
      // The other side keeps showing what it shows, though it no longer counts.
      holdSides(store.read())
      if (!(await report(chooseVersion(store, version.id)))) return
      showVersion(side, version.id, store.read())
      const undo = async () => {
        if (before === null || !(await report(chooseVersion(store, before.id)))) return
        const { left, right } = compareMode.get()
        for (const [one, shown] of [
          ['left', left],
          ['right', right],
        ] as const) {
          if (shown.kind === 'current') showVersion(one, version.id, store.read())
          if (shown.kind === 'version' && shown.id === before.id)
            showVersion(one, before.id, store.read())
        }
      }
      showToast(t('used', { name: words(version).name }), {
        action: { label: t('undo'), run: () => void undo() },
      })
    },
    [t, store, report, words],
  )
}

/** Makes a version from the article's sentences, to stand on the right of the one there was. */
export function useExtract(): () => Promise<void> {
  const store = useDraftStore()
  const report = useReport()
  return useCallback(async () => {
    const before = store.read().version
    if (!(await report(regenerateAll(store)))) return
    compareMode.set((now) => ({
      ...now,
      left: before === null ? { kind: 'current' } : { kind: 'version', id: before.id },
      right: before === null ? { kind: 'none' } : { kind: 'current' },
    }))
    // The button that was pressed is gone; from the box the focus goes on to the first bullet.
    document.querySelector<HTMLElement>('[data-compare]')?.focus()
  }, [store, report])
}
