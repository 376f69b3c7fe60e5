import { useLocale, useTranslations } from 'use-intl'
import { failureMessage } from '#shared/models/failure-message.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Failure } from '../draft/ask.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'

/** Failures that are mended where the provider is set up. */
const ofSettings: readonly ModelFailure['kind'][] = [
  'address-refused',
  'key-missing',
  'key-unreadable',
  'key-refused',
  'forbidden',
  'model-unknown',
  'redirected',
]

interface Props {
  readonly failure: ModelFailure | null
  /** Of the desk, where no model was asked. */
  readonly trouble?: Failure | null
  readonly onRetry: () => void
  /** Absent where sentences of the article are no answer. */
  readonly onExtractive?: () => void
}

/** Why a model gave nothing, what to do about it, and the two ways on. */
export function FailureNote({ failure, trouble = null, onRetry, onExtractive }: Props) {
  const t = useTranslations('proposal')
  const locale = useLocale()
  const words = useFailureWords()
  const said =
    failure !== null ? failureMessage(failure, locale) : trouble !== null ? words(trouble) : null
  if (said === null) return null
  return (
    <div role="alert">
      <Note title={said.what} tone="bad">
        <p>{said.now}</p>
        <p className="flex flex-wrap gap-x-4 gap-y-1 pt-1">
          <Button look="link" onPress={onRetry}>
            {t('retry')}
          </Button>
          {onExtractive !== undefined && (
            <Button look="link" onPress={onExtractive}>
              {t('useSentences')}
            </Button>
          )}
          {failure !== null && ofSettings.includes(failure.kind) && (
            <Button look="link" onPress={() => showDialog('models')}>
              {t('openSettings')}
            </Button>
          )}
        </p>
      </Note>
    </div>
  )
}
