import furniture from '#resources/lexicon/page-furniture.json' with { type: 'json' }
import type { HouseStyle } from '#shared/checks/house-style.ts'

/** What a line of a copied page is, apart from the article. */
export type Furniture = 'advert' | 'app' | 'ai-note' | 'claim' | 'label'

const TRAILING = new Set([' ', '.', '…', ':'])

/** Without the marks at its end. A pattern for them would try each run of marks in the line again. */
function withoutMarks(line: string): string {
  let end = line.length
  while (end > 0 && TRAILING.has(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}

const bare = (line: string): string =>
  withoutMarks(line.toLowerCase().replace(/\s+/g, ' ')).trimStart()

/** "*" stands for any words. */
function fits(line: string, pattern: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  if (!line.startsWith(head)) return false
  let at = head.length
  for (const part of parts) {
    const found = line.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return parts.at(-1) === '' || at === line.length
}

/**
 * Says whether a line is no part of the article but of the page that it was copied from: advert, app
 * line, AI note, closing claim, or the label of the summary (domain.md, "The published page").
 *
 * @example furnitureOf('Iklan - Scroll untuk Melanjutkan', style) // 'advert'
 */
export function furnitureOf(line: string, style: HouseStyle): Furniture | null {
  const text = bare(line)
  if (text === '') return null
  if (text === bare(style.summaryLabel)) return 'label'
  const lists: readonly (readonly [Furniture, readonly string[]])[] = [
    ['ai-note', [bare(style.aiNote), ...furniture.aiNote]],
    ['claim', [bare(style.reviewClaim), ...furniture.claim]],
    ['advert', furniture.advert],
    ['app', furniture.app],
  ]
  return lists.find(([, patterns]) => patterns.some((pattern) => fits(text, pattern)))?.[0] ?? null
}
