import { canonicalJson, type Json } from '#shared/article/canonical.ts'
import type { SerializedNode } from '#shared/article/content.ts'
import { lineBreakNode, linkNode, textNode } from '#shared/article/nodes.ts'
import type { Stretch } from '#shared/pieces.ts'
import { partsOf, recordOf } from './shape.ts'

/** Lexical's format bits, and CSS that a paste brought along. */
export interface TextLook {
  readonly format: number
  readonly style: string
}

export interface TextLink {
  readonly url: string
  readonly title: string
  /** Turns where a link ends and the next begins with the same target. */
  readonly apart: boolean
}

/** The start of a list item, with the lists that it stands in below the block itself. */
export interface ItemStart {
  readonly kind: 'item'
  readonly path: readonly Json[]
  readonly fields: Json
}

/** The start of a table's cell, or the end of a row: two changes of a table never touch. */
export interface TableMark {
  readonly kind: 'cell' | 'row-end'
}

/** A run that is neither words nor a line break: it says where the words behind it stand. */
export type Mark = ItemStart | TableMark

/** A stretch of a block with one look and one link, a line break, or where an item or a cell starts. */
export type Run =
  | ({ readonly kind: 'text'; readonly text: string; readonly link: TextLink | null } & TextLook)
  | { readonly kind: 'break'; readonly link: TextLink | null }
  | Mark

/**
 * How many units a run takes in the offsets of its block.
 *
 * @example lengthOf({ kind: 'break', link: null }) // 1
 */
export const lengthOf = (run: Run): number => (run.kind === 'text' ? run.text.length : 1)

/**
 * The words of runs as they read; a break, a new item and a new cell are a new line.
 *
 * @example textOf([{ kind: 'text', text: 'Halo', format: 0, style: '', link: null }]) // 'Halo'
 */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '\n')).join('')

const word = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const isSameLink = (a: TextLink | null, b: TextLink | null): boolean =>
  a?.url === b?.url && a?.title === b?.title && a?.apart === b?.apart

/**
 * Says whether two runs of text differ in nothing but their words.
 *
 * @example isSameLook(run, { ...run, text: 'lain' }) // true
 */
export const isSameLook = (a: TextLook, b: TextLook): boolean =>
  a.format === b.format && a.style === b.style

export { isSameLink }

/**
 * Reads canonical inline nodes as runs.
 *
 * @example inlineRuns([{ type: 'text', text: 'Halo' }]).length // 1
 */
export function inlineRuns(nodes: readonly Json[]): readonly Run[] {
  const runs: Run[] = []
  const push = (json: Json, link: TextLink | null) => {
    const node = recordOf(json)
    if (node.type === 'linebreak') runs.push({ kind: 'break', link })
    else {
      const format = typeof node.format === 'number' ? node.format : 0
      runs.push({ kind: 'text', text: word(node.text), format, style: word(node.style), link })
    }
  }
  let last: TextLink | null = null
  for (const json of nodes) {
    const node = recordOf(json)
    if (node.type !== 'link') {
      push(json, null)
      last = null
      continue
    }
    const fields = { url: word(node.url), title: word(node.title) }
    const follows = last?.url === fields.url && last.title === fields.title
    const link: TextLink = { ...fields, apart: follows && last?.apart === false }
    for (const child of partsOf(json)) push(child, link)
    last = link
  }
  return runs
}

const textNodes = (run: Run): readonly SerializedNode[] => {
  if (run.kind !== 'text') return [lineBreakNode()]
  // A tab is a node of its own in the editor.
  return run.text
    .split(/(\t)/)
    .filter((text) => text !== '')
    .map((text) => ({
      ...textNode(text, run.format),
      style: run.style,
      ...(text === '\t' ? { type: 'tab', detail: 2, mode: 'normal' } : {}),
    }))
}

/**
 * Says whether a run is one of words or a line break, which can stand in a link.
 *
 * @example isWords({ kind: 'cell' }) // false
 */
export const isWords = (run: Run): run is Exclude<Run, Mark> =>
  run.kind === 'text' || run.kind === 'break'

const linkOf = (run: Run): TextLink | null => (isWords(run) ? run.link : null)

/**
 * Writes runs as the inline nodes that are stored. Where an item starts, a line begins.
 *
 * @example inlineNodes(inlineRuns([{ type: 'text', text: 'Halo' }])) // [textNode('Halo')]
 */
export function inlineNodes(runs: readonly Run[]): readonly SerializedNode[] {
  const nodes: SerializedNode[] = []
  let open: { readonly link: TextLink; readonly children: SerializedNode[] } | null = null
  const close = () => {
    if (open) {
      const { url, title } = open.link
      nodes.push({ ...linkNode(url, open.children), title: title === '' ? null : title })
    }
    open = null
  }
  for (const run of runs) {
    const link = linkOf(run)
    if (open && !isSameLink(open.link, link)) close()
    if (link === null) nodes.push(...textNodes(run))
    else {
      open ??= { link, children: [] }
      open.children.push(...textNodes(run))
    }
  }
  close()
  return nodes
}

/**
 * The part of runs within a stretch of their offsets.
 *
 * @example cutRuns(runs, { start: 0, end: 0 }) // []
 */
export function cutRuns(runs: readonly Run[], { start, end }: Stretch): readonly Run[] {
  const cut: Run[] = []
  let at = 0
  for (const run of runs) {
    const length = lengthOf(run)
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (from < to) cut.push(run.kind === 'text' ? { ...run, text: run.text.slice(from, to) } : run)
    at += length
    if (at >= end) break
  }
  return cut
}

/**
 * A key that equal markers share and no piece of text has: a run that is no text, as one token.
 *
 * @example markerKey({ kind: 'break', link: null }) // '\u0000break'
 */
export const markerKey = (run: Exclude<Run, { kind: 'text' }>): string =>
  run.kind === 'item' ? `\u0000item${canonicalJson([run.path, run.fields])}` : `\u0000${run.kind}`
