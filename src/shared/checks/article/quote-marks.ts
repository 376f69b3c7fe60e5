/** A quotation mark without its other half, as a UTF-16 offset into the text. */
export interface LoneMark {
  readonly at: number
  readonly kind: 'unclosed' | 'unopened'
}

type Role = 'opens' | 'closes' | 'either'

/** A straight mark shows its role by the side on which a word touches it. */
function roleByShape(before: string, after: string): Role {
  const open = before === '' || /[\s([{—–/-]/u.test(before)
  const close = after === '' || /[\s.,;:!?)\]}…—–/-]/u.test(after)
  return open === close ? 'either' : open ? 'opens' : 'closes'
}

/** Inches and seconds, as in 24", which no role fits. */
const isMeasure = (text: string, at: number): boolean =>
  text[at] === '"' && /\d/u.test(text[at - 1] ?? '')

function roleOf(text: string, at: number): Role {
  const mark = text[at]
  // Some writers and phones type only one of the two curly marks for both.
  if (mark === '“' && text.includes('”')) return 'opens'
  if (mark === '”' && text.includes('“')) return 'closes'
  return roleByShape(text[at - 1] ?? '', text[at + 1] ?? '')
}

function walk(text: string, skipMeasures: boolean): readonly LoneMark[] {
  const lone: LoneMark[] = []
  let open: number | null = null
  for (let at = 0; at < text.length; at++) {
    if (!'"“”'.includes(text[at] ?? ' ')) continue
    if (skipMeasures && isMeasure(text, at)) continue
    const role = roleOf(text, at)
    if (open === null && role === 'closes') lone.push({ at, kind: 'unopened' })
    else if (open === null) open = at
    else if (role === 'opens') {
      lone.push({ at: open, kind: 'unclosed' })
      open = at
    } else open = null
  }
  return open === null ? lone : [...lone, { at: open, kind: 'unclosed' }]
}

/**
 * Finds the double quotation marks of a text that have no other half. Straight and curly marks may be
 * mixed; apostrophes and single marks are not read, for they cannot be told apart.
 *
 * @example loneMarks('"Kami siap, kata Ratna.') // [{ at: 0, kind: 'unclosed' }]
 */
export function loneMarks(text: string): readonly LoneMark[] {
  const all = walk(text, false)
  return all.length === 0 ? all : walk(text, true).length === 0 ? [] : all
}

/**
 * Says whether a text begins with a quotation mark: a quotation of several paragraphs opens in each
 * and closes in the last alone.
 *
 * @example opensWithQuote('“Lalu kami pulang.”') // true
 */
export const opensWithQuote = (text: string): boolean => /^\s*["“”]/u.test(text)
