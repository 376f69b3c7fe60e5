import type { Reader } from '../store/connection.ts'
import { editorsOf } from '../store/editors.ts'
import type { Moment } from '../store/search-filters.ts'
import { sittingAmong } from './editor.ts'

/** Who asks the queue, when, and where its days begin. */
export function momentOf(from: Reader, zone: string, now: string): Moment {
  const editors = editorsOf(from)
  return { zone, now, own: sittingAmong(from, editors)?.id ?? null, editors }
}
