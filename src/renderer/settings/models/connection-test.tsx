import { useEffect, useRef, useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Connection } from '#shared/contract/models.ts'
import { failureMessage } from '#shared/models/failure-message.ts'
import type { Provider } from '#shared/models/provider.ts'
import { ask, type Failure } from '../../draft/ask.ts'
import { desk } from '../../queries.ts'
import { useFailureWords } from '../../recovery/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Spinner } from '../../ui/progress.tsx'

type Test =
  | { readonly kind: 'no' }
  | { readonly kind: 'running' }
  | { readonly kind: 'found'; readonly connection: Connection }
  | { readonly kind: 'failed'; readonly failure: Failure }

function Found({ connection, name }: { connection: Connection; name: string }) {
  const t = useTranslations('models')
  const locale = useLocale()
  const format = useFormatter()
  if (connection.kind === 'fails') {
    const { what, now } = failureMessage(connection.failure, locale)
    return (
      <Note title={what} tone="bad">
        {now}
      </Note>
    )
  }
  const seconds = format.number(connection.duration / 1_000, { maximumFractionDigits: 1 })
  return (
    <Note
      title={t(connection.enforcesForm ? 'test.works' : 'test.worksProse', { name, seconds })}
      tone={connection.isSlow ? 'warn' : 'good'}
    >
      {connection.isSlow ? t('test.slow') : undefined}
    </Note>
  )
}

interface Props {
  readonly provider: Provider
  /** What is tested is what is saved. */
  readonly isUnsaved: boolean
}

/** Asks the model for one small reply and says in a sentence what came of it. */
export function ConnectionTest({ provider: { id, name }, isUnsaved }: Props) {
  const t = useTranslations('models')
  const words = useFailureWords()
  const [test, setTest] = useState<Test>({ kind: 'no' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const stop = () => {
    running.current?.abort()
    running.current = null
    setTest({ kind: 'no' })
  }
  const start = async () => {
    const control = new AbortController()
    running.current = control
    setTest({ kind: 'running' })
    const answer = await ask(() => desk.models.test({ id }, { signal: control.signal }))
    if (control.signal.aborted) return
    setTest(
      answer.ok
        ? { kind: 'found', connection: answer.value }
        : { kind: 'failed', failure: answer.failure },
    )
  }

  if (isUnsaved) return <p className="text-ink-2">{t('test.saveFirst')}</p>
  return (
    <div className="grid max-w-[560px] gap-2">
      {test.kind === 'running' ? (
        <p className="flex items-center justify-between gap-3">
          <Spinner label={t('test.running', { name })} />
          <Button autoFocus onPress={stop}>
            {t('test.stop')}
          </Button>
        </p>
      ) : (
        <p>
          <Button onPress={() => void start()}>{t('test.act')}</Button>
        </p>
      )}
      <div aria-live="polite">
        {test.kind === 'found' && <Found connection={test.connection} name={name} />}
        {test.kind === 'failed' && (
          <Note title={words(test.failure).what} tone="bad">
            {words(test.failure).now}
          </Note>
        )}
      </div>
    </div>
  )
}
