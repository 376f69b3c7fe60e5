import type { Element, Nodes } from 'hast'
import { type Flow, type Item, isFigure, linesOf, type ReadFlows } from './flow.ts'
import { roleOf } from './hast-roles.ts'
import { joinPieces, type Look } from './inline-pieces.ts'

/** What one child of a list gives: its line, the lists nested in it, and figures. */
interface Entry {
  readonly items: readonly Item[]
  readonly figures: readonly Flow[]
}

function readEntry(child: Nodes, look: Look, read: ReadFlows): Entry {
  const isItem = child.type === 'element' && roleOf(child) === 'item'
  const flows = read(isItem ? child.children : [child], look)
  const lists = flows.filter((flow) => flow.kind === 'list')
  const figures = flows.filter(isFigure)
  const text = flows.filter((flow) => flow.kind !== 'list')
  const pieces = joinPieces(text.flatMap(linesOf), 'break')
  // White space between items is no item; neither is an item that only holds a list or a figure.
  const hasLine = pieces.length > 0 || (isItem && lists.length + figures.length === 0)
  return {
    items: [
      ...(hasLine ? [{ kind: 'line', pieces } as const] : []),
      ...lists.map((list) => ({ kind: 'list', list }) as const),
    ],
    figures,
  }
}

const startOf = ({ properties }: Element): number => {
  const start = Number(properties.start ?? 1)
  return Number.isSafeInteger(start) ? start : 1
}

/**
 * Reads a list of any kind. Nested lists stay nested, as items of their own; figures come after the
 * list, since an item holds only text.
 *
 * @example readList(h('ol', [h('li', 'satu')]), look, read)
 */
export function readList(element: Element, look: Look, read: ReadFlows): readonly Flow[] {
  const entries = element.children.map((child) => readEntry(child, look, read))
  const items = entries.flatMap((entry) => entry.items)
  const figures = entries.flatMap((entry) => entry.figures)
  if (items.length === 0) return figures
  const ordered = element.tagName === 'ol'
  return [{ kind: 'list', ordered, start: ordered ? startOf(element) : 1, items }, ...figures]
}

/**
 * Reads an item that stands outside a list, as word processors leave them: a list of its own, which
 * joins its neighbours in the end (joinLists).
 *
 * @example readStrayItem(h('li', 'dua'), look, read)
 */
export function readStrayItem(item: Element, look: Look, read: ReadFlows): readonly Flow[] {
  const { items, figures } = readEntry(item, look, read)
  return items.length === 0
    ? figures
    : [{ kind: 'list', ordered: false, start: 1, items }, ...figures]
}
