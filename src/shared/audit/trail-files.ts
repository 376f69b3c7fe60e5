import Papa from 'papaparse'
import type { AuditLine } from '../contract/audit.ts'

/** A spreadsheet reads UTF-8 only where this stands first. */
const BYTE_ORDER_MARK = '\uFEFF'

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
 * Lines of the trail as a table for spreadsheets (RFC 4180, CRLF). What a spreadsheet would take for a
 * formula is text in it: titles come from outside (OWASP, "CSV Injection").
 *
 * @example trailCsv(lines) // '\uFEFFline,at,by,editor,draft,title,act,details,hash\r\n7,2026-03-02T…'
 */
export const trailCsv = (lines: readonly AuditLine[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...COLUMNS], data: lines.map(rowOf) },
    { newline: '\r\n', escapeFormulae: true },
  )

/**
 * Lines of the trail for another program: an array of them as the contract has them.
 *
 * @example trailJson([]) // '[]\n'
 */
export const trailJson = (lines: readonly AuditLine[]): string =>
  `${JSON.stringify(lines, null, 2)}\n`
