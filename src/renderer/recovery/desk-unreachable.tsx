import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'

/** The whole window when the desk did not answer at the start. */
export function DeskUnreachable({ onRetry }: Readonly<{ onRetry: () => void }>) {
  const t = useTranslations('recovery')
  return (
    <main className="h-full">
      <ErrorState
        actions={
          <Button look="main" onPress={onRetry}>
            {t('unreachable.retry')}
          </Button>
        }
        title={t('unreachable.title')}
      >
        {t('unreachable.text')}
      </ErrorState>
    </main>
  )
}
