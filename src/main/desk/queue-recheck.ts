import { checkedStyleHash } from '#shared/checks/style/compare-house-styles.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Reader } from '../store/connection.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { findingsOf, sameFindings } from '../store/draft-findings.ts'
import { setCounts, storedDraft } from '../store/drafts.ts'
import { newestLine } from '../store/journal.ts'
import { NO_FILTER, type QueueView, queuePage, statusCounts } from '../store/queue.ts'
import { checkedWith, setCheckedWith } from '../store/settings.ts'
import { assess, digestOf } from './assessment.ts'
import type { Desk } from './desk.ts'
import { UNDECIDED } from './queue-views.ts'
import { workingCopy } from './working-copy.ts'

/** Brings what the queue shows of the undecided drafts up to the house style that counts now. */
export interface Recheck {
  /** Begins at the oldest draft, also where an earlier round is still under way. */
  readonly start: () => void
  /** Begins only where a round of this style, by this version, was never ended. */
  readonly startIfDue: () => void
  /** How many drafts the round under way has before it; 0 without one. */
  readonly left: () => number
  readonly stop: () => void
}

const everyUndecided: QueueView = { statuses: UNDECIDED, dueBy: null, order: 'oldest' }

/** Drafts that are read into one round of the loop. */
const PAGE = 20
/** How long the desk may be kept from its calls, and how long it has for them in between, in ms. */
const BUSY = 8
const REST = 12
/** The screen reads its first page before the disk is asked for more, in ms. */
const FIRST = 1_500

type Counted = Pick<ReturnType<typeof digestOf>, 'blockers' | 'warnings'>

/** What a draft was when it was checked: if it is another now, whoever changed it has counted anew. */
const stateOf = (from: Reader, id: string): string =>
  `${newestLine(from, id).hash} ${storedDraft(from, id).current_version}`

/** Checks one draft outside any transaction, and writes only where the counts are others. */
function recheckDraft(
  desk: Desk,
  { id, ...shown }: Counted & { readonly id: string },
): Outcome<void> {
  const read = desk.store.read((from) => ({
    copy: workingCopy(from, id),
    dismissals: dismissalsOf(from, id),
    shown: findingsOf(from, id),
    state: stateOf(from, id),
  }))
  if (!read.ok) return read
  const { copy, dismissals, state } = read.value
  const found = assess(copy, desk.houseStyle, dismissals)
  const { blockers, warnings, findings } = digestOf(found)
  const isSame = sameFindings(findings, read.value.shown)
  if (isSame && blockers === shown.blockers && warnings === shown.warnings)
    return { ok: true, value: undefined }
  return desk.store.write((to) => {
    if (stateOf(to, id) === state) setCounts(to, id, { blockers, warnings, findings })
  })
}

export function queueRecheck(desk: () => Desk): Recheck {
  let timer: NodeJS.Timeout | undefined
  let before = 0
  let waiting: readonly (Counted & { readonly id: string })[] = []
  let cursor: string | null = null
  let isWhole = true

  const mark = (): string => `${desk().version} ${checkedStyleHash(desk().houseStyle)}`

  const later = (ms: number, run: () => void): void => {
    clearTimeout(timer)
    // A desk that closes does not wait for it.
    timer = setTimeout(run, ms).unref()
  }

  const end = (): void => {
    timer = undefined
    before = 0
    // A draft that could not be read is looked at again with the next start.
    if (isWhole) desk().store.write((to) => setCheckedWith(to, mark()))
  }

  const readPage = (): void => {
    const page = desk().store.read((from) =>
      queuePage(from, everyUndecided, NO_FILTER, cursor, PAGE),
    )
    if (!page.ok) isWhole = false
    waiting = page.ok ? page.value.rows : []
    cursor = page.ok ? page.value.next : null
  }

  /** The next draft of the round, page by page; undefined at its end. */
  const next = () => {
    if (waiting.length === 0 && cursor !== null) readPage()
    const [draft, ...rest] = waiting
    waiting = rest
    return draft
  }

  const round = (): void => {
    const until = performance.now() + BUSY
    do {
      const draft = next()
      if (draft === undefined) {
        end()
        return
      }
      before = Math.max(0, before - 1)
      if (!recheckDraft(desk(), draft).ok) isWhole = false
    } while (performance.now() < until)
    later(REST, round)
  }

  const begin = (): void => {
    const counts = desk().store.read(statusCounts)
    before = UNDECIDED.reduce(
      (sum, status) => sum + ((counts.ok && counts.value.get(status)) || 0),
      0,
    )
    cursor = null
    isWhole = true
    readPage()
    later(0, round)
  }

  return {
    start: begin,
    startIfDue: () => {
      later(FIRST, () => {
        const done = desk().store.read(checkedWith)
        if (done.ok && done.value !== mark()) begin()
      })
    },
    left: () => before,
    stop: () => {
      clearTimeout(timer)
      timer = undefined
      before = 0
    },
  }
}
