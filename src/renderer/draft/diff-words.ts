import { diffArrays } from 'diff'

/** A word with what stands inside it ("23.00", "Rp1,2", "anak-anak"), white space, or another sign. */
const PIECE = /\s+|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.,:/'’‐–-]*[\p{L}\p{M}\p{N}])?|[\s\S]/gu

const piecesOf = (text: string): string[] => text.match(PIECE) ?? []

export interface DiffPart {
  readonly value: string
  readonly added: boolean
  readonly removed: boolean
}

/** A diff in whole words: of "23.00" for "22.30" no half is the same. */
export const diffWords = (before: string, after: string): readonly DiffPart[] =>
  diffArrays(piecesOf(before), piecesOf(after)).map(({ value, added, removed }) => ({
    value: value.join(''),
    added: added === true,
    removed: removed === true,
  }))
