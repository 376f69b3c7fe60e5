/** An editor among whom drafts are shared out. */
export interface Receiver {
  readonly id: string
  /** How many drafts this editor holds already. */
  readonly holds: number
}

/** A draft and whose it becomes. */
export interface Dealt {
  readonly draftId: string
  readonly editor: string
}

/**
 * Shares drafts out in turn: nobody gets more than one draft more than another, and who holds the fewest
 * begins. The same drafts and editors are always dealt the same.
 *
 * @param draftIds the oldest first; they are dealt in this order
 * @param receivers of those who hold as many, the one named first begins
 * @param each how many anybody gets at most; null for no such limit
 * @returns [] where there is nobody to deal to
 * @example dealOut(['a', 'b', 'c'], [{ id: 'rani', holds: 4 }, { id: 'budi', holds: 0 }], null)
 *   // a and c to budi, b to rani
 */
export function dealOut(
  draftIds: readonly string[],
  receivers: readonly Receiver[],
  each: number | null,
): readonly Dealt[] {
  const turns = receivers.toSorted((a, b) => a.holds - b.holds)
  const most = each === null ? draftIds.length : each * turns.length
  return draftIds.slice(0, most).flatMap((draftId, at) => {
    const editor = turns[at % turns.length]
    return editor === undefined ? [] : [{ draftId, editor: editor.id }]
  })
}
