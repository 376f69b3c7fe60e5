import type { Article } from '#shared/article/article.ts'
import { never } from '#shared/contract/outcome.ts'
import type { KeyedFinding, Place } from './finding.ts'
import type { HouseStyle } from './house-style.ts'
import { keysIn } from './key.ts'
import { runChecks } from './run-check.ts'

/** Where a place stands in reading order: [title, excerpt or block; offset in it]. */
function position(place: Place, blocks: ReadonlyMap<string, number>): readonly [number, number] {
  switch (place.kind) {
    case 'article':
      return [-3, 0]
    case 'title':
      return [-2, place.start]
    case 'excerpt':
      return [-1, place.start]
    case 'block':
      return [blocks.get(place.blockId) ?? 0, place.start]
    case 'figure':
      return [blocks.get(place.blockId) ?? 0, 0]
    case 'summary':
    case 'bullet':
      return [blocks.size, 0]
    default:
      return never(place)
  }
}

/**
 * Runs every check of the article that the house style has on.
 *
 * @returns findings in reading order, each with its key, with the severities of the house style
 * @example checkArticle(readArticle(content), houseStyle).filter(({ severity }) => severity === 'blocker')
 */
export function checkArticle(article: Article, style: HouseStyle): readonly KeyedFinding[] {
  const keyed = keysIn(article)
  const blocks = new Map(article.blocks.map(({ id }, i) => [id, i]))
  return runChecks(article, style)
    .map(({ finding, rank }) => ({
      finding: { ...finding, severity: style.severity[finding.check] ?? finding.severity },
      position: [...position(finding.place, blocks), rank] as const,
    }))
    .toSorted(({ position: a }, { position: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ finding }) => keyed(finding))
}
