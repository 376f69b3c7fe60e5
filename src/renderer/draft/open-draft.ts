import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { Desk } from '../desk.ts'
import type { Follow } from '../presence/follow.ts'
import { ask } from './ask.ts'
import { systemClock } from './clock.ts'
import type { DraftState } from './draft-state.ts'
import type { DraftStore } from './draft-store.ts'
import { type ReadDraft, readDraft } from './read-draft.ts'

/** Which draft is on screen. There is at most one: its editor keeps the undo history. */
export type OpenDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly id: string }
  | ReadDraft

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

/** What was asked for last, until it is on screen. */
let wanted: { readonly id: string } | null = null

/** So long the open draft stays on screen while the next is read, before that is said to take its time, in ms. */
const PATIENCE_MS = 300

/** Lets go what was read and is not wanted any more. */
function letGo(desk: Desk, read: ReadDraft): void {
  if (read.kind === 'failed') void ask(() => desk.presence.leave({ draftId: read.id }))
  else {
    leaving = read.follow.leave()
    read.store.stop()
  }
}

/**
 * Saves what is on screen and opens another draft in its place, all at once; stays when that cannot be
 * stored. Asking for the open one does nothing.
 */
export async function openDraft(desk: Desk, id: string): Promise<void> {
  if (wanted?.id === id) return
  // Whoever turns back to the open one means it as it stands, with its history.
  if (current.kind === 'open' && current.id === id) {
    wanted = null
    return
  }
  const own = { id }
  wanted = own
  const isWanted = () => wanted === own
  let said: Promise<unknown> = Promise.resolve()
  if (current.kind !== 'open') set({ kind: 'opening', id })
  const stopWaiting = systemClock.after(PATIENCE_MS, () => {
    if (isWanted() && current.kind === 'open') said = replaceOpen({ kind: 'opening', id }, isWanted)
  })
  await leaving
  const read = await readDraft(desk, id)
  stopWaiting()
  await said
  const isShowing = isWanted() && (await replaceOpen(read, isWanted))
  if (!isShowing || read.kind === 'failed') letGo(desk, read)
  if (isWanted()) wanted = null
}

/**
 * Stores what was typed in the open draft, and in the same moment lets it go and shows something else: until
 * then every key counts. It stays where it cannot be stored, or where that has been overtaken meanwhile.
 */
async function replaceOpen(
  next: OpenDraft,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  const open = current
  if (open.kind === 'open') {
    const stored = await open.store.flush()
    if (!stored.ok || current !== open || !isWanted()) return false
    leaving = open.follow.leave()
    open.store.stop()
  }
  set(next)
  return true
}

/** Leaves the open draft once everything typed is stored; stays when it cannot be stored. */
export async function closeDraft(): Promise<{ readonly ok: boolean }> {
  wanted = null
  return { ok: await replaceOpen({ kind: 'none' }) }
}

export const useOpenDraft = (): OpenDraft => useSyncExternalStore(subscribe, () => current)

/** Whether a draft is open, for what need not be drawn again because it is another one. */
export const useHasDraft = (): boolean =>
  useSyncExternalStore(subscribe, () => current.kind === 'open')

/** The id of the draft that is on screen, or comes there; null for none. */
export const openDraftId = (): string | null => (current.kind === 'none' ? null : current.id)

/** Whether that is this one. */
export const useIsOpen = (id: string): boolean =>
  useSyncExternalStore(subscribe, () => openDraftId() === id)

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
