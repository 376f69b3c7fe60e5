import type { Element, Root } from 'hast'
import { isDataTable, mergedCells } from '#shared/article/table-from-hast.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import { parseMarkup } from '#shared/markup/parse.ts'
import { plainMarkup } from '#shared/markup/plain.ts'
import { elementsOf, linesOf } from '#shared/markup/tree.ts'
import { activeContent } from './active-content.ts'
import { flatten } from './flatten.ts'
import { wordsOf } from './inline.ts'
import { keptUrl } from './links.ts'
import type { Page } from './page.ts'
import { pageMeta } from './page-meta.ts'

/** The article's part of the page must hold this share of its words, else the whole page is read. */
const MOST = 0.5

const wordsIn = (node: Element | Root): number => linesOf(node).length

/** The part of a page that is the article: `article` or `main` with most of the words, else all. */
function articlePart(root: Root): Element | Root {
  const parts = [...elementsOf(root)]
    .filter(({ tagName }) => tagName === 'article' || tagName === 'main')
    .map((element) => ({ element, words: wordsIn(element) }))
  const most = parts.reduce((words, part) => Math.max(words, part.words), 0)
  if (parts.length === 0 || most < wordsIn(root) * MOST) return root
  // The innermost that still holds most of it: <main> often holds boxes beside its <article>.
  const inner = parts.findLast(
    ({ element, words }) => element.tagName === 'article' && words >= most * MOST,
  )
  return (inner ?? parts.find(({ words }) => words === most))?.element ?? root
}

/** A table is unfolded to a plain grid: an editor should know which page had cells that reach over others. */
function unfoldedCells(part: Element | Root): readonly string[] {
  const count = [...elementsOf(part)]
    .filter((element) => element.tagName === 'table' && isDataTable(element))
    .reduce((sum, table) => sum + mergedCells(table), 0)
  return count === 0 ? [] : [`colspan, rowspan × ${count}`]
}

/**
 * Reads a page of HTML, or a piece of one. Nothing is run and nothing is fetched: only what the
 * allow-list names comes through. Markup that no article needs fails with `too-complex`.
 *
 * @example pageFromHtml('<h1>Panen</h1><script>x()</script>', '').value.blocks // h1 only
 */
export function pageFromHtml(html: string, name: string): Outcome<Page> {
  const root = parseMarkup(html)
  if (root === null) return failed({ kind: 'too-complex', name })
  const { base, ...meta } = pageMeta(root)
  const plain = plainMarkup(root, (address) => keptUrl(address, base))
  const part = articlePart(plain)
  const heading = [...elementsOf(plain)].find(({ tagName }) => tagName === 'h1')
  const title = heading === undefined ? meta.title : wordsOf(heading)
  return done({
    ...meta,
    title,
    blocks: flatten(part.children),
    active: [...activeContent(root), ...unfoldedCells(part)],
  })
}
