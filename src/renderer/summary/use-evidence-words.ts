import { useCallback } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { EvidencePart } from '#shared/summary/evidence-parts.ts'

/** Puts a part of the evidence into words: "Teras, kalimat 1" or "Bagian 2, kalimat 1 dan 2". */
export function useEvidenceWords(): (part: EvidencePart) => string {
  const t = useTranslations('summary')
  const locale = useLocale()
  return useCallback(
    ({ section, sentences }) => {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
        sentences.map(({ ordinal }) => String(ordinal)),
      )
      const values = { sentences: list, count: sentences.length }
      return section === null
        ? t('evidence.lead', values)
        : t('evidence.section', { ...values, section })
    },
    [t, locale],
  )
}
