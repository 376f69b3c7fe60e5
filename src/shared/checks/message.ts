import type { Message } from './check.ts'
import type { Finding } from './finding.ts'
import { checks } from './registry.ts'

/** Findings are stored with decisions and so outlive their checks. */
const UNKNOWN: Message = {
  id: 'Temuan pemeriksaan {check}, yang tidak ada lagi di versi ini.',
  en: 'A finding of the check {check}, which this version no longer has.',
}

/**
 * Returns the sentence that a finding says in one of the interface languages. A parameter that the
 * finding lacks stays visible as `{name}`.
 *
 * @example findingMessage(finding, 'en') // 'This draft has no title.'
 */
export function findingMessage(
  { check, variant, params }: Pick<Finding, 'check' | 'variant' | 'params'>,
  language: keyof Message,
): string {
  const message = checks.get(check)?.messages[variant]
  const values: Readonly<Record<string, string>> = message === undefined ? { check } : params
  return (message ?? UNKNOWN)[language].replace(
    /\{(\w+)\}/gu,
    (field, name: string) => values[name] ?? field,
  )
}
