import { diffWords } from './diff-words.ts'
import './word-diff.css'

/** With less in common than this share of the words, two texts side by side read better than woven. */
const ALIKE = 0.35

/** Whether a diff of two texts would help: enough of the words of the longer one are in both. */
export function isAlike(before: string, after: string): boolean {
  const parts = diffWords(before, after)
  const kept = parts.reduce(
    (sum, { value, added, removed }) => (added || removed ? sum : sum + value.trim().length),
    0,
  )
  return kept >= ALIKE * Math.max(before.length, after.length)
}

interface Props {
  readonly before: string
  readonly after: string
  /** Said before each stretch by a screen reader: many say nothing of `ins` and `del`. */
  readonly spoken?: { readonly added: string; readonly removed: string }
}

/** What would change, word by word: new words underlined, lost ones struck through. */
export function WordDiff({ before, after, spoken }: Props) {
  const say = (words: string | undefined) =>
    words !== undefined && <span className="sr-only"> {words} </span>
  let at = 0
  return (
    <span className="word-diff">
      {diffWords(before, after).map(({ value, added, removed }) => {
        const key = `${at}${added ? '+' : removed ? '-' : ''}`
        at += value.length
        if (!added && !removed) return <span key={key}>{value}</span>
        const Changed = added ? 'ins' : 'del'
        return (
          <Changed key={key}>
            {say(added ? spoken?.added : spoken?.removed)}
            {value}
          </Changed>
        )
      })}
    </span>
  )
}
