import { type EditorColour, type EditorProfile, editorColourSchema } from './profile.ts'

const folded = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * Whether two names would be taken for the same person: by letters, not by case or spaces.
 *
 * @example isSameName('rani  wulandari', 'Rani Wulandari') // true
 */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)

/**
 * The profile of a name.
 *
 * @example named(editors, 'Rani Wulandari')?.initials // 'RW'
 */
export const named = <P extends Pick<EditorProfile, 'name'>>(
  editors: readonly P[],
  name: string,
): P | undefined => editors.find((editor) => isSameName(editor.name, name))

/**
 * The colour that the fewest have, for somebody new: with up to eight people each has their own.
 *
 * @example freeColour([]) // 'blue'
 */
export function freeColour(editors: readonly Pick<EditorProfile, 'colour'>[]): EditorColour {
  const taken = (colour: EditorColour) =>
    editors.filter((editor) => editor.colour === colour).length
  const colours = editorColourSchema.options
  return colours.reduce((best, colour) => (taken(colour) < taken(best) ? colour : best))
}
