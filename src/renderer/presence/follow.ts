import type { Presence } from '#shared/contract/presence.ts'
import { ask } from '../draft/ask.ts'
import type { Clock } from '../draft/clock.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { watchPresence } from './watch.ts'

/** Keeps an open draft in step with where it is edited. */
export interface Follow {
  readonly ask: () => Promise<void>
  readonly takeOver: () => Promise<boolean>
  /** Lets the draft go. */
  readonly leave: () => Promise<void>
}

/**
 * A draft that another window takes over closes to changes here at once. What was typed and not saved
 * by then is kept in the history, and the text that counts is shown, as the other window saves it.
 *
 * @param first what the desk said when the draft was opened
 * @param onTaken after this window took the draft over, for other windows to hear
 */
export function followPresence(options: {
  readonly store: DraftStore
  readonly clock: Clock
  readonly first: Presence | null
  readonly onTaken: () => void
}): Follow {
  const { store, clock, onTaken } = options
  let isFollowing = true
  /** Number of the working copy that is on screen while it is edited elsewhere. */
  let shown = options.first?.seq ?? 0
  let turn = Promise.resolve()

  const showStored = async (): Promise<void> => {
    const stored = await ask(() => store.desk.drafts.open({ id: store.id }))
    if (!stored.ok || !isFollowing) return
    store.adopt(stored.value)
    shown = stored.value.seq
  }

  /** The words that no save took go beside those that one took; without an answer they stay on screen. */
  const setAside = async (): Promise<number | null | 'failed'> => {
    if (store.read().save.kind === 'saved') return null
    const content = store.content()
    const kept = await ask(() => store.desk.revisions.setAside({ draftId: store.id, content }))
    return kept.ok ? kept.value.seq : 'failed'
  }

  const showHolder = ({ holder }: Presence): void => {
    const now = store.read().holder
    if (JSON.stringify(holder) !== JSON.stringify(now)) store.patch({ holder })
  }

  const step = async (presence: Presence): Promise<void> => {
    showHolder(presence)
    const { elsewhere } = store.read()
    if (presence.kind === 'here') {
      if (elsewhere === null) return
      await showStored()
      store.patch({ elsewhere: null })
      return
    }
    const { by, since } = presence
    if (elsewhere === null) {
      store.patch({ elsewhere: { by, since, wasHere: true, aside: null } })
      const aside = await setAside()
      if (aside === 'failed') return
      store.patch({ elsewhere: { by, since, wasHere: true, aside } })
      return showStored()
    }
    if (elsewhere.by !== by || elsewhere.since !== since) {
      store.patch({ elsewhere: { ...elsewhere, by, since } })
    }
    if (presence.seq !== shown && store.read().save.kind === 'saved') await showStored()
  }

  const watch = watchPresence({
    clock,
    stay: (take) => ask(() => store.desk.presence.stay({ draftId: store.id, take })),
    onPresence: (presence) => {
      turn = turn.then(() => step(presence))
    },
  })
  if (options.first !== null) showHolder(options.first)
  if (options.first?.kind === 'elsewhere') {
    const { by, since } = options.first
    store.patch({ elsewhere: { by, since, wasHere: false, aside: null } })
  }
  let wasRefused = false
  const stopListening = store.subscribe(() => {
    const { save } = store.read()
    const isRefused = save.kind === 'failed' && save.failure.kind === 'held-elsewhere'
    if (isRefused && !wasRefused) void watch.ask()
    wasRefused = isRefused
  })

  return {
    ask: watch.ask,
    takeOver: async () => {
      const answer = await watch.takeOver()
      await turn
      if (answer.ok) onTaken()
      return answer.ok
    },
    leave: async () => {
      isFollowing = false
      stopListening()
      watch.stop()
      await ask(() => store.desk.presence.leave({ draftId: store.id }))
    },
  }
}
