import type { PointerEvent } from 'react'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { select, selection } from './selection.ts'

/**
 * Control or Shift and a click begin to choose drafts: the one, or all from the open draft to it. Once
 * boxes are shown the list itself knows these keys.
 */
export function chooseByPointer(
  event: PointerEvent,
  rows: readonly Pick<DraftRow, 'id'>[],
  openId: string | null,
): void {
  if (selection.get().isOn || !(event.ctrlKey || event.metaKey || event.shiftKey)) return
  const target = event.target instanceof Element ? event.target : null
  const id = target?.closest('[data-key]')?.getAttribute('data-key')
  const at = rows.findIndex((row) => row.id === id)
  if (at === -1) return
  event.preventDefault()
  event.stopPropagation()
  const from = event.shiftKey ? rows.findIndex((row) => row.id === openId) : -1
  const [first, last] = from === -1 ? [at, at] : [Math.min(from, at), Math.max(from, at)]
  select(rows.slice(first, last + 1).map((row) => row.id))
}
