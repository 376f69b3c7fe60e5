import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { desk } from '../../queries.ts'
import { useAct } from '../../recovery/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNamed } from '../use-named.ts'
import { useKeyWords } from './key-words.ts'
import { showKey } from './providers.ts'

interface Props {
  readonly row: ProviderRow | undefined
  readonly value: string
  readonly problem: string | undefined
  /** A server on this machine often asks for none. */
  readonly isLocal: boolean
  readonly onChange: (key: string) => void
}

/** Where the key is, and the field for another one. What was kept never comes back to the screen. */
export function KeyField({ row, value, problem, isLocal, onChange }: Props) {
  const t = useTranslations('models')
  const words = useKeyWords()
  const act = useAct()
  const named = useNamed()
  const standing = row === undefined || row.key.kind === 'none' ? null : row.key
  const said = standing && words(standing)
  const canForget = standing !== null && standing.kind !== 'environment'

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
      <TextField
        autoComplete="off"
        description={isLocal ? `${t('key.needless')} ${t('key.hint')}` : t('key.hint')}
        label={t(said === null ? 'key.label' : 'key.new')}
        maxLength={1_000}
        onChange={onChange}
        problem={problem}
        spellCheck="false"
        type="password"
        value={value}
      />
    </div>
  )
}
