import type { Reader } from '../store/connection.ts'
import { editorsOf } from '../store/editors.ts'
import type { Moment } from '../store/search-filters.ts'
import { sittingProfile } from './editor.ts'

/** Who asks the queue, when, and where its days begin. */
export const momentOf = (from: Reader, zone: string, now: string): Moment => ({
  zone,
  now,
  own: sittingProfile(from)?.id ?? null,
  editors: editorsOf(from),
})
