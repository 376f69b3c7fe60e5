import data from '#resources/lexicon/synonyms.json' with { type: 'json' }

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  data.groups.flatMap((group) =>
    group.map((word) => [word, group.filter((other) => other !== word)] as const),
  ),
)

/**
 * Lists the words that say the same as a word of a fact.
 *
 * @param word lower case
 * @example synonymsOf('ponsel') // holds 'smartphone'
 */
export const synonymsOf = (word: string): readonly string[] => byWord.get(word) ?? []
