/** A word of a title without the marks around it. Offsets are UTF-16 units. */
export interface TitleWord {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Opens the title, or follows a colon, a full stop, a dash, a bracket or a quotation mark. */
  readonly opens: boolean
}

// Tags and addresses ("#dirumahaja", "@panen", "kab.go.id") are one word with their sign.
const WORD = /[#@]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.@/_-]*/gu
const TRAILING = /['’.@/_-]+$/u
const OPENING = /[:.?!;"“‘'([{|–—-]/u

/**
 * Splits a title into words; a hyphenated word is one.
 *
 * @example titleWords('Panen: "di Balik" Layar').map((word) => word.opens) // [true, true, false, true]
 */
export function titleWords(title: string): readonly TitleWord[] {
  const words: TitleWord[] = []
  let before = 0
  for (const match of title.matchAll(WORD)) {
    const text = match[0].replace(TRAILING, '')
    const start = match.index
    const end = start + text.length
    words.push({
      start,
      end,
      text,
      opens: words.length === 0 || OPENING.test(title.slice(before, start)),
    })
    before = end
  }
  return words
}
