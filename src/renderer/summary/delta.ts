/**
 * What makes a new value of an old one, for a port that copies all it carries: parts that are the same
 * object are named, not sent, and the receiver keeps its own object for them.
 */
export type Delta =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly value: unknown }
  /** Fields that changed; all others stay. */
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Delta>> }
  /** Each item: which of the old list it is, or what makes it of the old one in its place. */
  | { readonly kind: 'items'; readonly items: readonly (number | Delta)[] }

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const SAME: Delta = { kind: 'same' }

function itemsDelta(before: readonly unknown[], after: readonly unknown[]): Delta {
  const places = new Map(before.map((item, at) => [item, at]))
  const items = after.map((item, at) => {
    const place = places.get(item)
    if (place !== undefined) return before[at] === item ? at : place
    if (at >= before.length) return { kind: 'new', value: item } as const
    const delta = deltaOf(before[at], item)
    return delta.kind === 'same' ? at : delta
  })
  const isSame = items.length === before.length && items.every((item, at) => item === at)
  return isSame ? SAME : { kind: 'items', items }
}

function fieldsDelta(before: Fields, after: Fields): Delta {
  const names = Object.keys(after)
  if (Object.keys(before).length !== names.length) return { kind: 'new', value: after }
  if (!names.every((name) => Object.hasOwn(before, name))) return { kind: 'new', value: after }
  const fields = names.flatMap((name): [string, Delta][] => {
    const delta = deltaOf(before[name], after[name])
    return delta.kind === 'same' ? [] : [[name, delta]]
  })
  return fields.length === 0 ? SAME : { kind: 'fields', fields: Object.fromEntries(fields) }
}

/**
 * Says what makes `after` of `before`. Both are plain data; what is the same object is not looked into.
 *
 * @example deltaOf([a, b], [b, a]) // { kind: 'items', items: [1, 0] }
 */
export function deltaOf(before: unknown, after: unknown): Delta {
  if (Object.is(before, after)) return SAME
  if (!isFields(before) || !isFields(after)) return { kind: 'new', value: after }
  if (Array.isArray(before) && Array.isArray(after)) return itemsDelta(before, after)
  if (Array.isArray(before) || Array.isArray(after)) return { kind: 'new', value: after }
  return fieldsDelta(before, after)
}

/**
 * Makes the new value; parts that have not changed are the old one's own objects.
 *
 * @param before what the delta was made from, or an equal copy of it
 * @example withDelta(before, deltaOf(before, after)) // equal to `after`
 */
export function withDelta(before: unknown, delta: Delta): unknown {
  switch (delta.kind) {
    case 'same':
      return before
    case 'new':
      return delta.value
    case 'items': {
      const list: readonly unknown[] = Array.isArray(before) ? before : []
      return delta.items.map((item, at) =>
        typeof item === 'number' ? list[item] : withDelta(list[at], item),
      )
    }
    case 'fields': {
      const fields = isFields(before) ? before : {}
      const changed = Object.entries(delta.fields).map(([name, part]): [string, unknown] => [
        name,
        withDelta(fields[name], part),
      ])
      return { ...fields, ...Object.fromEntries(changed) }
    }
  }
}
