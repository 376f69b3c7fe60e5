import type { Snippet } from './answer.ts'
import { eachMark, type TermMark } from './marks.ts'
import type { SearchPart, SearchTexts } from './parts.ts'
import type { Term } from './query.ts'

/** Length of a snippet, in UTF-16 units. */
const LENGTH = 150
/** What stands before the first mark of it. */
const LEAD = 40

/** The title and the writer are in the row already, so a place elsewhere says more. */
const ORDER: readonly SearchPart[] = ['excerpt', 'body', 'bullets', 'captions', 'writer', 'title']

const forward = (text: string, at: number): number => {
  if (at <= 0) return 0
  const blank = text.slice(at).search(/\s/u)
  return blank === -1 || blank > LEAD ? at : at + blank + 1
}

const backward = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const blank = text.lastIndexOf(' ', at)
  return at - blank > LEAD ? at : blank
}

interface Place {
  readonly first: TermMark
  /** How many different terms a snippet from there shows. */
  readonly terms: number
}

/** The mark of a place in the order of reading; undefined behind the last one. */
type Marks = (place: number) => TermMark | undefined

/** Marks that are looked for no further than somebody asks. */
function readAsAsked(marks: Iterable<TermMark>): Marks {
  const known: TermMark[] = []
  const rest = marks[Symbol.iterator]()
  return (place) => {
    while (known.length <= place) {
      const { done, value } = rest.next()
      if (done) return undefined
      known.push(value)
    }
    return known[place]
  }
}

/** The stretch that shows most of the terms; the earlier of two that show as many. @param all no stretch shows more */
function best(marks: Marks, all: number): Place | null {
  let found: Place | null = null
  let next = 0
  const shown = new Map<number, number>()
  const count = ({ term }: TermMark, by: 1 | -1) => {
    const times = (shown.get(term) ?? 0) + by
    if (times === 0) shown.delete(term)
    else shown.set(term, times)
  }
  for (let at = 0; found?.terms !== all; at += 1) {
    const first = marks(at)
    if (first === undefined) break
    for (let mark = marks(next); mark && mark.end <= first.start - LEAD + LENGTH; ) {
      count(mark, 1)
      next += 1
      mark = marks(next)
    }
    if (found === null || shown.size > found.terms) found = { first, terms: shown.size }
    if (at < next) count(first, -1)
    else next = at + 1
  }
  return found
}

/** The marks that a stretch shows whole. */
function* within(marks: Marks, from: number, to: number): Generator<TermMark> {
  for (let at = 0, mark = marks(0); mark && mark.end <= to; mark = marks(at)) {
    if (mark.start >= from) yield mark
    at += 1
  }
}

/**
 * The stretch of a draft in which most of the words of a query stand.
 *
 * @returns null when none of them stands in it: then only conditions were asked for
 * @example snippetOf(texts, parseQuery('sagu ').terms)?.part // 'body'
 */
export function snippetOf(texts: SearchTexts, terms: readonly Term[]): Snippet | null {
  const places: (Place & { readonly part: SearchPart; readonly marks: Marks })[] = []
  const all = terms.filter(({ isExcluded }) => !isExcluded).length
  for (const part of ORDER) {
    const marks = readAsAsked(eachMark(texts[part], part, terms))
    const place = best(marks, all)
    if (place !== null) places.push({ part, marks, ...place })
    // No part behind it shows more.
    if (place?.terms === all) break
  }
  const [chosen] = places.toSorted((a, b) => b.terms - a.terms)
  if (chosen === undefined) return null
  const text = texts[chosen.part]
  const from = Math.min(forward(text, chosen.first.start - LEAD), chosen.first.start)
  const to = Math.max(backward(text, from + LENGTH), Math.min(chosen.first.end, text.length))
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  const shift = before.length - from
  return {
    part: chosen.part,
    text: `${before}${text.slice(from, to).replaceAll('\n', ' ')}${after}`,
    marks: [...within(chosen.marks, from, to)].map(({ start, end }) => ({
      start: start + shift,
      end: end + shift,
    })),
  }
}
