import type { Element } from 'hast'
import { readDateline } from '#shared/article/dateline.ts'
import { CELL_SEAM } from '#shared/article/walk-text.ts'
import { type Furniture, furnitureOf } from '#shared/checks/article/furniture-lines.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { elementsOf } from '#shared/markup/tree.ts'
import { isCaption, isFileName } from './caption.ts'
import { wordsOf } from './inline.ts'
import type { Block } from './page.ts'
import { writerIn } from './writer.ts'

/**
 * What a block of a submission is. `related` and `date` are lines of a page around its article, like
 * the furniture that the checks know.
 */
export type Role =
  | Furniture
  | 'related'
  | 'date'
  | 'writer'
  | 'list'
  | 'figure'
  | 'caption'
  | 'file-name'
  | 'heading'
  | 'opening'
  | 'words'

export interface Line {
  readonly element: Element
  /** The block's words in one line, as they stood. */
  readonly words: string
  readonly role: Role
}

const RELATED = /^(?:baca juga|simak juga|lihat juga)\s*:/i

const MONTH = String.raw`\p{L}{3,9}`
const DATE = new RegExp(
  String.raw`^(?:\p{L}{4,6},\s)?\d{1,2}\s${MONTH}\s\d{4}(?:,?\s(?:-|\|)?\s?\d{1,2}[:.]\d{2}(?:\sWI(?:B|T|TA))?)?$`,
  'iu',
)

/** What an export without proof prints in place of the claim; it is no part of the article either. */
const UNREVIEWED = /^(?:belum ditinjau|not reviewed):/i

const ROLE_OF_TAG: Readonly<Record<string, Role>> = { ul: 'list', ol: 'list', figure: 'figure' }

function roleOf({ element, furniture }: Block, words: string, style: HouseStyle): Role {
  const known = furnitureOf(words, style)
  if (known !== null) return known
  if (UNREVIEWED.test(words)) return 'claim'
  const byTag = ROLE_OF_TAG[element.tagName]
  if (byTag !== undefined) return furniture ? 'related' : byTag
  if (furniture || RELATED.test(words)) return 'related'
  if (/^h[1-6]$/.test(element.tagName)) return 'heading'
  if (element.tagName !== 'p') return 'words'
  if (DATE.test(words)) return 'date'
  if (writerIn(words) !== null) return 'writer'
  if (isFileName(words)) return 'file-name'
  if (isCaption(words)) return 'caption'
  return readDateline(words) === null ? 'words' : 'opening'
}

/** The words of a block in one line; those of two cells do not run into one another. */
function wordsInLine(element: Element): string {
  if (element.tagName !== 'table') return wordsOf(element)
  return [...elementsOf(element)]
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map(wordsOf)
    .join(CELL_SEAM)
}

/**
 * Names what each block of a page is, before anything is taken apart.
 *
 * @example linesOfPage(page, style).map(({ role }) => role) // ['advert', 'caption', 'label', 'list', 'opening']
 */
export const linesOfPage = (blocks: readonly Block[], style: HouseStyle): readonly Line[] =>
  blocks.map((block) => {
    const words = wordsInLine(block.element)
    return { element: block.element, words, role: roleOf(block, words, style) }
  })
