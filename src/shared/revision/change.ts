import type { SerializedNode } from '#shared/article/content.ts'
import type { FigureFields } from '#shared/article/nodes.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Run, TextLink, TextLook } from './runs.ts'
import type { Shape } from './shape.ts'

/** The two contents of a comparison. */
export type Time = 'before' | 'after'

export const otherTime = (time: Time): Time => (time === 'before' ? 'after' : 'before')

/** A value of each of the two contents. */
export type Both<T> = Readonly<Record<Time, T>>

/** Where a block stands that only one content has there. */
export interface Place {
  /** Index among the blocks of its own content. */
  readonly at: number
  /** How many blocks of the other content stand before it. */
  readonly gap: number
}

export type FigureField = keyof FigureFields

/**
 * One change between two contents, as plain data with both sides, so that each can be made or taken
 * back alone. A block is named by its index among the blocks that a reader would notice; offsets
 * count UTF-16 units, a line break and the start of a list item one each.
 */
export type Change =
  | ({ readonly kind: 'title' } & Both<string>)
  | ({ readonly kind: 'excerpt' } & Both<string>)
  | { readonly kind: 'added'; readonly place: Place; readonly node: SerializedNode }
  | { readonly kind: 'removed'; readonly place: Place; readonly node: SerializedNode }
  | { readonly kind: 'moved'; readonly from: Place; readonly to: Place }
  /** A block became one of another nature: a paragraph a list. */
  | ({ readonly kind: 'replaced'; readonly at: Both<number> } & Both<SerializedNode>)
  /** Kind of block, heading level, kind of list, alignment. */
  | ({ readonly kind: 'shape'; readonly at: Both<number> } & Both<Shape>)
  | ({ readonly kind: 'text' } & Spot & Both<readonly Run[]>)
  | ({ readonly kind: 'format' } & Spot & Both<TextLook>)
  | ({ readonly kind: 'link' } & Spot & Both<TextLink | null>)
  | ({ readonly kind: 'figure'; readonly at: Both<number>; readonly field: FigureField } & Both<
      string | null
    >)

/** A stretch of the text of a block, in both contents. */
export interface Spot {
  readonly at: Both<number>
  readonly span: Both<Stretch>
}
