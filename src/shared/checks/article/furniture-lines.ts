import furniture from '#resources/lexicon/page-furniture.json' with { type: 'json' }
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { oncePer } from '#shared/once-per.ts'

/** What a line of a copied page is, apart from the article; `own` is what the house style lists. */
export type Furniture = 'advert' | 'app' | 'ai-note' | 'claim' | 'label' | 'own'

const TRAILING = new Set([' ', '.', '…', ':', '!'])

/** Without the marks at its end. A pattern for them would try each run of marks in the line again. */
function withoutMarks(line: string): string {
  let end = line.length
  while (end > 0 && TRAILING.has(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}

const bare = (line: string): string =>
  withoutMarks(line.toLowerCase().replace(/\s+/g, ' ')).trimStart()

/** A line with "*" for any words, cut at the stars. */
interface Pattern {
  readonly head: string
  readonly inner: readonly string[]
  /** Null for a pattern without a star, which is the whole line. */
  readonly tail: string | null
}

function patternOf(text: string): Pattern {
  const [head = '', ...parts] = text.split('*')
  return { head, inner: parts.slice(0, -1), tail: parts.at(-1) ?? null }
}

/** Goes over the line once, whatever the number of stars: the words between them never go back. */
function fits(line: string, { head, inner, tail }: Pattern): boolean {
  if (tail === null) return line === head
  if (!line.startsWith(head)) return false
  let at = head.length
  for (const part of inner) {
    const found = line.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return line.length - tail.length >= at && line.endsWith(tail)
}

/** Stars alone would make every line of every article furniture. */
const saysSomething = (pattern: string): boolean => /[\p{L}\p{N}]/u.test(pattern)

type Kind = readonly [Furniture, readonly Pattern[]]

/** Once a style: it is asked about every line of every article, and changes seldom. */
const kindsOf = oncePer((style: HouseStyle): readonly Kind[] => {
  const kind = (name: Furniture, lines: readonly string[]): Kind => [
    name,
    lines.filter(saysSomething).map(patternOf),
  ]
  return [
    kind('label', [bare(style.summaryLabel)]),
    kind('ai-note', [bare(style.aiNote), ...furniture.aiNote]),
    kind('claim', [bare(style.reviewClaim), ...furniture.claim]),
    kind('advert', furniture.advert),
    kind('app', furniture.app),
    kind('own', style.boilerplate.map(bare)),
  ]
})

/**
 * Says whether a line is no part of the article but of the page that it was copied from: advert, app
 * line, AI note, closing claim, the label of the summary (domain.md, "The published page"), or a line
 * that the house style lists under `boilerplate`, where "*" stands for any words.
 *
 * @example furnitureOf('Iklan - Scroll untuk Melanjutkan', style) // 'advert'
 */
export function furnitureOf(line: string, style: HouseStyle): Furniture | null {
  const text = bare(line)
  if (text === '') return null
  const found = kindsOf(style).find(([, lines]) => lines.some((line) => fits(text, line)))
  return found?.[0] ?? null
}
