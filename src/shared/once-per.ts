import { RecentKeys } from './recent-keys.ts'

interface Held<T> {
  /** Made with the first key behind this one: most have none. */
  next: RecentKeys<Held<T>> | null
  value: { readonly is: T } | null
}

const nothing = <T>(): Held<T> => ({ next: null, value: null })

/** What is held behind a key. Looked up for every check and block at every key stroke: nothing is written twice. */
function behind<T>(held: Held<T>, key: object): Held<T> {
  const known = held.next?.get(key)
  if (known) return known
  const made = nothing<T>()
  held.next ??= new RecentKeys()
  held.next.set(key, made)
  return made
}

/**
 * Makes a pure function of immutable objects that works each of them out once, for as long as somebody
 * holds them. What an edit did not change stays the same object (`readArticle`, `indexArticle`), so
 * nothing is worked out again for it; a new object is new, even where it says the same. What is kept
 * goes with the objects, or when nobody has asked for it for long (`RecentKeys`): nothing is to be emptied,
 * and nothing outlives its draft.
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
    for (const key of keys.length > read.length ? keys.slice(0, read.length) : keys) {
      held = behind(held, key)
    }
    held.value ??= { is: read(...keys) }
    return held.value.is
  }
}

/**
 * The same for a function that takes more than objects: of each object the last result is kept, and
 * given again while everything else is the same as then.
 *
 * @param read its first parameter is the object; the others are compared by `Object.is`
 * @example const sentencesOf = lastPer((block: Block, from: number) => readSentences(block, from))
 */
export function lastPer<K extends object, A extends readonly unknown[], T>(
  read: (of: K, ...rest: A) => T,
): (of: K, ...rest: A) => T {
  const last = new RecentKeys<{ readonly rest: A; readonly is: T }>()
  return (of, ...rest) => {
    const known = last.get(of)
    const isSame =
      known?.rest.length === rest.length && known.rest.every((one, i) => Object.is(one, rest[i]))
    if (known && isSame) return known.is
    const is = read(of, ...rest)
    last.set(of, { rest, is })
    return is
  }
}

/** More than the different words of five long articles. */
const MOST_TEXTS = 5_000

/**
 * The same for a function of a short text, such as a word. No object holds a text, so all of them are
 * forgotten when there are too many.
 *
 * @example const rootsOf = oncePerText((word) => stemsThatAffixesAllow(word))
 */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const is = read(text)
    if (known.size >= MOST_TEXTS) known.clear()
    known.set(text, is)
    return is
  }
}
