import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Store } from '../store/open.ts'

export type Door = 'electron' | 'browser' | 'command-line'

/** What every use case works with. */
export interface Desk {
  readonly store: Store
  readonly houseStyle: HouseStyle
  readonly door: Door
  readonly version: string
  /** The present time as ISO UTC. */
  readonly now: () => string
  readonly newId: () => string
}
