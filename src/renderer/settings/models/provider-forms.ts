import type { ProviderRow } from '#shared/contract/models.ts'
import { newId } from '../../draft/new-id.ts'
import { createStore } from '../../store.ts'
import type { Preset } from './presets.ts'
import { dropKey, dropKeys } from './typed-keys.ts'
import {
  isSameProvider,
  providerOf,
  type WrittenProvider,
  writtenProvider,
} from './written-provider.ts'

/** What the settings show beside the list. */
export type Place =
  | { readonly kind: 'first' }
  | { readonly kind: 'new' }
  | { readonly kind: 'provider'; readonly id: string }
  | { readonly kind: 'prompts' }

/** A provider as it is being written. */
export interface ProviderForm {
  readonly written: WrittenProvider
  /** Whether a key was typed that is not kept yet. */
  readonly hasKey: boolean
}

interface Forms {
  readonly place: Place
  /** By the provider's id; only what somebody has begun to change or to add. */
  readonly open: Readonly<Record<string, ProviderForm>>
}

/** Nothing of it outlives the dialog: a key that was typed is not left lying about. */
export const forms = createStore<Forms>({ place: { kind: 'first' }, open: {} })

export const goTo = (place: Place): void => forms.set((now) => ({ ...now, place }))

export const changeForm = (id: string, form: ProviderForm): void =>
  forms.set((now) => ({ ...now, open: { ...now.open, [id]: form } }))

export function dropForm(id: string): void {
  dropKey(id)
  forms.set(({ place, open: { [id]: _, ...open } }) => ({ place, open }))
}

export function dropForms(): void {
  dropKeys()
  forms.set(() => ({ place: { kind: 'first' }, open: {} }))
}

/** Opens the form of a provider that is not there yet. */
export function beginProvider(preset: Preset): void {
  const id = newId()
  changeForm(id, { written: writtenProvider(preset), hasKey: false })
  goTo({ kind: 'provider', id })
}

/** Whether closing would lose something. */
export const isUnsaved = (form: ProviderForm | undefined, row: ProviderRow | undefined): boolean =>
  form !== undefined &&
  (row === undefined ||
    form.hasKey ||
    !isSameProvider(row.provider, providerOf(row.provider.id, form.written)))
