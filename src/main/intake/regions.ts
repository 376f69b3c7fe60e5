import { splitSectionNumber } from '#shared/article/section-number.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Layout } from '#shared/contract/intake.ts'
import { type Halves, halvesOf } from './bullet-halves.ts'
import { withFigures } from './figures.ts'
import { layoutOf } from './layout.ts'
import { type Line, linesOfPage, type Role } from './line.ts'
import type { Page } from './page.ts'
import { isSame } from './same-words.ts'
import { withSections } from './sections.ts'
import { summaryBlock } from './summary-block.ts'
import { titleIn } from './title.ts'
import { writerIn } from './writer.ts'

/** A submission taken apart: what is the article, what the summary, what the page around them. */
export interface Regions {
  readonly layout: Layout
  readonly title: string
  readonly excerpt: string
  readonly writer: string
  readonly category: string
  readonly bullets: readonly Halves[]
  readonly body: readonly Line[]
  /** As they stood, in their order. */
  readonly stripped: readonly string[]
}

/** What is longer, in UTF-16 units, is no title, excerpt or name, whatever a page calls it. */
const LONGEST = { title: 500, excerpt: 2_000, writer: 120, category: 60 }

const fitting = (text: string, longest: number): string => (text.length <= longest ? text : '')

const OUTSIDE: ReadonlySet<Role> = new Set([
  'advert',
  'app',
  'ai-note',
  'claim',
  'label',
  'own',
  'related',
  'date',
])

/** "Share", "Text size": the words of a widget that a copy brings along above the summary. */
const isWidget = ({ role, words }: Line): boolean =>
  role === 'words' && words.split(/\s+/).length <= 2 && !/[.!?]$/.test(words)

/** Finds where the article begins, so that a widget's words are looked for above it only. */
function headOf(lines: readonly Line[], taken: ReadonlySet<Line>): readonly Line[] {
  const first = lines.findIndex((line) => taken.has(line))
  return first === -1 ? lines : lines.slice(0, first)
}

/**
 * Takes a page apart. Every line of it ends in exactly one place: title, writer, summary, body, or
 * among the stripped ones.
 */
export function regionsOf(page: Page, style: HouseStyle): Regions {
  const all = withSections(linesOfPage(page.blocks, style))
  const summary = summaryBlock(all, style)
  const hasSummary = summary.items.length > 0
  const head = headOf(all, summary.lines)
  const marked = all.find(
    ({ element, words }) => element.tagName === 'h1' && words.length <= LONGEST.title,
  )
  const named = fitting(page.title, LONGEST.title)
  const found = named !== '' || marked !== undefined ? null : titleIn(head, hasSummary)
  const title = found?.title ?? (marked?.words || named)
  const isTitle = (line: Line): boolean =>
    line === (found?.line ?? marked) ||
    (title !== '' && head.includes(line) && isSame(line.words, title))
  const excerpt = fitting(page.excerpt, LONGEST.excerpt)
  const printed = page.printsExcerpt
    ? head.find(({ words }) => excerpt !== '' && isSame(words, excerpt))
    : undefined
  const byline = all.find(({ role }) => role === 'writer')
  const isOutside = (line: Line): boolean =>
    OUTSIDE.has(line.role) || (hasSummary && head.includes(line) && isWidget(line))
  const rest = all.filter(
    (line) => !summary.lines.has(line) && !isTitle(line) && line !== byline && line !== printed,
  )
  const body = withFigures(rest.filter((line) => !isOutside(line)))
  const headings = all
    .filter(({ role }) => role === 'heading')
    .map(({ words }) => splitSectionNumber(words).heading)
  const text = body.map(({ words }) => words).join('\n')
  return {
    layout: layoutOf(page, all, summary),
    title,
    excerpt,
    writer: (byline && writerIn(byline.words)) ?? fitting(page.writer, LONGEST.writer),
    category: fitting(page.category, LONGEST.category),
    bullets: summary.items.map((item) => halvesOf(item, headings, text)),
    body,
    stripped: rest.filter(isOutside).map(({ words }) => words),
  }
}
