import { titleWords } from './title-words.ts'

const PICTURES: ReadonlySet<string> = new Set(['potret', 'foto', 'foto-foto'])
const COLLECTIONS: ReadonlySet<string> = new Set(['galeri', 'kumpulan', 'deretan'])

/** The words of a title that make its article a photo collection, as UTF-16 offsets. */
export interface PhotoTitle {
  /** "10 Potret ..." promises pictures; "Potret ..." may be meant as "a portrait of". */
  readonly counted: boolean
  readonly start: number
  readonly end: number
}

/**
 * Reads whether a title announces a photo collection; null where it does not.
 *
 * @example photoTitle('10 Potret Panen Raya') // { counted: true, start: 0, end: 9 }
 */
export function photoTitle(title: string): PhotoTitle | null {
  const words = titleWords(title).map((word) => ({ ...word, small: word.text.toLowerCase() }))
  const at = words.findIndex(({ small }) => PICTURES.has(small))
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined) return null
  if (before !== undefined && /^\d{1,3}$/u.test(before.text)) {
    return { counted: true, start: before.start, end: word.end }
  }
  if (before !== undefined && at === 1 && COLLECTIONS.has(before.small)) {
    return { counted: false, start: before.start, end: word.end }
  }
  // "Foto Viral ..." is news about a photo.
  const opens = at === 0 && word.small !== 'foto'
  return opens ? { counted: false, start: word.start, end: word.end } : null
}
