/** The parts of a match that a replacement may name. */
export type Match = Pick<RegExpExecArray, number | 'groups'>

/**
 * The words that a pattern's replacement makes of one match: `$&` is what was found, `$1` to `$99` a
 * bracket of the pattern, `$<name>` a named one, `$$` a dollar sign. A bracket that the pattern does not
 * have stays as it is written, one that found nothing is empty (as String.prototype.replace has it).
 *
 * @example filledIn('$2 $1', /(\w+) (\w+)/u.exec('Sari Dewi')) // 'Dewi Sari'
 */
export const filledIn = (template: string, match: Match): string =>
  template.replace(
    /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/gu,
    (written, dollar, whole, digits: string | undefined, name: string | undefined) => {
      if (dollar !== undefined) return '$'
      if (whole !== undefined) return match[0] ?? ''
      if (name !== undefined)
        return match.groups === undefined ? written : (match.groups[name] ?? '')
      return numbered(digits ?? '', match) ?? written
    },
  )

/** Of "$12" the twelfth bracket, or where there are fewer the first and a "2". */
function numbered(digits: string, match: Match): string | null {
  const has = (at: number) => at > 0 && at in match
  if (has(Number(digits))) return match[Number(digits)] ?? ''
  const [first, second] = digits
  return second !== undefined && has(Number(first))
    ? `${match[Number(first)] ?? ''}${second}`
    : null
}
