import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { printWrittenStyle, writtenStyle } from '#shared/checks/style/print-house-style.ts'
import { readHouseStyle } from '#shared/checks/style/read-house-style.ts'
import { ask, type Failure } from '../../draft/ask.ts'
import { desk } from '../../queries.ts'
import { showToast } from '../../ui/toast.tsx'
import { showHouseStyle } from '../desk-settings.ts'
import { editFrom, styleEdit } from './style-edit.ts'

export type Stored =
  | { readonly kind: 'stored' }
  /** What is written is no house style; its mistakes are shown now. */
  | { readonly kind: 'mistakes' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Stores what is written; `over` names a style that may be replaced though it is not the base. */
export function useStoreStyle(): (over?: string) => Promise<Stored> {
  const t = useTranslations('house-style')
  return useCallback(
    async (over) => {
      const edit = styleEdit.get()
      if (edit === null) return { kind: 'stored' }
      const text = printWrittenStyle(edit.written)
      if (!readHouseStyle(text).ok) {
        styleEdit.set((now) => now && { ...now, isTried: true })
        return { kind: 'mistakes' }
      }
      const answer = await ask(() =>
        desk.settings.writeHouseStyle({ base: over ?? edit.baseHash, text }),
      )
      if (!answer.ok) return { kind: 'failed', failure: answer.failure }
      showHouseStyle(answer.value)
      // What was typed while the desk wrote is a change of the style that counts now.
      styleEdit.set((now) => {
        const isSame = now !== null && printWrittenStyle(now.written) === text
        const written = isSame ? writtenStyle(answer.value) : now?.written
        return written === undefined ? null : { ...editFrom(answer.value), written }
      })
      showToast(t('stored'))
      return { kind: 'stored' }
    },
    [t],
  )
}
