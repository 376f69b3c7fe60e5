import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Reading } from '../reading/reading.ts'
import type { Store } from '../store/open.ts'

import type { Patience } from '../summarizer/patience.ts'

import type { Asking } from './asking.ts'

import type { Recheck } from './queue-recheck.ts'

import type { Watch } from './recovery.ts'
import type { SearchIndexing } from './search-indexing.ts'
import type { StyleFile } from './style-file.ts'

export type Door = 'electron' | 'browser' | 'command-line'

/** What every use case works with. */
export interface Desk {
  readonly store: Store
  /** What counts at the moment of the call: it can be changed while the desk is open. */
  readonly houseStyle: HouseStyle
  readonly styleFile: StyleFile
  /** The keys of the providers, outside the store. */
  readonly keys: KeyRing
  /** How long a model may take. */
  readonly patience: Patience
  readonly asking: Asking
  /** Reads submissions where they hold up nothing else. */
  readonly reading: Reading
  readonly recheck: Recheck
  readonly indexing: SearchIndexing
  readonly watch: Watch
  /** The drafts whose text was saved while this desk is open, by id, each with who saved it last. */
  readonly edited: Map<string, string>
  readonly door: Door
  readonly version: string
  /** The present time as ISO UTC. */
  readonly now: () => string
  readonly newId: () => string
}
