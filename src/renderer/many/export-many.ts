import { useTranslations } from 'use-intl'
import type { ExportFormat } from '#shared/contract/publication.ts'
import { saveFile } from '../decision/save-file.ts'
import { ask } from '../draft/ask.ts'
import { openStore } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { endSelection } from '../queue/selection.ts'
import { loadedRows } from '../queue/use-queue.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { createStore } from '../store.ts'
import { showToast } from '../ui/toast.tsx'

/** An export of many that is under way. */
interface Exporting {
  readonly done: number
  readonly total: number
  readonly isStopped: boolean
}

export const exporting = createStore<Exporting | null>(null)

export const stopExport = (): void =>
  exporting.set((now) => (now === null ? null : { ...now, isStopped: true }))

/**
 * Writes many drafts into one archive, each as it is exported alone in that format, and what could not be
 * written into a report beside them. It changes nothing, so nothing of it is taken back.
 */
export function useExportMany() {
  const t = useTranslations('many')
  const words = useFailureWords()
  const start = async (ids: readonly string[], format: ExportFormat): Promise<void> => {
    if (exporting.get() !== null) return
    exporting.set(() => ({ done: 0, total: ids.length, isStopped: false }))
    // What is on screen is stored first: an export is of the saved working copy.
    await openStore()?.flush()
    const { openBundle } = await import('#shared/many/bundle.ts')
    const bundle = openBundle()
    const titles = new Map(loadedRows().map(({ id, title }) => [id, title] as const))
    const failures: string[] = []
    let written = 0
    for (const draftId of ids) {
      if (exporting.get()?.isStopped === true) break
      const page = await ask(() => desk.publication.render({ draftId, format }))
      if (page.ok) {
        bundle.add(page.value.fileName, page.value.text)
        written += 1
      } else
        failures.push(
          `${titles.get(draftId) ?? ''} (${draftId}): ${words(page.failure).what}`.trim(),
        )
      exporting.set((now) => now && { ...now, done: now.done + 1 })
    }
    const wasStopped = exporting.get()?.isStopped === true
    exporting.set(() => null)
    if (wasStopped) return showToast(t('export.stopped'), { tone: 'warn' })
    if (failures.length > 0) bundle.add(t('export.report'), `${failures.join('\n')}\n`)
    const text = bundle.end()
    saveFile({ fileName: t('export.fileName'), mediaType: 'application/zip', text })
    endSelection()
    showToast(t('export.done', { count: written, failed: failures.length }), {
      tone: failures.length > 0 ? 'warn' : 'good',
    })
  }
  return { start }
}
