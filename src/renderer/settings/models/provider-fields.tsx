import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { type ProviderKind, providerKindSchema } from '#shared/models/provider.ts'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { KeyField } from './key-field.tsx'
import { ServerModels } from './server-models.tsx'
import type { ProviderFormState } from './use-provider-form.ts'

interface Props {
  readonly id: string
  readonly state: ProviderFormState
  readonly row: ProviderRow | undefined
}

/** What a provider is: name, protocol, address, model, key. */
export function ProviderFields({ id, state, row }: Props) {
  const t = useTranslations('models')
  const { form, write, typeKey, problem } = state
  const { name, kind, address, model, loopback } = form.written
  return (
    <div className="grid max-w-[560px] gap-4">
      <TextField
        description={t('nameHint')}
        label={t('name')}
        maxLength={80}
        onChange={(next) => write({ name: next })}
        problem={problem('name')}
        value={name}
      />
      <div className="grid justify-items-start gap-1">
        <span aria-hidden="true" className="font-strong">
          {t('kind.label')}
        </span>
        <Select<ProviderKind>
          choices={providerKindSchema.options.map((key) => ({ key, label: t(`kind.${key}`) }))}
          label={t('kind.label')}
          onChange={(next) => write({ kind: next })}
          value={kind}
        />
      </div>
      <TextField
        description={t(kind === 'openai-compatible' ? 'addressHint' : 'addressOwnHint')}
        label={t('address')}
        maxLength={500}
        onChange={(next) => write({ address: next })}
        problem={problem('address')}
        spellCheck="false"
        value={address}
      />
      <Switch
        description={t('loopbackHint')}
        isSelected={loopback}
        onChange={(next) => write({ loopback: next })}
      >
        {t('loopback')}
      </Switch>
      <div className="grid gap-1.5">
        <TextField
          description={t('modelHint')}
          label={t('model')}
          maxLength={200}
          onChange={(next) => write({ model: next })}
          problem={problem('model')}
          spellCheck="false"
          value={model}
        />
        {row !== undefined && (
          <ServerModels
            id={row.provider.id}
            onChoose={(next) => write({ model: next })}
            value={model}
          />
        )}
      </div>
      <KeyField
        id={id}
        isLocal={loopback}
        isTyped={form.hasKey}
        onType={typeKey}
        problem={problem('key')}
        row={row}
      />
      {row !== undefined && row.key.kind !== 'none' && address !== (row.provider.address ?? '') && (
        <p className="text-small text-warn">{t('key.follows')}</p>
      )}
    </div>
  )
}
