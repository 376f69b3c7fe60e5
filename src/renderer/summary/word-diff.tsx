import { diffWordsWithSpace } from 'diff'

/** What a candidate would change, word by word: added words underlined, lost ones struck through. */
export function WordDiff({ before, after }: Readonly<{ before: string; after: string }>) {
  let at = 0
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    const key = `${at}${added ? '+' : removed ? '-' : ''}`
    at += value.length
    if (added) return <ins key={key}>{value}</ins>
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
  })
}
