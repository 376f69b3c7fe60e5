/** The entries of a list that is written one a line; empty lines are nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const nameOf = (line: string): string => (line.split('=')[0] ?? '').trim().toLowerCase()

/** Entries that stand more than once, however they are capitalised; of "a = b" only the a counts. */
export function repeatedLines(lines: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const repeated = new Map<string, string>()
  for (const line of lines) {
    const name = nameOf(line)
    if (seen.has(name) && !repeated.has(name)) repeated.set(name, line)
    seen.add(name)
  }
  return [...repeated.values()]
}

/** The lines with each entry only where it stands first. */
export function withoutRepeats(lines: readonly string[]): string[] {
  const seen = new Set<string>()
  return lines.filter((line) => {
    const name = nameOf(line)
    return !seen.has(name) && seen.add(name)
  })
}
