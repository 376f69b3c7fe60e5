import type { PointerEvent } from 'react'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { openDraftId } from '../draft/open-draft.ts'
import { readAhead } from '../draft/read-ahead.ts'
import { desk } from '../queries.ts'
import { select, selection } from './selection.ts'

type Rows = readonly Pick<DraftRow, 'id'>[]

/**
 * The pointer goes down on a row. With Control or Shift it begins to choose drafts, else it opens that one when it
 * comes up: it is read from now on. Once boxes are shown the list itself knows what a press means.
 */
export function pressRow(event: PointerEvent, rows: Rows): void {
  if (selection.get().isOn || event.button !== 0) return
  const target = event.target instanceof Element ? event.target : null
  const id = target?.closest('[data-key]')?.getAttribute('data-key')
  const at = rows.findIndex((row) => row.id === id)
  if (id === undefined || id === null || at === -1) return
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    event.preventDefault()
    event.stopPropagation()
    select(event.shiftKey ? fromOpen(rows, at) : [id])
  } else if (id !== openDraftId()) readAhead(desk, id)
}

/** All from the open draft to a row; where that is not in the list, the row alone. */
function fromOpen(rows: Rows, at: number): readonly string[] {
  const open = rows.findIndex((row) => row.id === openDraftId())
  const [first, last] = open === -1 ? [at, at] : [Math.min(open, at), Math.max(open, at)]
  return rows.slice(first, last + 1).map((row) => row.id)
}
