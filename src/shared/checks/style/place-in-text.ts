/** Where an offset stands, as an editor of text counts: both from 1, columns in UTF-16 units. */
export interface PlaceInText {
  readonly line: number
  readonly column: number
}

/**
 * Turns an offset into line and column. A line ends at "\n", "\r\n" or "\r".
 *
 * @param at UTF-16 units from the beginning
 * @example placeInText('{\n  "count": x', 13) // { line: 2, column: 12 }
 */
export function placeInText(text: string, at: number): PlaceInText {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
