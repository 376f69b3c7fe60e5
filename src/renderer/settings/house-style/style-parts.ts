import { canonicalJson } from '#shared/article/canonical.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import { type WrittenStyle, writtenStyle } from '#shared/checks/style/print-house-style.ts'

/** A part that has a field of its own on the screen. */
export type StylePart =
  | Exclude<keyof HouseStyle, 'bullets' | 'words'>
  | `bullets.${keyof HouseStyle['bullets']}`
  | `words.${keyof HouseStyle['words']}`

/** What Sunting brings along. */
export const standardStyle: WrittenStyle = writtenStyle(defaultHouseStyle)

/** One part of another style, as a change of what is written. */
export function partOf(
  written: WrittenStyle,
  other: WrittenStyle,
  part: StylePart,
): Partial<WrittenStyle> {
  switch (part) {
    case 'bullets.count':
      return { bullets: { ...written.bullets, count: other.bullets.count } }
    case 'bullets.maxLength':
      return { bullets: { ...written.bullets, maxLength: other.bullets.maxLength } }
    case 'words.standard':
      return { words: { ...written.words, standard: other.words.standard } }
    case 'words.foreign':
      return { words: { ...written.words, foreign: other.words.foreign } }
    case 'words.allowed':
      return { words: { ...written.words, allowed: other.words.allowed } }
    default:
      return { [part]: other[part] }
  }
}

export const hasSamePart = (a: WrittenStyle, b: WrittenStyle, part: StylePart): boolean =>
  canonicalJson(partOf(a, a, part)) === canonicalJson(partOf(a, b, part))
