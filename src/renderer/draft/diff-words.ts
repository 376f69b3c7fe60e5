import { diffArrays } from 'diff'
import { wordPieces } from '#shared/revision/word-pieces.ts'

export interface DiffPart {
  readonly value: string
  readonly added: boolean
  readonly removed: boolean
}

/** A diff in whole words: of "23.00" for "22.30" no half is the same. */
export const diffWords = (before: string, after: string): readonly DiffPart[] =>
  diffArrays(wordPieces(before), wordPieces(after)).map(({ value, added, removed }) => ({
    value: value.join(''),
    added: added === true,
    removed: removed === true,
  }))
