import { never } from '#shared/contract/outcome.ts'
import type { Claims, ExportFormat } from '#shared/contract/publication.ts'
import { fileName } from '#shared/file-name.ts'
import { claimsOf } from './claims.ts'
import type { ExportInput } from './export-input.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'

/** A rendered export, as the contract hands it out. */
export interface Export {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
  readonly claims: Claims
}

/**
 * Renders a draft for publication or for the record. Pure: equal input, equal text.
 *
 * @example renderExport(input, 'html').claims.reviewed.carried // false without an approval
 */
export function renderExport(input: ExportInput, format: ExportFormat): Export {
  const claims = claimsOf(input.draft)
  const named = (ending: string): string =>
    fileName(input.draft.content.title, input.draft.submittedAt, ending)
  switch (format) {
    case 'html':
      return {
        fileName: named('html'),
        mediaType: 'text/html',
        text: renderHtml(input, claims),
        claims,
      }
    case 'json':
      return {
        fileName: named('json'),
        mediaType: 'application/json',
        text: renderJson(input, claims),
        claims,
      }
    default:
      return never(format)
  }
}
