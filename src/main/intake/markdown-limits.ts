/**
 * What makes reading Markdown slow beyond all use, and no article has: quotations and lists nested in one
 * line, and brackets without end in one paragraph, each of which may still become a link.
 */
const LIMITS = { nesting: 20, brackets: 500 }

// A list's mark wants a space behind it; a quotation's does not.
const OPENING = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)+/
const MARK = />|[-*+]|\d+[.)]/g
const RULE = /^[ \t]*[-*_ \t]+$/

const nestingOf = (line: string): number =>
  RULE.test(line) ? 0 : (OPENING.exec(line)?.[0].match(MARK)?.length ?? 0)

/**
 * Says in one linear pass whether a Markdown text is simple enough to be parsed.
 *
 * @example isParsableMarkdown('>'.repeat(100_000)) // false
 */
export function isParsableMarkdown(text: string): boolean {
  let brackets = 0
  for (const line of text.split('\n')) {
    brackets = line.trim() === '' ? 0 : brackets + line.split('[').length - 1
    if (brackets > LIMITS.brackets || nestingOf(line) > LIMITS.nesting) return false
  }
  return true
}
