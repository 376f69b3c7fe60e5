import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { desk } from '../../queries.ts'
import { useAct } from '../../recovery/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { useNamed } from '../use-named.ts'
import { useKeyWords } from './key-words.ts'
import { showKey } from './providers.ts'
import { typedKey } from './typed-keys.ts'

interface Props {
  readonly row: ProviderRow | undefined
  readonly id: string
  /** Whether something was typed that is not kept yet. */
  readonly isTyped: boolean
  readonly problem: string | undefined
  /** A server on this machine often asks for none. */
  readonly isLocal: boolean
  readonly onType: (key: string) => void
}

/** Where the key is, and the field for another one. What was kept never comes back to the screen. */
export function KeyField({ row, id, isTyped, problem, isLocal, onType }: Props) {
  const t = useTranslations('models')
  const words = useKeyWords()
  const act = useAct()
  const named = useNamed()
  const standing = row === undefined || row.key.kind === 'none' ? null : row.key
  const said = standing && words(standing)
  const canForget = standing !== null && standing.kind !== 'environment'

  // What was kept or dropped leaves an empty field of its own, without a way back to it.
  const [kept, setKept] = useState(0)
  useEffect(() => {
    if (!isTyped) setKept((times) => times + 1)
  }, [isTyped])

  const forget = (id: string) =>
    named(
      () =>
        void act(async () => {
          showKey(id, await desk.models.setKey({ id, key: '' }))
        }, t('key.forgotten')),
    )

  return (
    <div className="grid gap-3">
      {said !== null && (
        <div className="flex items-start justify-between gap-3">
          <p className="grid">
            <span>{said.what}</span>
            {said.why !== null && <span className="text-ink-2 text-small">{said.why}</span>}
          </p>
          {canForget && row !== undefined && (
            <Button look="link" onPress={() => forget(row.provider.id)}>
              {t('key.forget')}
            </Button>
          )}
        </div>
      )}
      <SecretField
        begin={() => typedKey(id)}
        description={isLocal ? `${t('key.needless')} ${t('key.hint')}` : t('key.hint')}
        label={t(said === null ? 'key.label' : 'key.new')}
        maxLength={1_000}
        key={kept}
        onType={onType}
        problem={problem}
      />
    </div>
  )
}
