/** Token indexes of one text, `to` excluded. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** What stands before a number: "lebih dari", "hampir", "sekitar". */
export type About = 'above' | 'below' | 'near'

export type Unit = 'plain' | 'rupiah' | 'dollar' | 'euro' | 'pound' | 'percent' | 'ordinal'

/** A value that a text states; what it does not state is null. */
export type Value =
  | {
      readonly kind: 'date'
      readonly day: number | null
      readonly month: number
      readonly year: number | null
    }
  /** 1 (Monday) to 7. */
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly unit: Unit
      /** Null for an exact number. */
      readonly about: About | null
    }
  /** "1.700-4.100", "2017/2018". */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** "ribuan", "puluhan juta". */
  | { readonly kind: 'vague'; readonly low: number; readonly high: number }
  /** "3-0", "18:9", "21.00": equal when they read the same. */
  | { readonly kind: 'score' | 'clock' | 'code'; readonly code: string }

/** A value with its place; offsets are UTF-16 units into the text that was read. */
export type Quantity = TokenRange & {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: Value
}

/**
 * Lists the tokens that ranges cover.
 *
 * @example tokensOf([{ from: 1, to: 3 }]) // 1 and 2
 */
export const tokensOf = (ranges: readonly TokenRange[]): ReadonlySet<number> =>
  new Set(
    ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
