import type { ProviderRow } from '#shared/contract/models.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { KeyStanding, Provider } from '#shared/models/provider.ts'
import { record } from '../store/audit.ts'
import {
  findProvider,
  putProvider,
  removeProvider,
  setDefaultProvider,
  storedProvider,
  storedProviders,
} from '../store/providers.ts'
import { promptFiles } from '../summarizer/prompt-files.ts'
import { hostOf, readAddress } from '../summarizer/provider-address.ts'
import { calls } from './calls.ts'
import { availableModels, testProvider } from './connections.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { answer } from './problems.ts'

async function listed(desk: Desk): Promise<ProviderRow[]> {
  const rows = answer(desk.store.read(storedProviders))
  return Promise.all(
    rows.map(async (row) => ({ ...row, key: await desk.keys.standing(row.provider.id) })),
  )
}

/** Fields in which two states of a provider differ. */
const changedFields = (before: Provider, after: Provider): readonly (keyof Provider)[] =>
  (['name', 'kind', 'address', 'model', 'loopback'] as const).filter(
    (field) => before[field] !== after[field],
  )

/** Whether a key may have been given for another server than the one that would get it now. */
const leadsElsewhere = (before: Provider, after: Provider): boolean =>
  before.kind !== after.kind || hostOf(before) !== hostOf(after)

/** Keeps a provider. A key never follows it to another host: it is forgotten before the address changes. */
async function save(desk: Desk, provider: Provider): Promise<Outcome<null>> {
  const address = readAddress(provider)
  if (!address.ok)
    return failed({
      kind: 'model-failed',
      failure: { kind: 'address-refused', reason: address.reason },
    })
  const known = desk.store.read((from) => {
    namedEditor(from)
    return findProvider(from, provider.id)?.provider ?? null
  })
  if (!known.ok) return known
  if (known.value !== null && leadsElsewhere(known.value, provider)) {
    const forgotten = await desk.keys.forget(provider.id)
    if (!forgotten.ok) return forgotten
  }
  return desk.store.write((to) => {
    const mark = { draftId: null, by: namedEditor(to), at: desk.now() }
    const before = findProvider(to, provider.id)?.provider ?? null
    const { id, name, kind, model } = provider
    const what = { provider: id, name, host: address.url.host, model }
    putProvider(to, provider)
    if (before === null) {
      record(to, mark, { action: 'provider-added', details: { ...what, kind } })
      return null
    }
    const fields = [...changedFields(before, provider)]
    if (fields.length > 0)
      record(to, mark, { action: 'provider-changed', details: { ...what, fields } })
    return null
  })
}

async function remove(desk: Desk, id: string): Promise<Outcome<null>> {
  const known = desk.store.read((from) => {
    namedEditor(from)
    return storedProvider(from, id)
  })
  if (!known.ok) return known
  const forgotten = await desk.keys.forget(id)
  if (!forgotten.ok) return forgotten
  return desk.store.write((to) => {
    const mark = { draftId: null, by: namedEditor(to), at: desk.now() }
    const { name } = storedProvider(to, id).provider
    removeProvider(to, id)
    record(to, mark, { action: 'provider-removed', details: { provider: id, name } })
    return null
  })
}

const chooseDefault = (desk: Desk, id: string | null): Outcome<null> =>
  desk.store.write((to) => {
    if (id !== null) storedProvider(to, id)
    const before = storedProviders(to).find(({ isDefault }) => isDefault)?.provider.id ?? null
    if (before === id) return null
    const mark = { draftId: null, by: namedEditor(to), at: desk.now() }
    setDefaultProvider(to, id)
    record(to, mark, { action: 'default-provider-chosen', details: { provider: id } })
    return null
  })

/** Keeps a key or, where it is empty, forgets the one that is kept; the trail says only that. */
async function setKey(desk: Desk, id: string, key: string): Promise<Outcome<KeyStanding>> {
  const known = desk.store.read((from) => {
    namedEditor(from)
    return storedProvider(from, id)
  })
  if (!known.ok) return known
  const kept = key === '' ? await desk.keys.forget(id) : await desk.keys.set(id, key)
  if (!kept.ok) return kept
  const recorded = desk.store.write((to) => {
    const mark = { draftId: null, by: namedEditor(to), at: desk.now() }
    const action = key === '' ? 'provider-key-forgotten' : 'provider-key-set'
    record(to, mark, { action, details: { provider: id } })
  })
  if (recorded.ok) return done(kept.value)
  await desk.keys.forget(id)
  return recorded
}

/** For a caller that cannot turn away. */
const NEVER = new AbortController().signal

export const modelCalls = (desk: Desk) => ({
  list: calls.models.list.handler(() => listed(desk)),
  save: calls.models.save.handler(async ({ input }) => {
    answer(await save(desk, input))
    return listed(desk)
  }),
  remove: calls.models.remove.handler(async ({ input: { id } }) => {
    answer(await remove(desk, id))
    return listed(desk)
  }),
  setDefault: calls.models.setDefault.handler(({ input: { id } }) => {
    answer(chooseDefault(desk, id))
    return listed(desk)
  }),
  setKey: calls.models.setKey.handler(async ({ input: { id, key } }) =>
    answer(await setKey(desk, id, key)),
  ),
  test: calls.models.test.handler(async ({ input: { id }, signal = NEVER }) =>
    answer(await testProvider(desk, id, signal)),
  ),
  available: calls.models.available.handler(async ({ input: { id }, signal = NEVER }) => [
    ...answer(await availableModels(desk, id, signal)),
  ]),
  prompts: calls.models.prompts.handler(() => [...promptFiles()]),
})
