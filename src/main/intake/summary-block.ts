import type { Element } from 'hast'
import { h } from 'hastscript'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { isElement } from '#shared/markup/tree.ts'
import { wordsOf } from './inline.ts'
import type { Line, Role } from './line.ts'
import { isList } from './list.ts'

/** The summary that a submission brings, and the lines that it takes up. */
export interface SummaryBlock {
  /** A `li` for each bullet. */
  readonly items: readonly Element[]
  readonly lines: ReadonlySet<Line>
  /** The page prints the label over it. */
  readonly labelled: boolean
}

const NONE: SummaryBlock = { items: [], lines: new Set(), labelled: false }

/** No page prints more points than this; a longer list is part of an article. */
const MOST_BULLETS = 7

/** The points of a list; a nested one is a point of its own, behind the one that held it. */
const itemsOf = (list: Element): readonly Element[] =>
  list.children.filter(isElement).flatMap((item) => {
    const inner = item.children.filter(isElement).filter(isList)
    if (inner.length === 0) return [item]
    const words = item.children.filter((child) => !isElement(child) || !isList(child))
    return [h('li', words), ...inner.flatMap(itemsOf)]
  })

/** What ends a summary whose points are bare lines. */
const ENDS: ReadonlySet<Role> = new Set([
  'heading',
  'figure',
  'caption',
  'opening',
  'claim',
  'list',
])

/** Points printed as bare lines: all up to the AI note; without one, as many as the house prints. */
function bareLines(lines: readonly Line[], style: HouseStyle): readonly Line[] {
  const end = lines.findIndex(({ role }) => ENDS.has(role) || role === 'ai-note')
  const upTo = end === -1 ? lines : lines.slice(0, end)
  const most = lines[end]?.role === 'ai-note' ? MOST_BULLETS : style.bullets.count
  return upTo.filter(({ role }) => role === 'words').slice(0, most)
}

function labelled(lines: readonly Line[], style: HouseStyle): SummaryBlock {
  const at = lines.findIndex(({ role }) => role === 'label')
  const label = lines[at]
  if (label === undefined) return NONE
  const below = lines.slice(at + 1)
  const [first] = below
  if (first?.role !== 'list') {
    const points = bareLines(below, style)
    return {
      items: points.map(({ element }) => h('li', element.children)),
      lines: new Set([label, ...points]),
      labelled: true,
    }
  }
  const end = below.findIndex(({ role }) => role !== 'list')
  const lists = end === -1 ? below : below.slice(0, end)
  return {
    items: lists.flatMap(({ element }) => itemsOf(element)),
    lines: new Set([label, ...lists]),
    labelled: true,
  }
}

/** What may stand above the points where a copy has lost their label. */
const ABOVE: ReadonlySet<Role> = new Set([
  'advert',
  'app',
  'related',
  'date',
  'writer',
  'figure',
  'caption',
  'file-name',
])

/** A copy from a reader view: title, then points, then the article (domain.md, layout `reader`). */
function unlabelled(lines: readonly Line[]): SummaryBlock {
  const at = lines.findIndex(({ role }) => role === 'list')
  const list = lines[at]
  const items = list === undefined ? [] : itemsOf(list.element)
  if (list === undefined || items.length < 2 || items.length > MOST_BULLETS) return NONE
  const above = lines.slice(0, at).filter(({ role }) => !ABOVE.has(role))
  const isTop =
    above.length <= 1 &&
    above.every(({ words, role }) => role === 'heading' || !/[.:]$/.test(words))
  const next = lines.slice(at + 1).find(({ role }) => !ABOVE.has(role))
  const isArticle = next !== undefined && (next.role === 'opening' || next.role === 'words')
  if (!isTop || !isArticle) return NONE
  return {
    items: items.filter((item) => wordsOf(item) !== ''),
    lines: new Set([list]),
    labelled: false,
  }
}

/**
 * Finds the points of the summary: below its label, as a list or as bare lines, or, where the label was
 * lost, as the list between title and article.
 */
export function summaryBlock(lines: readonly Line[], style: HouseStyle): SummaryBlock {
  const block = labelled(lines, style)
  return block.labelled ? block : unlabelled(lines)
}
