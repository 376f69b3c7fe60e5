import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { desk } from '../../queries.ts'
import { useAct } from '../../recovery/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Sign } from '../../ui/sign.tsx'
import { useNamed } from '../use-named.ts'
import { AddressConfirm } from './address-confirm.tsx'
import { addressParts } from './address-parts.ts'
import { ConnectionTest } from './connection-test.tsx'
import { ProviderFields } from './provider-fields.tsx'
import { dropForm, goTo } from './provider-forms.ts'
import { showProviders, useProviders } from './providers.ts'
import { useProviderForm } from './use-provider-form.ts'

function AskFirst({ row }: Readonly<{ row: ProviderRow }>) {
  const t = useTranslations('models')
  const act = useAct()
  const named = useNamed()
  const { id, name } = row.provider
  if (row.isDefault) return <Sign tone="good">{t('first.now')}</Sign>
  const choose = () =>
    void act(
      async () => {
        showProviders(await desk.models.setDefault({ id }))
      },
      t('first.saved', { name }),
    )
  return <Button onPress={() => named(choose)}>{t('first.act')}</Button>
}

function Remove({ row }: Readonly<{ row: ProviderRow }>) {
  const t = useTranslations('models')
  const common = useTranslations('common')
  const act = useAct()
  const named = useNamed()
  const [isAsking, setAsking] = useState(false)
  const { id, name } = row.provider
  const remove = () =>
    void act(
      async () => {
        showProviders(await desk.models.remove({ id }))
        dropForm(id)
        goTo({ kind: 'first' })
      },
      t('remove.done', { name }),
    )
  if (!isAsking)
    return (
      <p>
        <Button look="link" onPress={() => setAsking(true)}>
          {t('remove.act')}
        </Button>
      </p>
    )
  return (
    <Note title={t('remove.title', { name })} tone="warn">
      <p>{t('remove.text')}</p>
      <p className="flex gap-2 pt-2 pb-1">
        <Button look="danger" onPress={() => named(remove)}>
          {t('remove.sure')}
        </Button>
        <Button autoFocus onPress={() => setAsking(false)}>
          {common('cancel')}
        </Button>
      </p>
    </Note>
  )
}

/** One model: its form, the address to be looked at, the test of its connection. */
export function ProviderPage({ id }: Readonly<{ id: string }>) {
  const t = useTranslations('models')
  const row = useProviders().find(({ provider }) => provider.id === id)
  const state = useProviderForm(id, row)
  const { form, provider, isUnsaved, isSaving, isAsking, trouble } = state
  const parts = addressParts(provider.address ?? '')
  return (
    <form
      className="grid content-start gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.save()
      }}
    >
      <div className="flex min-h-[34px] items-center justify-between gap-3">
        <h3 className="font-heavy text-large">
          {row === undefined ? form.written.name || t('newTitle') : row.provider.name}
        </h3>
        {row !== undefined && <AskFirst row={row} />}
      </div>
      <ProviderFields id={id} row={row} state={state} />
      {trouble !== null && <Note title={trouble} tone="bad" />}
      {isAsking && parts !== null ? (
        <AddressConfirm onBack={state.back} onSure={state.confirm} parts={parts} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={!isUnsaved} isPending={isSaving} look="main" type="submit">
            {t(row === undefined ? 'add' : 'save')}
          </Button>
          {isUnsaved && (
            <Button
              onPress={() => {
                dropForm(id)
                if (row === undefined) goTo({ kind: 'first' })
              }}
            >
              {t('drop')}
            </Button>
          )}
        </div>
      )}
      {row !== undefined && (
        <div className="grid gap-4 border-line border-t pt-4">
          <ConnectionTest isUnsaved={isUnsaved} provider={row.provider} />
          <Remove row={row} />
        </div>
      )}
    </form>
  )
}
