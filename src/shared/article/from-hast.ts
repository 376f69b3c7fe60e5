import type { Element, Nodes, Root } from 'hast'
import { never } from '#shared/contract/outcome.ts'
import { readHeading, readPreformatted, readQuote, readRow } from './block-from-hast.ts'
import { assignBlockIds } from './block-ids.ts'
import type { Envelope } from './content.ts'
import { readCaption, readFigure, readPicture } from './figure-from-hast.ts'
import type { Flow } from './flow.ts'
import { nodeOf } from './flow-to-node.ts'
import { lookInside, roleOf } from './hast-roles.ts'
import { type Look, type Piece, splitAtEmptyLines, tidyPieces } from './inline-pieces.ts'
import { joinLists } from './join-lists.ts'
import { readList, readStrayItem } from './list-from-hast.ts'
import { envelope } from './nodes.ts'
import { isDataTable, readTable } from './table-from-hast.ts'

/** The figure before, with the caption that is printed under it; null where it is none. */
function captioned(last: Flow | undefined, element: Element): Flow | null {
  if (last?.kind !== 'figure' || element.tagName !== 'figcaption') return null
  const { caption, credit, licence } = last.fields
  return caption + credit + licence === ''
    ? { kind: 'figure', fields: { ...last.fields, ...readCaption(element) } }
    : null
}

/** Reads nodes into blocks; text between blocks becomes paragraphs. */
function readFlows(nodes: readonly Nodes[], outer: Look): readonly Flow[] {
  const flows: Flow[] = []
  let pieces: Piece[] = []
  const endParagraph = () => {
    for (const paragraph of splitAtEmptyLines(tidyPieces(pieces))) {
      flows.push({ kind: 'paragraph', pieces: paragraph })
    }
    pieces = []
  }
  const add = (made: readonly Flow[]) => {
    endParagraph()
    for (const flow of made) flows.push(flow)
  }
  const visitBlock = (element: Element, look: Look) => {
    endParagraph()
    const figure = captioned(flows.at(-1), element)
    if (figure) flows[flows.length - 1] = figure
    else if (element.tagName === 'pre') pieces = [...pieces, ...readPreformatted(element, look)]
    else for (const child of element.children) visit(child, look)
    endParagraph()
  }
  const visit = (node: Nodes, look: Look): void => {
    if (node.type === 'text') pieces.push({ text: node.value, ...look })
    if (node.type === 'root') for (const child of node.children) visit(child, look)
    if (node.type !== 'element') return
    const inside = lookInside(node, look)
    const role = roleOf(node)
    switch (role) {
      case 'skip':
        break
      case 'break':
        pieces.push(null)
        break
      case 'inline':
        for (const child of node.children) visit(child, inside)
        break
      case 'block':
        visitBlock(node, inside)
        break
      case 'heading':
        add(readHeading(node, inside, readFlows))
        break
      case 'quote':
        add(readQuote(node, inside, readFlows))
        break
      case 'list':
        add(readList(node, inside, readFlows))
        break
      case 'row':
        add(readRow(node, inside, readFlows))
        break
      case 'table':
        if (isDataTable(node)) add(readTable(node, inside, readFlows))
        else visitBlock(node, inside)
        break
      case 'item':
        add(readStrayItem(node, inside, readFlows))
        break
      case 'picture':
        add([{ kind: 'figure', fields: readPicture(node) }])
        break
      case 'figure': {
        const fields = readFigure(node)
        add(fields ? [{ kind: 'figure', fields }] : readFlows(node.children, inside))
        break
      }
      default:
        never(role)
    }
  }
  for (const node of nodes) visit(node, outer)
  endParagraph()
  return flows
}

/**
 * Makes an article's body of markup, of foreign one in its plain form (markup/plain.ts). Only the nodes of nodes.ts come out, whatever goes in: unknown
 * elements keep their words, a table that lays out a page becomes what stands in it, links other than http, https and mailto
 * keep only their words, scripts, forms and what is hidden are left out.
 *
 * Total and pure: no markup makes it fail. Depth is the caller's to limit (intake, `too-complex`).
 *
 * @param newId makes the block ids
 * @example bodyFromHast(fromHtml('<p>Pasar <b>Sagu</b></p>', { fragment: true }), () => crypto.randomUUID())
 */
export const bodyFromHast = (root: Root, newId: () => string): Envelope =>
  assignBlockIds(
    envelope(joinLists(readFlows([root], { format: 0, url: null }).map(nodeOf))),
    newId,
  )
