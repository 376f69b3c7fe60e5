import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { Desk } from '../desk.ts'
import { type Follow, followPresence } from '../presence/follow.ts'
import { tellTaken } from '../presence/other-windows.ts'
import { makeChecker } from '../summary/check-client.ts'
import { ask, type Failure } from './ask.ts'
import { systemClock } from './clock.ts'
import type { DraftState } from './draft-state.ts'
import { createDraftStore, type DraftStore } from './draft-store.ts'

/** Which draft is on screen. There is at most one: its editor keeps the undo history. */
export type OpenDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly failure: Failure }
  | {
      readonly kind: 'open'
      readonly id: string
      readonly store: DraftStore
      readonly follow: Follow
    }

/** The draft that was open is not let go yet: opened again at once, it would be let go under one's hands. */
let leaving: Promise<unknown> = Promise.resolve()

const listeners = new Set<() => void>()
let current: OpenDraft = { kind: 'none' }

const set = (next: OpenDraft) => {
  current = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Saves what is on screen, then opens another draft. Asking for the open one does nothing. */
export async function openDraft(desk: Desk, id: string): Promise<void> {
  if (current.kind !== 'none' && current.kind !== 'failed' && current.id === id) return
  const left = await closeDraft()
  if (!left.ok) return
  set({ kind: 'opening', id })
  // Before the text is read: from here on nobody else writes it, or it is known who does.
  await leaving
  const presence = await ask(() => desk.presence.stay({ draftId: id }))
  const [draft, settings] = await Promise.all([
    ask(() => desk.drafts.open({ id })),
    ask(() => desk.settings.read()),
  ])
  if (current.kind !== 'opening' || current.id !== id || !draft.ok || !settings.ok) {
    void ask(() => desk.presence.leave({ draftId: id }))
  }
  if (current.kind !== 'opening' || current.id !== id) return
  if (!draft.ok) set({ kind: 'failed', id, failure: draft.failure })
  else if (!settings.ok) set({ kind: 'failed', id, failure: settings.failure })
  else {
    const { houseStyle } = settings.value
    const store = createDraftStore({
      draft: draft.value,
      houseStyle,
      desk,
      clock: systemClock,
      makeChecker,
    })
    const follow = followPresence({
      store,
      clock: systemClock,
      first: presence.ok ? presence.value : null,
      onTaken: () => tellTaken(id),
    })
    set({ kind: 'open', id, store, follow })
  }
}

/** Leaves the open draft once everything typed is stored; stays when it cannot be stored. */
export async function closeDraft(): Promise<{ readonly ok: boolean }> {
  if (current.kind !== 'open') {
    set({ kind: 'none' })
    return { ok: true }
  }
  const { store, follow } = current
  const flushed = await store.flush()
  if (!flushed.ok) return { ok: false }
  leaving = follow.leave()
  store.stop()
  set({ kind: 'none' })
  return { ok: true }
}

export const useOpenDraft = (): OpenDraft => useSyncExternalStore(subscribe, () => current)

/** The open draft for code outside React: before a window closes, for a command. */
export const openStore = (): DraftStore | null => (current.kind === 'open' ? current.store : null)

/** The store of the draft within whose frame a component stands. */
export const DraftStoreContext = createContext<DraftStore | null>(null)

/** How the open draft is kept in step with where it is edited. */
export function useFollow(): { readonly id: string; readonly follow: Follow } {
  const open = useOpenDraft()
  if (open.kind !== 'open') throw new Error('no draft is open')
  return open
}

export function useDraftStore(): DraftStore {
  const store = use(DraftStoreContext)
  if (store === null) throw new Error('no draft is open around this component')
  return store
}

/**
 * A part of the open draft, or what `select` makes of it as plain data. The component renders again
 * only when that says something else: a check per key would draw the whole panel per key otherwise.
 */
export function useDraft<T>(select: (state: DraftState) => T): T {
  const store = useDraftStore()
  const [last] = useState<{ value: T | undefined }>(() => ({ value: undefined }))
  return useSyncExternalStore(store.subscribe, () => {
    const value: T = replaceEqualDeep(last.value, select(store.read()))
    last.value = value
    return value
  })
}
