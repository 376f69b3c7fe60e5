import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { printWrittenStyle, type WrittenStyle } from '#shared/checks/style/print-house-style.ts'
import { readHouseStyle } from '#shared/checks/style/read-house-style.ts'
import type { StyleError } from '#shared/checks/style/style-error.ts'

const NONE: readonly StyleError[] = []

/** What is wrong with what is written; nothing before somebody tried to save it. */
export const useProblems = (written: WrittenStyle, isTried: boolean): readonly StyleError[] =>
  useMemo(() => {
    if (!isTried) return NONE
    const read = readHouseStyle(printWrittenStyle(written))
    return read.ok ? NONE : read.errors
  }, [written, isTried])

const STANDARD = 'words.standard.'

/** Which entry of a list a path leads to, in words: "entry 3: "; '' where it leads to no entry. */
export function useEntryOf() {
  const t = useTranslations('house-style')
  return (path: string): string => {
    if (path.startsWith(STANDARD)) return `“${path.slice(STANDARD.length)}”: `
    const place = path.split('.').find((step) => /^\d+$/.test(step))
    return place === undefined ? '' : t('entry', { number: Number(place) + 1 })
  }
}

/** The sentence about a path, or about the first thing inside it and where that stands. */
export function useProblemAt(errors: readonly StyleError[]) {
  const locale = useLocale()
  const entryOf = useEntryOf()
  return (path: string): string | undefined => {
    const exact = errors.find((error) => error.path === path)
    if (exact !== undefined) return exact.message[locale]
    const inner = errors.find((error) => error.path.startsWith(`${path}.`))
    return inner && `${entryOf(inner.path)}${inner.message[locale]}`
  }
}
