import type { EditorProfile } from '#shared/editors/profile.ts'
import { folded, searchWords } from '#shared/search/tokens.ts'

/**
 * Ids of the editors whom somebody means by a part of a name, or by their initials.
 *
 * @returns [] where nobody has such a name
 * @example holdersNamed(editors, 'rani') // those called Rani, whatever else they are called
 */
export function holdersNamed(
  editors: readonly Pick<EditorProfile, 'id' | 'name' | 'initials'>[],
  said: string,
): readonly string[] {
  const words = searchWords(said)
  if (words.length === 0) return []
  const hasWords = (name: string) => {
    const own = searchWords(name)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  }
  return editors
    .filter(({ name, initials }) => hasWords(name) || folded(initials) === folded(said.trim()))
    .map(({ id }) => id)
}
