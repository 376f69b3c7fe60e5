interface Held<T> {
  readonly next: WeakMap<object, Held<T>>
  value: { readonly is: T } | null
}

const nothing = <T>(): Held<T> => ({ next: new WeakMap(), value: null })

/**
 * Makes a pure function of immutable objects that works each of them out once, for as long as somebody
 * holds them. What an edit did not change stays the same object (`readArticle`, `indexArticle`), so
 * nothing is worked out again for it; a new object is new, even where it says the same. What is kept
 * goes with the objects: nothing is to be emptied, and nothing outlives its draft.
 *
 * @param read must give the same for the same objects, and hand out nothing that a caller may change
 * @example const tokensIn = oncePer(({ text }: Block) => tokenise(text))
 */
export function oncePer<K extends readonly object[], T>(
  read: (...keys: K) => T,
): (...keys: K) => T {
  const root = nothing<T>()
  return (...keys) => {
    let held = root
    // No more than `read` takes: as a callback of `map` this is also given a place and a list.
    for (const key of keys.slice(0, read.length)) {
      const next = held.next.get(key) ?? nothing<T>()
      held.next.set(key, next)
      held = next
    }
    held.value ??= { is: read(...keys) }
    return held.value.is
  }
}
