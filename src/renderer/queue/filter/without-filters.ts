import { withoutPiece } from '#shared/search/edit-query.ts'
import { filtersIn } from '#shared/search/parse.ts'

/**
 * What remains of a query to look for: its words.
 *
 * @example withoutFilters('umur:>3 pasar status:baru') // 'pasar '
 */
export const withoutFilters = (query: string): string =>
  filtersIn(query).reduceRight(withoutPiece, query)
