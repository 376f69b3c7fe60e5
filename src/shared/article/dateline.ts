const WORD = String.raw`\p{Ll}?\p{Lu}[\p{L}\p{N}.'’&]*`
const NAME = `${WORD}(?: ${WORD}){0,3}`
const DOMAIN = String.raw`[\p{L}\p{N}]+\.(?:com|co|net|id)(?:\.id)?`
const SIGN = String.raw`${NAME}, ${NAME}|${NAME} \(${NAME}\)|${DOMAIN}`
const DATELINE = new RegExp(
  String.raw`^\s*(${SIGN})(?:\s+[-–—]{1,2}\s*|[-–—]{1,2}\s+)(?=["“'‘(]?[\p{Lu}\p{N}])`,
  'u',
)

/** Place and outlet before the first sentence, and where that sentence begins (UTF-16 offset). */
export interface Dateline {
  readonly dateline: string
  readonly end: number
}

/**
 * Finds the dateline with which a first paragraph opens: place and outlet, or the outlet alone where
 * it is a host name, then a dash.
 *
 * @example readDateline('Ternate, Kabar Sagu - Warga bersorak.') // { dateline: 'Ternate, Kabar Sagu', end: 22 }
 */
export function readDateline(text: string): Dateline | null {
  const found = DATELINE.exec(text)
  const dateline = found?.[1]
  return found && dateline !== undefined ? { dateline, end: found[0].length } : null
}
