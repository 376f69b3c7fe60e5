import { z } from 'zod'

/** Longest tag, in UTF-16 units, and most tags of a draft: labels are to be taken in at a glance. */
export const LONGEST_TAG = 30
export const MOST_TAGS = 12

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    // Nothing stands before a mark but the letter that it belongs to.
    .replaceAll(/(?<=^|-)\p{M}+/gu, '')
    .replaceAll(/^-+|-+$/gu, '')

/**
 * Reads a tag as somebody types it: small letters and digits, words tied by hyphens, so that "#Banjir Bandang"
 * and "banjir-bandang" are the same.
 *
 * @returns null where nothing of it is a letter or a digit, or too much
 * @example readTag('#Banjir Bandang') // 'banjir-bandang'
 */
export function readTag(text: string): string | null {
  // A mark that is left over may tie in with what stands before it now.
  let tag = folded(text)
  for (let next = folded(tag); next !== tag; next = folded(tag)) tag = next
  return tag === '' || tag.length > LONGEST_TAG ? null : tag
}

/** A tag that is one: what `readTag` makes of it is the same. */
export const tagSchema = z
  .string()
  .max(LONGEST_TAG)
  .refine((tag) => readTag(tag) === tag)

/**
 * The tags after some were added and others taken away, in the order of the alphabet.
 *
 * @example changedTags(['pemilu'], { add: ['banjir'], remove: ['pemilu'] }) // ['banjir']
 */
export function changedTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const gone = new Set(remove)
  return [...new Set([...tags, ...add])].filter((tag) => !gone.has(tag)).toSorted()
}
