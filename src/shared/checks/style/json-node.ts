/** A JSON value that knows where it stands. Offsets are UTF-16 units into the text. */
export type JsonNode =
  | {
      readonly kind: 'plain'
      readonly at: number
      readonly value: string | number | boolean | null
    }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly at: number; readonly members: readonly JsonMember[] }

export interface JsonMember {
  readonly key: string
  /** Of the key's opening quotation mark. */
  readonly at: number
  readonly value: JsonNode
}

/**
 * The value without its positions. Of a repeated key the last one counts, as in every JSON reader.
 *
 * @example plainValue(node) // { bullets: { count: 3 } }
 */
export function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'plain':
      return node.value
    case 'list':
      return node.items.map(plainValue)
    case 'object':
      // fromEntries makes own fields of every name, "__proto__" too.
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plainValue(value)]))
  }
}

type Path = readonly PropertyKey[]

/** The part that a path of fields and list places leads to, or null where there is none. */
export function nodeAt(node: JsonNode, [step, ...rest]: Path): JsonNode | null {
  if (step === undefined) return node
  const next =
    node.kind === 'list'
      ? node.items[Number(step)]
      : node.kind === 'object'
        ? node.members.findLast(({ key }) => key === step)?.value
        : undefined
  return next === undefined ? null : nodeAt(next, rest)
}

/** Where a field's name stands in the object that a path leads to, or null where it has none such. */
export function keyAt(node: JsonNode, path: Path, field: string): number | null {
  const owner = nodeAt(node, path)
  if (owner?.kind !== 'object') return null
  return owner.members.findLast(({ key }) => key === field)?.at ?? null
}
