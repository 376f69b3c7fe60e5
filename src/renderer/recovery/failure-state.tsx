import { useTranslations } from 'use-intl'
import type { Failure } from '../draft/ask.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useFailureWords } from './failure-words.ts'

/** Fills a pane whose data did not come. */
export function FailureState({
  failure,
  onRetry,
}: Readonly<{ failure: Failure; onRetry?: () => void }>) {
  const t = useTranslations('common')
  const { what, now } = useFailureWords()(failure)
  return (
    <ErrorState
      actions={onRetry !== undefined && <Button onPress={onRetry}>{t('retry')}</Button>}
      title={what}
    >
      {now}
    </ErrorState>
  )
}
