/** So many beginnings of JSON are tried in one reply; more is no answer but noise. */
const MOST_STARTS = 50

/** The index behind the bracket that closes the one at `from`, or null where none does. */
function endOf(text: string, from: number): number | null {
  let depth = 0
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Lists the JSON objects and arrays that stand in a reply, outermost ones, in order: alone, in fences,
 * or with prose around. Models that were asked for JSON alone send all three.
 *
 * @returns none for prose and for JSON that breaks off
 * @example jsonIn('Ini dia:\n```json\n{"a":1}\n```') // [{ a: 1 }]
 */
export function jsonIn(text: string): readonly unknown[] {
  const found: unknown[] = []
  let at = 0
  for (let starts = 0; starts < MOST_STARTS; starts++) {
    const rest = text.slice(at).search(/[{[]/u)
    if (rest < 0) break
    const from = at + rest
    const end = endOf(text, from)
    const value = end === null ? undefined : parsed(text.slice(from, end))
    if (value !== undefined) found.push(value)
    // What did not parse may be "[3 poin]" in prose before the real thing.
    at = value === undefined || end === null ? from + 1 : end
  }
  return found
}
