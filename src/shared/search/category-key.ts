import { searchWords } from './tokens.ts'

/**
 * By what a section of the newsroom is known, however it is written: without case, marks and signs.
 *
 * @returns '' for a name without a letter or digit
 * @example categoryKey('Gaya Hidup') // 'gaya-hidup'
 */
export const categoryKey = (name: string): string => searchWords(name).join('-')
