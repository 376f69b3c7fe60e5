/**
 * Up to two first letters of a name.
 *
 * @example initials('Rani Setiawati') // 'RS'
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => [...(word ?? '')][0],
  )
  return letters.join('').toUpperCase()
}
