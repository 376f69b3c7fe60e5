import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Fix } from '#shared/checks/finding.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Claim } from '#shared/summary/claim.ts'
import { withoutCapital } from '#shared/summary/sentence-case.ts'

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
  const { offset, text, names } = claim.reading
  const opening = names.find(({ from }) => from === 0)
  const sentence = `${source}${joint}${withoutCapital(text, opening, index)}`
  const whole = bullet.text.slice(0, offset) + sentence + bullet.text.slice(offset + text.length)
  return {
    label,
    text: sentence,
    edit: { kind: 'bullet', bulletId: bullet.id, heading: bullet.heading, text: whole },
  }
}
