import { useCallback } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { VersionRow } from '#shared/summary/summary.ts'
import { ageOf, ageWords } from '../i18n/age.ts'
import { useNow } from '../now.ts'

/** A version in words: its place and kind, and who made it when. */
export interface VersionWords {
  readonly name: string
  readonly detail: string
}

type Named = Omit<VersionRow, 'bullets' | 'id'>

/** Puts versions into words, for the chooser and for notices. */
export function useVersionWords(): (version: Named) => VersionWords {
  const t = useTranslations('compare')
  const summary = useTranslations('summary')
  const locale = useLocale()
  const now = useNow()
  return useCallback(
    ({ line, seq, method, lineMethod, by, at }) => {
      const passed = ageOf(Date.parse(at), now)
      const age =
        passed.unit === 'minute' && passed.value === 0
          ? t('version.justNow')
          : t('version.ago', { age: ageWords(passed, locale) })
      const isEdited = method === 'edit' && lineMethod !== 'edit'
      return {
        name: t('version.name', { line, seq, method: summary(`method.${lineMethod}`) }),
        detail: t(isEdited ? 'version.edited' : 'version.made', { name: by, age }),
      }
    },
    [t, summary, locale, now],
  )
}
