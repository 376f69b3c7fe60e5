import type { Severity } from '#shared/checks/finding.ts'
import type { Status } from '#shared/summary/verdict.ts'

// A sign and a word each: colour is never the only difference.
export const SEVERITY = {
  blocker: ['✖', 'red'],
  warning: ['▲', 'yellow'],
  note: ['●', 'blue'],
} as const satisfies Record<Severity, readonly [string, string]>

export const STATUS = {
  supported: ['✔', 'green'],
  unclear: ['?', 'yellow'],
  partly: ['◐', 'yellow'],
  unsupported: ['✖', 'red'],
} as const satisfies Record<Status, readonly [string, string]>

/** Gravest first: the order in which findings are mended. */
export const SEVERITIES: readonly Severity[] = ['blocker', 'warning', 'note']

/** How many findings of each severity there are, gravest first. */
export const countsOf = (findings: readonly { readonly severity: Severity }[]) =>
  SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length)

/** The order in which findings are mended; those of one severity stay in the order of the article. */
export const gravestFirst = <F extends { readonly severity: Severity }>(
  findings: readonly F[],
): readonly F[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
