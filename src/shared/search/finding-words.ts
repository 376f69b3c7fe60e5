import { type Severity, severitySchema } from '#shared/checks/finding.ts'
import { checks } from '#shared/checks/registry.ts'

/**
 * The word of an Indonesian query for a check's findings; in English it is the check's own name.
 *
 * @example wordOfFinding('summary/lost-attribution') // 'sumber-hilang'
 */
export const wordOfFinding = (check: string): string =>
  (checks.get(check)?.name.id ?? check).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

export const SEVERITY_WORDS: Readonly<Record<Severity, readonly [id: string, en: string]>> = {
  blocker: ['penghalang', 'blocker'],
  warning: ['peringatan', 'warning'],
  note: ['catatan', 'note'],
}

/** Two families may have a check of one name: its word then means both. */
const byWord: ReadonlyMap<string, readonly string[]> = [...checks.keys()].reduce((words, id) => {
  for (const word of [id.split('/')[1] ?? id, wordOfFinding(id)]) {
    words.set(word, [...new Set([...(words.get(word) ?? []), id])])
  }
  return words
}, new Map<string, readonly string[]>())

/**
 * The checks whose findings a word of a query means; undefined for none.
 *
 * @example checksOfWord('sumber-hilang') // ['summary/lost-attribution']
 */
export const checksOfWord = (word: string): readonly string[] | undefined => byWord.get(word)

/** The severity that a word means; undefined for none. */
export const severityOfWord = (word: string): Severity | undefined =>
  severitySchema.options.find((severity) => SEVERITY_WORDS[severity].includes(word))

export const findingWords = (): readonly string[] => [
  ...byWord.keys(),
  ...Object.values(SEVERITY_WORDS).flat(),
]
