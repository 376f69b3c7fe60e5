import data from '#resources/lexicon/aliases.json' with { type: 'json' }

/** Every form, as a list of words, with the forms of its groups. */
const groupsByForm = new Map<string, (readonly string[])[]>()
/** Forms by their first word, longest first. */
const formsByFirstWord = new Map<string, (readonly string[])[]>()

const split = (form: string): readonly string[] => form.split(' ')

for (const group of data.groups) {
  for (const form of group) {
    const words = split(form)
    const others = group.filter((other) => other !== form).map(split)
    groupsByForm.set(form, [...(groupsByForm.get(form) ?? []), ...others])
    const first = words[0] ?? ''
    const siblings = [...(formsByFirstWord.get(first) ?? []), words]
    formsByFirstWord.set(
      first,
      siblings.sort((a, b) => b.length - a.length),
    )
  }
}

const home: ReadonlySet<string> = new Set([
  data.home,
  ...(groupsByForm.get(data.home) ?? []).map((form) => form.join(' ')),
])

/**
 * Says whether some words name the country whose news this is.
 *
 * @param words lower case
 * @example isHome(['indonesia']) // true
 */
export const isHome = (words: readonly string[]): boolean => home.has(words.join(' '))

/** Another way to write some words of a name. */
export interface Alias {
  /** How many words of the name it stands for. */
  readonly length: number
  readonly forms: readonly (readonly string[])[]
}

const startsWith = (words: readonly string[], at: number, form: readonly string[]): boolean =>
  form.every((word, index) => words[at + index] === word)

/**
 * Finds the longest known form that begins at a word, with its other forms.
 *
 * @param words lower case
 * @example aliasAt(['presiden', 'korea', 'utara'], 1) // { length: 2, forms: [['korut'], ['pyongyang']] }
 */
export function aliasAt(words: readonly string[], at: number): Alias | null {
  const form = formsByFirstWord.get(words[at] ?? '')?.find((known) => startsWith(words, at, known))
  return form ? { length: form.length, forms: groupsByForm.get(form.join(' ')) ?? [] } : null
}
