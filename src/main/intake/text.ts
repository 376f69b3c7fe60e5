import type { Element } from 'hast'
import { h } from 'hastscript'
import { cleanText } from '#shared/markup/clean-text.ts'
import { isCaption } from './caption.ts'
import { joinedLists } from './list.ts'
import type { Page } from './page.ts'
import { unwrap } from './unwrap.ts'

const BULLET = /^\s*[•·▪●*–—-][\t ]+(?=\S)/u
const NUMBERED = /^\s*(\d{1,3})[.)][\t ]+(?=\S)/
const INDENT = /^\s*/

/** Longer than any heading that people write over a section. */
const LONGEST_HEADING = 160

interface Line {
  readonly text: string
  /** An empty line stands above it. */
  readonly apart: boolean
}

function linesIn(text: string): readonly Line[] {
  let apart = true
  return unwrap(text)
    .split('\n')
    .flatMap((raw): Line[] => {
      if (raw.trim() === '') {
        apart = true
        return []
      }
      const line = { text: raw.replace(INDENT, '').trimEnd(), apart }
      apart = false
      return [line]
    })
}

const isNumbered = (line: Line | undefined): boolean =>
  line !== undefined && NUMBERED.test(line.text)

/** Numbered lines with nothing between them are a list; one that text follows heads a section. */
function isListed(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  const isNext = isNumbered(lines[at + 1]) && lines[at + 1]?.apart === false
  const isLast = isNumbered(lines[at - 1]) && !line.apart
  return isNext || isLast
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[.,;:…]$/u.test(text)

/** A line that stands alone over a paragraph, is short, and is no sentence. */
function isUnnumberedHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const above = lines[at - 1]
  const below = lines[at + 1]
  if (line === undefined || above === undefined || below === undefined) return false
  return (
    line.apart &&
    below.apart &&
    /[.!?)”"]$/u.test(above.text) &&
    /[.!?”"]$/u.test(below.text) &&
    line.text.length <= 90 &&
    line.text.split(/\s+/).length >= 2 &&
    /^[\p{Lu}\p{N}]/u.test(line.text) &&
    !/[.,;:…!)”"]$/u.test(line.text)
  )
}

function blockOf(lines: readonly Line[], at: number): Element {
  const text = lines[at]?.text ?? ''
  if (BULLET.test(text)) return h('ul', h('li', text.replace(BULLET, '')))
  const number = NUMBERED.exec(text)?.[1]
  if (number !== undefined && isListed(lines, at)) {
    return h('ol', { start: Number(number) }, h('li', text.replace(NUMBERED, '')))
  }
  if (number !== undefined && isHeading(text)) return h('h2', text)
  return !isCaption(text) && isUnnumberedHeading(lines, at) ? h('h2', text) : h('p', text)
}

/**
 * Reads a plain text: a line is a paragraph (hard wraps are joined first), "1. ..." over a paragraph
 * heads a section, lines with a bullet or a hyphen are a list.
 *
 * @example pageFromText('1. Panen\n\nWarga memanen.').blocks // h2 "1. Panen", p
 */
export function pageFromText(text: string): Page {
  const lines = linesIn(cleanText(text))
  const blocks = lines.map((_, at) => ({ element: blockOf(lines, at), furniture: false }))
  return {
    title: '',
    excerpt: '',
    writer: '',
    category: '',
    printsExcerpt: false,
    amp: false,
    active: [],
    blocks: joinedLists(blocks),
  }
}
