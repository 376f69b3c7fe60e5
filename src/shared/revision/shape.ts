import type { Json } from '#shared/article/canonical.ts'
import type { SerializedNode } from '#shared/article/content.ts'
import { headingNode, listNode, paragraphNode, quoteNode } from '#shared/article/nodes.ts'

/** What a block of text is without its text: its canonical fields but the children. */
export type Shape = Readonly<Record<string, Json>>

type JsonRecord = { readonly [field: string]: Json }

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/**
 * A value of canonical JSON as a record; none for any other value.
 *
 * @example recordOf(null) // {}
 */
export const recordOf = (value: Json | undefined): JsonRecord =>
  typeof value === 'object' && value !== null && !isList(value) ? value : {}

/**
 * The children of a canonical node.
 *
 * @example partsOf({ type: 'paragraph' }) // []
 */
export const partsOf = (node: Json | undefined): readonly Json[] => {
  const { children } = recordOf(node)
  return isList(children) ? children : []
}

/**
 * Takes the children off a canonical block.
 *
 * @example shapeOf({ type: 'heading', tag: 'h2', children: [] }) // { type: 'heading', tag: 'h2' }
 */
export function shapeOf(block: Json | undefined): Shape {
  const { children: _, ...shape } = recordOf(block)
  return shape
}

/** Blocks of words in a row; the words of one can stand in the other. */
const FLOWING: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'quote'])

/**
 * Says whether a block can take another shape and keep its words where they are.
 *
 * @example canBecome({ type: 'paragraph' }, { type: 'heading', tag: 'h2' }) // true
 */
export const canBecome = (one: Shape, other: Shape): boolean =>
  (FLOWING.has(one.type) && FLOWING.has(other.type)) ||
  (one.type === 'list' && other.type === 'list') ||
  (one.type === 'table' && other.type === 'table')

function emptyBlock(shape: Shape): SerializedNode {
  switch (shape.type) {
    case 'heading':
      return headingNode(2, [])
    case 'quote':
      return quoteNode([])
    case 'list':
      return listNode(shape.listType === 'number' ? 'number' : 'bullet', [])
    default:
      return paragraphNode([])
  }
}

/**
 * A stored block of a shape, around children.
 *
 * @example blockOf({ type: 'heading', tag: 'h3' }, [textNode('Harga')]).tag // 'h3'
 */
export const blockOf = (shape: Shape, children: readonly SerializedNode[]): SerializedNode => ({
  ...emptyBlock(shape),
  ...shape,
  children: [...children],
})
