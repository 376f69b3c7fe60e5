/** A finding's sentence with what it quotes set as the article sets it. */
export function QuotedWords({ text }: Readonly<{ text: string }>) {
  let at = 0
  return text.split(/["“]([^"“”]*)["”]/g).map((part, index) => {
    const key = at
    at += part.length + 1
    return index % 2 === 1 ? <q key={key}>{part}</q> : <span key={key}>{part}</span>
  })
}
