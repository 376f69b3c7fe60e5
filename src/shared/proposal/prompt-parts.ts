/** Parts of a prompt file: what stands under "## name" there. The text before them holds for every task. */
export const PROMPT_PARTS = [
  'summary',
  'bullet',
  'repair',
  'wish',
  'findings',
  'present',
  'kept',
  'failed',
  'title',
  'headings',
  'article',
] as const

export type PromptPart = (typeof PROMPT_PARTS)[number]

export interface PromptParts {
  /** The rules. */
  readonly rules: string
  /** Texts of the parts; '' for one that the file lacks. */
  readonly of: Readonly<Record<PromptPart, string>>
}

const HEADING = /^## +([a-z-]+)\s*$/mu

/**
 * Parts a prompt file at its headings of the second level.
 *
 * @example promptParts('Rules.\n\n## wish\nThe wish:').of.wish // 'The wish:'
 */
export function promptParts(text: string): PromptParts {
  const [rules = '', ...rest] = text.split(HEADING)
  const found = new Map<string, string>()
  for (let at = 0; at < rest.length; at += 2) found.set(rest[at] ?? '', (rest[at + 1] ?? '').trim())
  const of = Object.fromEntries(PROMPT_PARTS.map((part) => [part, found.get(part) ?? '']))
  return { rules: rules.trim(), of: of as Record<PromptPart, string> }
}

/** What code puts into a prompt's braces. */
export interface PromptValues {
  readonly count: number
  /** Graphemes. */
  readonly shortest: number
  readonly longest: number
  readonly boundary: string
}

/**
 * Puts values into a prompt's braces. Braces that are no placeholder, as in its JSON, stay.
 *
 * @example filled('{count} points', { count: 3, shortest: 60, longest: 220, boundary: 'B' }) // '3 points'
 */
export const filled = (text: string, values: PromptValues): string =>
  text.replace(/\{(count|shortest|longest|boundary)\}/gu, (_, name: keyof PromptValues) =>
    String(values[name]),
  )
