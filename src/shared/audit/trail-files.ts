import type { AuditLine } from '../contract/audit.ts'
import { spreadsheet } from '../csv/spreadsheet.ts'

const COLUMNS = ['line', 'at', 'by', 'editor', 'draft', 'title', 'act', 'details', 'hash'] as const

const rowOf = ({ seq, at, by, editor, draftId, title, action, details, hash }: AuditLine) => [
  seq,
  at,
  by,
  editor ?? '',
  draftId ?? '',
  title ?? '',
  action,
  JSON.stringify(details),
  hash,
]

/**
 * Lines of the trail as a table for spreadsheets.
 *
 * @example trailCsv(lines) // '\uFEFFline,at,by,editor,draft,title,act,details,hash\r\n7,2026-03-02T…'
 */
export const trailCsv = (lines: readonly AuditLine[]): string =>
  spreadsheet(COLUMNS, lines.map(rowOf))

/**
 * Lines of the trail for another program: an array of them as the contract has them.
 *
 * @example trailJson([]) // '[]\n'
 */
export const trailJson = (lines: readonly AuditLine[]): string =>
  `${JSON.stringify(lines, null, 2)}\n`
