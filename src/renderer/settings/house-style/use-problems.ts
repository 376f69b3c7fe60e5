import { useMemo } from 'react'
import { useLocale } from 'use-intl'
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

/** The sentence about a path, or about the first thing inside it. */
export function useProblemAt(errors: readonly StyleError[]) {
  const locale = useLocale()
  return (path: string): string | undefined =>
    errors.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message[
      locale
    ]
}
