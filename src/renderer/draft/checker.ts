import type { Content } from '#shared/article/content.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import type { Bullet, Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { Checked } from './draft-state.ts'

export interface CheckInput {
  readonly content: Content
  /** The bullets to be checked: one may be as it is being typed. */
  readonly bullets: readonly Bullet[]
  /** The bullets as they are stored: what a decision binds. */
  readonly stored: readonly Bullet[]
  /** What the bullets rested on when somebody last stood behind them. */
  readonly baselines: readonly Baseline[]
  readonly style: HouseStyle
}

/** Holds article and summary against each other away from the screen's thread. */
export interface Checker {
  /** Asks for a check; of several requests only the newest is answered. */
  readonly check: (input: CheckInput) => void
  /** Verdicts on candidates for a bullet's place (null: a new bullet), in their order. */
  readonly judge: (
    input: CheckInput,
    bulletId: string | null,
    candidates: readonly Candidate[],
  ) => Promise<readonly Verdict[]>
  readonly stop: () => void
}

export type MakeChecker = (onChecked: (checked: Checked) => void) => Checker
