import type { DraftRow } from '#shared/contract/drafts.ts'

/**
 * The draft that stands `step` places from another in the list on screen; from no draft, the first
 * one. Null at the ends.
 *
 * @example neighbour(rows, 'b', 1) // the id after b
 */
export function neighbour(
  rows: readonly Pick<DraftRow, 'id'>[],
  id: string | null,
  step: 1 | -1,
): string | null {
  const at = rows.findIndex((row) => row.id === id)
  return (at === -1 ? rows[0] : rows[at + step])?.id ?? null
}

/**
 * Where to go when a draft leaves the list: the one after it, or the one before at the end.
 *
 * @example successor(rows, 'last') // the id before it
 */
export const successor = (rows: readonly Pick<DraftRow, 'id'>[], id: string): string | null =>
  neighbour(rows, id, 1) ?? neighbour(rows, id, -1)
