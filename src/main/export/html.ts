import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { readArticle } from '#shared/article/read.ts'
import { bodyToHast } from '#shared/article/to-hast.ts'
import type { Claims } from '#shared/contract/publication.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { type ExportInput, printedBullets } from './export-input.ts'
import { reviewStatement } from './html-review.ts'
import { sectioned } from './html-sections.ts'
import { summarySection } from './html-summary.ts'
import { newsArticle, scriptJson } from './json-ld.ts'
import { STYLESHEET } from './stylesheet.ts'

const paragraph = (name: string, text: string): readonly Element[] =>
  text === '' ? [] : [h('p', { className: [name] }, text)]

/** Each element on a line of its own, so that two exports can be compared line by line. */
const lines = (elements: readonly ElementContent[]): ElementContent[] =>
  elements.flatMap((element): ElementContent[] => [element, { type: 'text', value: '\n' }])

/**
 * Renders the page: semantic, escaped by construction (no text is ever put together as markup), without
 * a script that runs. It carries the two claims only as far as they are proven.
 */
export function renderHtml(input: ExportInput, claims: Claims): string {
  const { draft, houseStyle, version } = input
  const { title, excerpt, body } = draft.content
  const article = readArticle(draft.content)
  const hash = contentHash(draft.content, printedBullets(draft))
  const head = h(
    'head',
    lines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      ...(excerpt === '' ? [] : [h('meta', { name: 'description', content: excerpt })]),
      h('meta', { name: 'generator', content: `Sunting ${version}` }),
      h('style', STYLESHEET),
      h('script', { type: 'application/ld+json' }, scriptJson(newsArticle(draft, article, claims))),
    ]),
  )
  const page = h(
    'article',
    { dataContentHash: hash, dataExportedAt: input.now },
    lines([
      h(
        'header',
        lines([
          h('h1', title),
          ...paragraph('excerpt', excerpt),
          ...paragraph('byline', draft.writer === '' ? '' : `Penulis: ${draft.writer}`),
        ]),
      ),
      ...summarySection(input, article, claims),
      ...sectioned(bodyToHast(body)).map((block) =>
        block.tagName === 'section' ? { ...block, children: lines(block.children) } : block,
      ),
      h('footer', lines(reviewStatement(claims, houseStyle.reviewClaim))),
    ]),
  )
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: 'id' }, lines([head, h('body', [page])]))],
  }
  return toHtml(root)
}
