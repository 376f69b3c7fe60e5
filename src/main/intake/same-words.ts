/** Words without case, marks and spaces: equal for what a reader would call the same line. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Says whether two lines say the same, whatever their case, spaces and marks.
 *
 * @example isSame('Panen raya.', 'Panen Raya') // true
 */
export const isSame = (a: string, b: string): boolean => bare(a) === bare(b)
