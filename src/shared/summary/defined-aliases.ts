import type { Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'

/** The letters of a short form stand in the long one in that order: BSN, Korut; not "Gresik (Jawa)". */
function abbreviates(short: string, long: string): boolean {
  let at = -1
  return Array.from(short).every((letter) => {
    at = long.indexOf(letter, at + 1)
    return at >= 0
  })
}

function definition(reading: Reading, name: Name): readonly [string, string] | null {
  const { tokens, names } = reading
  if (tokens[name.to]?.text !== '(') return null
  const short = names.find((other) => other.from === name.to + 1)
  if (short?.to !== name.to + 2 || tokens[short.to]?.text !== ')') return null
  const long = tokens.slice(name.from, name.to).map((token) => token.norm)
  const form = tokens[short.from]?.norm ?? ''
  return abbreviates(form, long.join('')) ? [long.join(' '), form] : null
}

/**
 * Reads the short forms that an article gives its own names, "Badan Sagu Nasional (BSN)", both ways.
 *
 * @example readDefinedAliases(readings).get('bsn') // [['badan', 'sagu', 'nasional']]
 */
export function readDefinedAliases(
  readings: readonly Reading[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const aliases = new Map<string, (readonly string[])[]>()
  const add = (form: string, other: string) =>
    aliases.set(form, [...(aliases.get(form) ?? []), other.split(' ')])
  for (const reading of readings) {
    for (const name of reading.names) {
      const pair = definition(reading, name)
      if (!pair) continue
      add(pair[0], pair[1])
      add(pair[1], pair[0])
    }
  }
  return aliases
}
