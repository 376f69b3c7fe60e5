import type { Root } from 'hast'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Format, Recognised } from '#shared/contract/intake.ts'
import { done, failed, never, type Outcome } from '#shared/contract/outcome.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { type Admitted, type Arrived, admit } from './admit.ts'
import type { Halves } from './bullet-halves.ts'
import { formatOf } from './format.ts'
import { pageFromHtml } from './html.ts'
import { pageFromMarkdown } from './markdown.ts'
import type { Page } from './page.ts'
import { isArticleSized, isPageSized } from './page-limits.ts'
import { type Regions, regionsOf } from './regions.ts'
import { pageFromText } from './text.ts'

/** What became of a submission, and what is kept of it as it came. */
export interface Intake {
  readonly recognised: Omit<Recognised, 'duplicateOf'>
  /** The original: a file byte for byte, or the half of the clipboard that was read. */
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** The original as text, before anything was cleaned. */
  readonly text: string
}

const MEDIA_TYPE: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
}

function pageOf(format: Format, { text, name }: Admitted): Outcome<Page> {
  switch (format) {
    case 'text':
      return done(pageFromText(text))
    case 'html':
      return pageFromHtml(text, name)
    case 'markdown':
      return pageFromMarkdown(text, name)
    default:
      return never(format)
  }
}

/** A published page's summary is AI-made, also where a copy has lost the label (domain.md). */
const bulletOf = ({ heading, text, glued }: Halves, id: string): Bullet => ({
  id,
  heading,
  text,
  glued,
  origin: 'imported-ai',
  editedBy: null,
  locked: false,
})

function recognised(
  format: Format,
  regions: Regions,
  active: readonly string[],
  newId: () => string,
): Omit<Recognised, 'duplicateOf'> {
  const root: Root = { type: 'root', children: regions.body.map(({ element }) => element) }
  const content = {
    title: regions.title,
    excerpt: regions.excerpt,
    body: bodyFromHast(root, newId),
  }
  const article = readArticle(content)
  return {
    format,
    layout: regions.layout,
    content,
    bullets: regions.bullets.map((halves) => bulletOf(halves, newId())),
    writer: regions.writer,
    category: regions.category,
    stripped: [...regions.stripped, ...active],
    counts: {
      words: countWords(article),
      sections: article.sections.length,
      figures: article.figures.length,
    },
    dateline: article.dateline,
  }
}

/**
 * Reads a submission whole and stores nothing: what it is, what the article and its summary are, and
 * what was left out. Every format takes one road: hast, regions, article.
 *
 * @param newId makes the ids of blocks and bullets
 * @returns problems `empty-input`, `too-large`, `binary-input`, `wrong-encoding`, `unknown-format`,
 * `too-complex`, `no-text`
 * @example recognise({ name: 'naskah.txt', body: { kind: 'file', base64 } }, style, randomUUID)
 */
export function recognise(
  submission: Arrived,
  style: HouseStyle,
  newId: () => string,
): Outcome<Intake> {
  const admitted = admit(submission)
  if (!admitted.ok) return admitted
  const { name, bytes, text, pasted } = admitted.value
  const format = pasted === 'html' ? 'html' : formatOf(name, text)
  if (format === null) return failed({ kind: 'unknown-format', name })
  if (!isPageSized(text)) return failed({ kind: 'too-complex', name })
  const page = pageOf(format, admitted.value)
  if (!page.ok) return page
  if (!isArticleSized(page.value.blocks)) return failed({ kind: 'too-complex', name })
  const regions = regionsOf(page.value, style)
  const value = recognised(format, regions, page.value.active, newId)
  if (value.counts.words === 0) return failed({ kind: 'no-text', name })
  return done({ recognised: value, bytes, mediaType: MEDIA_TYPE[format], text })
}
