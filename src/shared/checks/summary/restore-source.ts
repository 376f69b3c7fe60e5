import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Fix } from '#shared/checks/finding.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Claim } from '#shared/summary/claim.ts'

/** The first word loses its capital unless it opens a name. */
function lowered({ reading }: Claim, index: ArticleIndex): string {
  const [first] = reading.tokens
  const isName = reading.names.some(({ from }) => from === 0)
  if (!first || isName || index.capitals.has(first.text)) return reading.text
  return reading.text.charAt(0).toLowerCase() + reading.text.slice(1)
}

/**
 * Makes the fix that puts the source, or other words, back before a claim: "Menurut Rini, harga naik."
 *
 * @example openWith(bullet, claim, 'Menurut Rini', index).text // 'Menurut Rini, harga naik.'
 */
export function openWith(
  bullet: CheckedBullet,
  claim: Claim,
  source: string,
  index: ArticleIndex,
  label: Fix['label'] = 'restore-source',
  joint = ', ',
): Fix {
  const { offset, text } = claim.reading
  const sentence = `${source}${joint}${lowered(claim, index)}`
  const whole = bullet.text.slice(0, offset) + sentence + bullet.text.slice(offset + text.length)
  return {
    label,
    text: sentence,
    edit: { kind: 'bullet', bulletId: bullet.id, heading: bullet.heading, text: whole },
  }
}
