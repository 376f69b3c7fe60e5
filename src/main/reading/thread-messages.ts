import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Prepared } from '../desk/prepare.ts'
import type { Arriving, Looked } from './reading.ts'

/** What a reading thread is told: one file at a time, first its bytes, then, if they are wanted, the rest. */
export type ToThread =
  /** Counts for every file until another comes. */
  | { readonly kind: 'style'; readonly style: HouseStyle }
  /** `asks`: waits to be told whether the rest is wanted. */
  | { readonly kind: 'look'; readonly arriving: Arriving; readonly asks: boolean }
  | { readonly kind: 'read' }
  | { readonly kind: 'leave' }

/** What it says: `ready` once, then a word for each file's `look`, and one for each `read`. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'looked'; readonly looked: Outcome<Looked> }
  | { readonly kind: 'read'; readonly outcome: Outcome<Prepared> }
