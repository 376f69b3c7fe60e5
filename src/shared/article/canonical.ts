import type { Content, Envelope, SerializedNode } from './content.ts'
import { childrenOf, originalOf, stringOf } from './node-fields.ts'
import { wrapUnknown } from './wrap-unknown.ts'

/** A value that JSON holds. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [field: string]: Json }

/** Any value as JSON in NFC, without NodeState; what JSON cannot hold becomes null. */
function plain(value: unknown): Json {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, part]) => (field === '$' ? [] : [[field, plain(part)]])),
  )
}

const ALIGNMENTS: ReadonlySet<unknown> = new Set([
  'left',
  'start',
  'center',
  'right',
  'end',
  'justify',
])
const isAlignment = (value: unknown): boolean => ALIGNMENTS.has(value)
const isWord = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && value !== 0

type Rule = Readonly<Record<string, (value: unknown) => boolean>>

/**
 * The fields that make the content, each with the values that are worth a word: no defaults, and
 * nothing that Lexical would not read. All others (version, direction, detail, mode, textFormat,
 * value, rel, target) are the editor's own or follow from these.
 */
const TEXT: Rule = { format: isCount, style: isWord }
const LINK: Rule = { url: isWord, title: isWord }
const BLOCK: Rule = { format: isAlignment, indent: isCount }
const HEADING: Rule = { ...BLOCK, tag: isWord }
const LIST: Rule = { ...BLOCK, listType: isWord, start: (value) => isCount(value) && value !== 1 }
const ITEM: Rule = { format: isAlignment, checked: (value) => value === true }
const FIGURE: Rule = {
  asset: isWord,
  alt: isWord,
  caption: isWord,
  credit: isWord,
  licence: isWord,
}

const fields = (node: SerializedNode, rule: Rule): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(rule).flatMap(([field, counts]) =>
      counts(node[field]) ? [[field, plain(node[field])]] : [],
    ),
  )

const isTextNode = ({ type }: SerializedNode): boolean => type === 'text' || type === 'tab'

/** A stretch of equal look that is still growing. */
interface Stretch {
  readonly text: string
  readonly look: Record<string, Json>
}

const sameLook = (a: Stretch, b: Stretch): boolean =>
  canonicalJson(a.look) === canonicalJson(b.look)

/** Inline nodes with equal neighbours merged. NFC comes last: a merge can join a letter and its accent. */
function inline(nodes: readonly SerializedNode[]): readonly Json[] {
  const out: Json[] = []
  let open: Stretch | null = null
  const close = () => {
    if (open) out.push({ type: 'text', ...open.look, text: open.text.normalize('NFC') })
    open = null
  }
  for (const node of nodes) {
    if (isTextNode(node)) {
      const next: Stretch = { text: stringOf(node, 'text'), look: fields(node, TEXT) }
      if (next.text === '') continue
      if (open && sameLook(open, next)) {
        open = { ...next, text: open.text + next.text }
        continue
      }
      close()
      open = next
      continue
    }
    if (node.type === 'linebreak') {
      close()
      out.push({ type: 'linebreak' })
      continue
    }
    const children = inline(childrenOf(node))
    if (children.length === 0) continue
    close()
    out.push({ type: 'link', ...fields(node, LINK), children })
  }
  close()
  return out
}

function list(node: SerializedNode): Json | null {
  const children = childrenOf(node).flatMap((item): Json[] => {
    const [first] = childrenOf(item)
    if (first?.type !== 'list') {
      return [{ type: 'listitem', ...fields(item, ITEM), children: inline(childrenOf(item)) }]
    }
    const nested = list(first)
    return nested === null ? [] : [{ type: 'listitem', children: [nested] }]
  })
  return children.length === 0 ? null : { type: 'list', ...fields(node, LIST), children }
}

const EMPTY_CELL = '{"children":[],"type":"cell"}'

const cell = (node: SerializedNode): Json => ({
  type: 'cell',
  children: inline(childrenOf(node).flatMap(childrenOf)),
})

/** A table without a word is nothing that a reader would notice, as an empty paragraph is not. */
function table(node: SerializedNode): Json | null {
  const rows = childrenOf(node).map(childrenOf)
  const cells = rows.map((row) => row.map(cell))
  const hasWords = cells.some((row) => row.some((one) => canonicalJson(one) !== EMPTY_CELL))
  if (!hasWords) return null
  const hasHeader = rows[0]?.every(({ headerState }) => headerState === 1) ?? false
  return {
    type: 'table',
    ...(hasHeader ? { header: true } : {}),
    children: cells.map((children) => ({ type: 'row', children })),
  }
}

/**
 * Brings one top-level block to its canonical form.
 *
 * @param node as `wrapUnknown` gives it
 * @returns one value, or none for a block that a reader would not notice
 * @example canonicalBlock(paragraphNode([])) // []
 */
export function canonicalBlock(node: SerializedNode): readonly Json[] {
  switch (node.type) {
    case 'unknown-block':
      return [plain(originalOf(node))]
    case 'figure':
      return [{ type: 'figure', ...fields(node, FIGURE) }]
    case 'list': {
      const canonical = list(node)
      return canonical === null ? [] : [canonical]
    }
    case 'table': {
      const canonical = table(node)
      return canonical === null ? [] : [canonical]
    }
    default: {
      const children = inline(childrenOf(node))
      const rule = node.type === 'heading' ? HEADING : BLOCK
      return children.length === 0 ? [] : [{ type: node.type, ...fields(node, rule), children }]
    }
  }
}

/**
 * Brings a body to the one form that all bodies with this content share: equal adjacent text merged,
 * empty text, empty blocks and default fields dropped, Unicode NFC, without block ids and what else is
 * the editor's own. Loading, undoing or splitting text nodes does not change it (the counter-example
 * is a no-op save that counts as an edit: TryGhost/Ghost#17891).
 *
 * @example canonicalBody(envelope([paragraphNode([textNode('Ha'), textNode('lo')])]))
 *   // [{ type: 'paragraph', children: [{ type: 'text', text: 'Halo' }] }]
 */
export const canonicalBody = (body: Envelope): readonly Json[] =>
  wrapUnknown(body).state.root.children.flatMap(canonicalBlock)

/**
 * Brings title, excerpt and body to their canonical form.
 *
 * @example canonicalContent({ title: 'Pasar', excerpt: '', body }) // { title: 'Pasar', excerpt: '', body: [...] }
 */
export const canonicalContent = ({ title, excerpt, body }: Content): Json => ({
  title: title.normalize('NFC'),
  excerpt: excerpt.normalize('NFC'),
  body: canonicalBody(body),
})

/** A field that JavaScript puts before all others and orders by number, whatever order it is given. */
const NUMBERED = /^(?:0|[1-9]\d*)$/

function orderedFields(value: object): readonly string[] {
  const fields = Object.keys(value).sort()
  if (!fields.some((field) => NUMBERED.test(field))) return fields
  return Object.keys(Object.fromEntries(fields.map((field) => [field, null])))
}

/**
 * JSON with sorted keys and no spaces: equal values give equal text.
 *
 * @example canonicalJson({ b: 1, a: 2 }) // '{"a":2,"b":1}'
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts = orderedFields(value).flatMap((field) => {
    const part = value[field]
    return part === undefined ? [] : [`${JSON.stringify(field)}:${canonicalJson(part)}`]
  })
  return `{${parts.join(',')}}`
}

/** Array.isArray does not know lists that nobody may change. */
const isList = (value: object): value is readonly Json[] => Array.isArray(value)
