import Papa from 'papaparse'

/** A spreadsheet reads UTF-8 only where this stands first. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows as a table for spreadsheets (RFC 4180, CRLF). What a spreadsheet would take for a formula is text in
 * it: titles and names come from outside (OWASP, "CSV Injection").
 *
 * @example spreadsheet(['file'], [['=1+1']]) // '\uFEFFfile\r\n\'=1+1'
 */
export const spreadsheet = (
  fields: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...fields], data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: true },
  )
