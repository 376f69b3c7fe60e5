import { useCallback } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { type ProblemMessage, problemMessage } from '#shared/contract/problem-message.ts'
import type { Failure } from '../draft/ask.ts'

/** Puts a failure into words: what happened, and what is safe and what to do. */
export function useFailureWords(): (failure: Failure) => ProblemMessage {
  const t = useTranslations('recovery')
  const locale = useLocale()
  return useCallback(
    (failure) =>
      failure.kind === 'no-answer'
        ? { what: t('noAnswer.what'), now: t('noAnswer.now') }
        : problemMessage(failure, locale),
    [t, locale],
  )
}
