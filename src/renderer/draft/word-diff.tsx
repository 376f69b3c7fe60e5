import { diffWordsWithSpace } from 'diff'
import './word-diff.css'

/** With less in common than this share of the words, two texts side by side read better than woven. */
const ALIKE = 0.35

/** Whether a diff of two texts would help: enough of the words of the longer one are in both. */
export function isAlike(before: string, after: string): boolean {
  const parts = diffWordsWithSpace(before, after)
  const kept = parts.reduce(
    (sum, { value, added, removed }) => (added || removed ? sum : sum + value.trim().length),
    0,
  )
  return kept >= ALIKE * Math.max(before.length, after.length)
}

/** What would change, word by word: new words underlined, lost ones struck through. */
export function WordDiff({ before, after }: Readonly<{ before: string; after: string }>) {
  let at = 0
  return (
    <span className="word-diff">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
        const key = `${at}${added ? '+' : removed ? '-' : ''}`
        at += value.length
        if (added) return <ins key={key}>{value}</ins>
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
      })}
    </span>
  )
}
