import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { ask, type Failure } from '../../draft/ask.ts'
import { desk } from '../../queries.ts'
import { useFailureWords } from '../../recovery/failure-words.ts'
import { useStore } from '../../store.ts'
import { showToast } from '../../ui/toast.tsx'
import { useNamed } from '../use-named.ts'
import { addressParts } from './address-parts.ts'
import { changeForm, dropForm, forms, isUnsaved, type ProviderForm } from './provider-forms.ts'
import { readProvidersAgain, showKey, showProviders } from './providers.ts'
import { typedKey, typeKey } from './typed-keys.ts'
import {
  missingFields,
  providerOf,
  type WrittenField,
  writtenProvider,
} from './written-provider.ts'

type Field = WrittenField | 'key'

/** Where the sentence of a failure belongs. */
const fieldOf = (failure: Failure): Field | null =>
  failure.kind === 'model-failed' && failure.failure.kind === 'address-refused' ? 'address' : null

const emptyForm = {
  written: writtenProvider({ name: '', kind: 'openai-compatible', address: null, loopback: false }),
  hasKey: false,
}

const formOf = (row: ProviderRow | undefined): ProviderForm =>
  row === undefined ? emptyForm : { written: writtenProvider(row.provider), hasKey: false }

/** One provider's form: what is written in it, what is wrong, and how it is saved. */
export function useProviderForm(id: string, row: ProviderRow | undefined) {
  const t = useTranslations('models')
  const words = useFailureWords()
  const named = useNamed()
  const open = useStore(forms, (now) => now.open[id])
  const form = open ?? formOf(row)
  const [isTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<{
    readonly field: Field | null
    readonly text: string
  } | null>(null)
  const provider = providerOf(id, form.written)
  const missing = isTried ? missingFields(form.written) : []

  const refuse = (failure: Failure, field: Field | null) => {
    const { what, now } = words(failure)
    setRefused({ field, text: `${what} ${now}` })
  }
  const change = (part: Partial<ProviderForm>) => {
    setRefused(null)
    changeForm(id, { ...form, ...part })
  }
  const store = async () => {
    setAsking(false)
    setSaving(true)
    const saved = await ask(() => desk.models.save(provider))
    if (!saved.ok) {
      setSaving(false)
      return refuse(saved.failure, fieldOf(saved.failure))
    }
    showProviders(saved.value)
    const key = typedKey(id)
    const kept = key === '' ? null : await ask(() => desk.models.setKey({ id, key }))
    setSaving(false)
    if (kept?.ok === false) return refuse(kept.failure, 'key')
    if (kept !== null) showKey(id, kept.value)
    else void readProvidersAgain()
    dropForm(id)
    setTried(false)
    showToast(t('saved', { name: provider.name }))
  }

  return {
    form,
    provider,
    isUnsaved: isUnsaved(open, row),
    isSaving,
    /** The address is to be looked at before it is saved. */
    isAsking,
    problem: (field: Field): string | undefined => {
      if (refused?.field === field) return refused.text
      return field !== 'key' && missing.includes(field) ? t(`missing.${field}`) : undefined
    },
    /** What belongs to no field. */
    trouble: refused?.field === null ? refused.text : null,
    typeKey: (key: string) => {
      typeKey(id, key)
      change({ hasKey: key !== '' })
    },
    write: (part: Partial<ProviderForm['written']>) =>
      change({ written: { ...form.written, ...part } }),
    save: () => {
      setTried(true)
      if (missingFields(form.written).length > 0) return
      const isNew = provider.address !== (row?.provider.address ?? null)
      const leads = provider.address !== null && isNew && addressParts(provider.address) !== null
      if (leads) setAsking(true)
      else named(() => void store())
    },
    confirm: () => named(() => void store()),
    back: () => setAsking(false),
  }
}

export type ProviderFormState = ReturnType<typeof useProviderForm>
