import type { Content } from '#shared/article/content.ts'
import type { Answer, Failure } from './ask.ts'
import type { Clock } from './clock.ts'
import { createPause } from './pause.ts'

/** After the last change. */
const QUIET_MS = 300
/** After the first change that is not saved: what is left of a second is for the way to the disk. */
const LONGEST_MS = 700
const RETRY_MS = 5_000

/** What the screen says about saving. `saved` is said only after the desk's acknowledgement. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Saved elsewhere since; nothing was overwritten, and nothing is saved until a person chose. */
  | { readonly kind: 'conflict'; readonly seq: number }

export interface Acknowledgement {
  readonly seq: number
  readonly savedAt: string
}

export interface SaveQueue {
  /** Notes that the content is no longer what was saved. */
  readonly changed: () => void
  /** Saves what is unsaved and resolves when it is acknowledged, or with the reason why not. */
  readonly flush: () => Promise<Answer<null>>
  /** After a conflict: goes on from what is stored now. `content` is what is stored, if that was taken over. */
  readonly rebase: (seq: number, savedAt: string, content: Content | null) => void
  readonly stop: () => void
}

/**
 * One serial queue per draft: at most one save is under way, the whole content each time, and a
 * failed save is tried again while the text stays where it is (Ghost and Wagtail lost text to racing
 * autosaves).
 */
export function createSaveQueue<A extends Acknowledgement>(options: {
  readonly clock: Clock
  readonly saved: { readonly seq: number; readonly savedAt: string; readonly content: Content }
  readonly content: () => Content
  readonly save: (content: Content, base: number) => Promise<Answer<A>>
  readonly onState: (state: SaveState) => void
  readonly onSaved: (acknowledgement: A) => void
}): SaveQueue {
  const { clock } = options
  let { seq } = options.saved
  let savedAt = options.saved.savedAt
  let savedText = JSON.stringify(options.saved.content)
  let dirtySince: number | null = null
  let conflict = false
  let running: Promise<Answer<null>> | null = null

  const pause = createPause(clock, () => void run())

  const changed = () => {
    if (conflict) return
    const now = clock.now()
    if (dirtySince === null) {
      dirtySince = now
      if (running === null) options.onState({ kind: 'unsaved' })
    }
    if (running === null) pause.wait(Math.min(QUIET_MS, Math.max(0, dirtySince + LONGEST_MS - now)))
  }

  const settle = () => {
    if (dirtySince === null) options.onState({ kind: 'saved', at: savedAt })
    else {
      options.onState({ kind: 'unsaved' })
      pause.wait(QUIET_MS)
    }
  }

  const saveOnce = async (): Promise<Answer<null>> => {
    const content = options.content()
    const text = JSON.stringify(content)
    dirtySince = null
    if (text === savedText) {
      options.onState({ kind: 'saved', at: savedAt })
      return { ok: true, value: null }
    }
    options.onState({ kind: 'saving' })
    const answer = await options.save(content, seq)
    if (answer.ok) {
      ;({ seq, savedAt } = answer.value)
      savedText = text
      options.onSaved(answer.value)
      return { ok: true, value: null }
    }
    dirtySince = dirtySince ?? clock.now()
    if (answer.failure.kind === 'conflict') {
      conflict = true
      options.onState({ kind: 'conflict', seq: answer.failure.seq })
    } else options.onState({ kind: 'failed', failure: answer.failure })
    return answer
  }

  const run = (): Promise<Answer<null>> => {
    pause.cancel()
    running ??= saveOnce().then((answer) => {
      running = null
      if (answer.ok) settle()
      else if (!conflict) pause.wait(RETRY_MS)
      return answer
    })
    return running
  }

  const flush = async (): Promise<Answer<null>> => {
    if (running !== null) await running
    if (conflict) return { ok: false, failure: { kind: 'conflict', seq } }
    return dirtySince === null ? { ok: true, value: null } : run()
  }

  return {
    changed,
    flush,
    rebase: (storedSeq, storedAt, content) => {
      conflict = false
      seq = storedSeq
      savedAt = storedAt
      if (content !== null) {
        savedText = JSON.stringify(content)
        dirtySince = null
      }
      settle()
    },
    stop: pause.cancel,
  }
}
