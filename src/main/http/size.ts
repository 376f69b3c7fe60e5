import type { IncomingHttpHeaders } from 'node:http'
import { INTAKE_LIMIT } from '#shared/contract/intake.ts'

/**
 * Bytes that one call may bring. Well above a file of INTAKE_LIMIT in base64, so that a file that is
 * somewhat too large gets the desk's own answer, which names the limit.
 */
const CALL_LIMIT = 3 * INTAKE_LIMIT

/** The status that refuses a body by its declared length, or null. Node holds senders to their word. */
export function refusedSize(headers: IncomingHttpHeaders): 411 | 413 | null {
  const length = headers['content-length']
  if (length === undefined) return 411
  return Number(length) > CALL_LIMIT ? 413 : null
}
