import type { Content } from '#shared/article/content.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Checked } from './draft-state.ts'

export interface CheckInput {
  readonly content: Content
  readonly bullets: readonly Bullet[]
  readonly style: HouseStyle
}

/** Holds article and summary against each other away from the screen's thread. */
export interface Checker {
  /** Asks for a check; of several requests only the newest is answered. */
  readonly check: (input: CheckInput) => void
  readonly stop: () => void
}

export type MakeChecker = (onChecked: (checked: Checked) => void) => Checker
