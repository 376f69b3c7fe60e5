import type { SerializedNode } from './content.ts'
import { childrenOf } from './node-fields.ts'

/** A list that grows at its end, and the list nested in its last item as far as that one grows too. */
interface Growth {
  readonly list: SerializedNode
  readonly items: SerializedNode[]
  nested: Growth | null
}

const growthOf = (list: SerializedNode): Growth => ({
  list,
  items: [...childrenOf(list)],
  nested: null,
})

const nestedIn = (item: SerializedNode | undefined): SerializedNode | null => {
  const [first] = item ? childrenOf(item) : []
  return first?.type === 'list' ? first : null
}

/** The nested list at a list's end, ready to grow; null where there is none of the same type. */
function seamWith(growth: Growth, below: SerializedNode | null): Growth | null {
  if (below === null) return null
  const above = growth.nested?.list ?? nestedIn(growth.items.at(-1))
  if (!above || above.listType !== below.listType) return null
  return growth.nested ?? growthOf(above)
}

function endNested(growth: Growth): void {
  const last = growth.items.pop()
  if (last === undefined) return
  growth.items.push(growth.nested ? { ...last, children: [ended(growth.nested)] } : last)
  growth.nested = null
}

function ended(growth: Growth): SerializedNode {
  endNested(growth)
  return { ...growth.list, children: growth.items }
}

/** Adds the items of a list; the nested lists that meet at the seam become one. */
function grow(growth: Growth, list: SerializedNode): void {
  const items = childrenOf(list)
  const below = nestedIn(items[0])
  const seam = seamWith(growth, below)
  if (seam && below) {
    growth.nested = seam
    grow(seam, below)
  }
  const added = seam ? items.slice(1) : items
  if (added.length === 0) return
  endNested(growth)
  for (const item of added) growth.items.push(item)
}

/**
 * Joins neighbouring lists of one type, as Lexical does whenever it loads a state (ListNode's
 * transform, lexical 0.52.0): what is read, hashed and shown is then the same list. Takes time in
 * proportion to the items: a paste may hold thousands of lists of one item.
 *
 * @example joinLists([listNode('bullet', [a]), listNode('bullet', [b])]).length // 1
 */
export function joinLists(blocks: readonly SerializedNode[]): readonly SerializedNode[] {
  const out: SerializedNode[] = []
  let growth: Growth | null = null
  for (const block of blocks) {
    const last = out.at(-1)
    if (last?.type === 'list' && block.type === 'list' && last.listType === block.listType) {
      growth ??= growthOf(last)
      grow(growth, block)
      continue
    }
    if (growth) out[out.length - 1] = ended(growth)
    growth = null
    out.push(block)
  }
  if (growth) out[out.length - 1] = ended(growth)
  return out
}
