import type { Article } from '#shared/article/article.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import type { Elsewhere } from '#shared/contract/presence.ts'
import type { Holder } from '#shared/holder/holder.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { SaveState } from './save-queue.ts'

/** What the checks made of one state of article and bullets. */
export interface Checked {
  readonly article: Article
  readonly words: number
  /** Hash of article, summary and figures: what a decision binds. */
  readonly contentHash: string
  /** Hash of the article alone, to be compared with `submittedHash`. */
  readonly articleHash: string
  readonly articleFindings: readonly KeyedFinding[]
  readonly verdicts: readonly Verdict[]
  /** Hash of the evidence of each bullet, by its id: what an acceptance stands on. */
  readonly evidenceHashes: Readonly<Record<string, string>>
  /** Those about the summary as a whole; a bullet's own are in its verdict. */
  readonly summaryFindings: readonly KeyedFinding[]
  /** The bullets as they were checked: one that differs now waits for the next check. */
  readonly bullets: readonly Bullet[]
}

/** The open draft as the screen sees it; every part is replaced, never changed. */
export interface DraftState extends Omit<Draft, 'seq' | 'savedAt'> {
  readonly houseStyle: HouseStyle
  readonly save: SaveState
  /** The current summary version in full; null when there is no summary. */
  readonly version: SummaryVersion | null
  /** What the newest check made of it; null until the first one is through. */
  readonly found: Checked | null
  /** The same without what the editor dismissed (settle-checked.ts). */
  readonly checked: Checked | null
  /** The findings that are there and set aside. */
  readonly dismissed: readonly KeyedFinding[]
  /** Who edits the draft in another window; null while it is edited here. */
  readonly elsewhere: OtherWindow | null
  /** Whose task the draft is, as it was last told; it may have run out since. */
  readonly holder: Holder | null
  /** A change of the summary is under way. */
  readonly busy: boolean
  /** Versions that undo has left, the last one first; a new change forgets them. */
  readonly undone: readonly string[]
  /** A bullet as it is being typed, checked as if it stood there already. */
  readonly trial: Pick<Bullet, 'id' | 'heading' | 'text'> | null
}

/** Where the draft is edited instead, and what this window has to do with it. */
export interface OtherWindow extends Elsewhere {
  /** It was edited here before. */
  readonly wasHere: boolean
  /** Number of the revision that keeps what was typed here and not saved by then. */
  readonly aside: number | null
}

/** Nothing of the draft can be changed from here now. */
export const isLocked = ({ busy, elsewhere }: Pick<DraftState, 'busy' | 'elsewhere'>): boolean =>
  busy || elsewhere !== null

export const bulletsOf = (state: Pick<DraftState, 'version'>): readonly Bullet[] =>
  state.version?.bullets ?? []

/** The id of a further bullet while it is being typed; the desk gives it one of its own. */
export const NEW_BULLET = 'new'

const ofOwnHand = { glued: false, origin: 'hand', editedBy: null, locked: false } as const

/** The bullets with the one that is being typed in its place, a further one behind the others. */
export function shownBullets({
  version,
  trial,
}: Pick<DraftState, 'version' | 'trial'>): readonly Bullet[] {
  const bullets = bulletsOf({ version })
  if (trial?.id === NEW_BULLET) return [...bullets, { ...ofOwnHand, ...trial }]
  return bullets.map((bullet) => (bullet.id === trial?.id ? { ...bullet, ...trial } : bullet))
}

/** Every finding in reading order of the screen: article, summary as a whole, bullets. */
export const findingsOf = (checked: Checked | null): readonly KeyedFinding[] =>
  checked === null
    ? []
    : [
        ...checked.articleFindings,
        ...checked.summaryFindings,
        ...checked.verdicts.flatMap((verdict) => verdict.findings),
      ]
