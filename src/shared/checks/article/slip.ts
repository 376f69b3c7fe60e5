import type { Finding, Fix, Severity } from '#shared/checks/finding.ts'
import type { Prose } from './prose.ts'

/** What a check of language found in a prose; offsets are UTF-16 units of its text. */
interface Slip {
  readonly check: string
  readonly severity: Severity
  readonly variant?: string
  readonly params?: Finding['params']
  readonly start: number
  readonly end: number
  /** What is to stand there instead, where that is certain; '' takes the stretch out. */
  readonly instead?: string | null
}

function fixOf(prose: Prose, { start, end, instead }: Slip): Fix | null {
  if (instead === undefined || instead === null || prose.put === null) return null
  const label = instead === '' ? 'remove' : 'replace'
  return { label, text: instead, edit: prose.put(start, end, instead) }
}

/**
 * Makes the finding of a slip.
 *
 * @example slip(prose, { check: id, severity: 'warning', start: 4, end: 10, instead: 'di rumah' })
 */
export const slip = (prose: Prose, found: Slip): Finding => ({
  check: found.check,
  severity: found.severity,
  variant: found.variant ?? 'default',
  params: found.params ?? {},
  place: prose.at(found.start, found.end),
  words: prose.text.slice(found.start, found.end),
  article: null,
  evidence: [],
  fix: fixOf(prose, found),
})
