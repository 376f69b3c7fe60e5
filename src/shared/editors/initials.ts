/**
 * First letters of the first and the last word of a name.
 *
 * @returns at most two letters; '' for a blank name
 * @example initialsOf('Rani Setiawati') // 'RS'
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => [...(word ?? '')][0],
  )
  return letters.join('').toUpperCase()
}
