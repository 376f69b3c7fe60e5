import { replaceEqualDeep } from '@tanstack/react-query'
import type { Content, Envelope } from '#shared/article/content.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import type { Stamp } from '#shared/suggestion/carry-marks.ts'
import type { Resolution } from '#shared/suggestion/mark.ts'
import { afterEdit, afterUndo, type Under } from '#shared/suggestion/suggested.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { Desk } from '../desk.ts'
import { type Answer, ask } from './ask.ts'
import type { MakeChecker } from './checker.ts'
import type { Clock } from './clock.ts'
import { bulletsOf, type DraftState, shownBullets } from './draft-state.ts'
import type { ArticleEditor } from './editor/article-editor.ts'
import { createPause } from './pause.ts'
import { createSaveQueue, type SaveQueue } from './save-queue.ts'
import { settleChecked } from './settle-checked.ts'

/** Long enough that a burst of keys is one check; with the check and a frame still within 100 ms of a pause. */
const CHECK_MS = 45

/** The open draft outside React: what the panes read, and the only way to change its content. */
export interface DraftStore {
  readonly id: string
  readonly read: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /** Replaces parts of the state, for what the desk has answered. */
  readonly patch: (part: Partial<DraftState>) => void
  readonly setTitle: (title: string) => void
  readonly setExcerpt: (excerpt: string) => void
  /**
   * The body changed; `read` is asked for it when somebody needs it, not at every key. After a step of
   * undo or redo `under` says what lay under the text at that step (suggestion/under.ts).
   */
  readonly bodyChanged: (read: () => Envelope, under?: () => Under | null) => void
  /** Changes what is proposed in the text: switches suggesting, or decides on proposals. */
  readonly suggest: (
    make: (content: Content, stamp: Stamp) => Content,
    resolved?: readonly Resolution[],
  ) => void
  /** What is on screen, the newest keys included. */
  readonly content: () => Content
  /** Everything typed is stored when this resolves well; names the content that is stored. */
  readonly flush: () => Promise<Answer<{ readonly contentHash: string }>>
  /** After a conflict: what is on screen is saved over what is stored, or gives way to it. */
  readonly resolveConflict: (keep: 'mine' | 'theirs', stored: Draft) => void
  /** Shows a draft as it is stored now: what another window made of it. */
  readonly adopt: (stored: Draft) => void
  /** Checks again, for a change that did not come through the setters. */
  readonly recheck: () => void
  /** Verdicts on candidates for a bullet's place (null: a new bullet). */
  readonly judge: (
    bulletId: string | null,
    candidates: readonly Candidate[],
  ) => Promise<readonly Verdict[]>
  readonly desk: Desk
  /** The editor of the body while it is on screen: fixes go through it, so that undo knows them. */
  readonly article: { current: ArticleEditor | null }
  readonly stop: () => void
}

export function createDraftStore(options: {
  readonly draft: Draft
  readonly houseStyle: HouseStyle
  readonly desk: Desk
  readonly clock: Clock
  readonly makeChecker: MakeChecker
}): DraftStore {
  const { desk, clock } = options
  const { seq, savedAt, ...draft } = options.draft
  const listeners = new Set<() => void>()
  const article: DraftStore['article'] = { current: null }
  let readBody: (() => Envelope) | null = null
  let readUnder: (() => Under | null) | null = null
  /** Decided on since the last save. */
  let resolved: readonly Resolution[] = []
  /** Words have changed that no check has been asked about yet. */
  let isCheckDue = false

  let state: DraftState = {
    ...draft,
    houseStyle: options.houseStyle,
    save: { kind: 'saved', at: savedAt },
    version: draft.versions.find((version) => version.id === draft.currentVersion) ?? null,
    ...settleChecked(null, draft.dismissals),
    elsewhere: null,
    holder: null,
    busy: false,
    undone: [],
    trial: null,
  }

  const patch = (part: Partial<DraftState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }

  const checker = options.makeChecker((checked) => {
    // The words have moved on: the next answer, right after this burst of keys, is drawn instead.
    if (isCheckDue) return
    // What a key did not change stays the same object, so that nothing is drawn for it.
    patch(settleChecked(replaceEqualDeep(state.found, checked), state.dismissals))
  })

  /** The desk puts the name to it. */
  const stamp = (): Stamp => ({ by: '', at: new Date().toISOString() })

  const edit = (part: Partial<Content>) =>
    patch({ content: afterEdit(state.content, { ...state.content, ...part }, stamp()) })

  const forgetBody = () => {
    readBody = null
    readUnder = null
  }

  /** Takes the editor's newest body over into the state. */
  const content = (): Content => {
    if (readBody !== null) {
      const [body, under] = [readBody(), readUnder?.() ?? null]
      forgetBody()
      if (under === null) edit({ body })
      else {
        const now = { ...state.content, body }
        patch({ content: afterUndo(state.content, now, under, stamp()) })
      }
    }
    return state.content
  }

  const save = async (newest: Content, base: number) => {
    const sent = resolved
    const answer = await ask(() =>
      desk.drafts.save({ id: draft.id, base, content: newest, resolved: [...sent] }),
    )
    if (answer.ok) resolved = resolved.filter((one) => !sent.includes(one))
    return answer
  }

  const checkInput = () => ({
    content: content(),
    bullets: shownBullets(state),
    stored: bulletsOf(state),
    baselines: state.baselines,
    style: state.houseStyle,
  })
  const check = () => {
    isCheckDue = false
    checker.check(checkInput())
  }

  const pause = createPause(clock, check)
  const scheduleCheck = () => {
    isCheckDue = true
    pause.wait(CHECK_MS)
  }

  const queue: SaveQueue = createSaveQueue({
    clock,
    saved: { seq, savedAt, content: draft.content },
    content,
    save,
    onState: (save) => patch({ save }),
    onSaved: ({ status }) => {
      if (status !== state.status) patch({ status })
    },
  })

  const changed = () => {
    queue.changed()
    scheduleCheck()
  }

  const adopt = ({ seq: storedSeq, savedAt: storedAt, ...stored }: Draft) => {
    forgetBody()
    patch({
      ...stored,
      version: stored.versions.find((version) => version.id === stored.currentVersion) ?? null,
      undone: [],
    })
    article.current?.replaceBody(stored.content.body)
    forgetBody()
    queue.rebase(storedSeq, storedAt, stored.content)
    scheduleCheck()
  }

  check()

  return {
    id: draft.id,
    desk,
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    patch,
    content,
    setTitle: (title) => {
      if (state.elsewhere !== null) return
      edit({ title })
      changed()
    },
    setExcerpt: (excerpt) => {
      if (state.elsewhere !== null) return
      edit({ excerpt })
      changed()
    },
    bodyChanged: (read, under) => {
      readBody = read
      readUnder = under ?? readUnder
      changed()
    },
    suggest: (make, decided = []) => {
      if (state.elsewhere !== null) return
      const before = content()
      const next = make(before, stamp())
      resolved = [...resolved, ...decided]
      article.current?.takeOver(before, next)
      forgetBody()
      patch({ content: next })
      changed()
    },
    flush: async () => {
      const answer = await queue.flush()
      if (!answer.ok) return answer
      return { ok: true, value: { contentHash: contentHash(content(), bulletsOf(state)) } }
    },
    resolveConflict: (keep, stored) => {
      if (keep === 'theirs') adopt(stored)
      else {
        queue.rebase(stored.seq, stored.savedAt, null)
        queue.changed()
      }
    },
    adopt,
    recheck: scheduleCheck,
    judge: (bulletId, candidates) => checker.judge(checkInput(), bulletId, candidates),
    article,
    stop: () => {
      pause.cancel()
      queue.stop()
      checker.stop()
    },
  }
}
