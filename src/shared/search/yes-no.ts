/** The word to show in each language, by whether it says so. */
export const YES_NO_WORDS = {
  yes: ['ya', 'yes'],
  no: ['tidak', 'no'],
} as const

/**
 * What somebody answered; undefined where it is neither.
 *
 * @example yesOrNo('ya') // true
 */
export function yesOrNo(word: string): boolean | undefined {
  if (YES_NO_WORDS.yes.some((yes) => yes === word)) return true
  return YES_NO_WORDS.no.some((no) => no === word) ? false : undefined
}
