import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import { cleanText } from '#shared/markup/clean-text.ts'
import { frontMatter } from './front-matter.ts'
import { pageFromHtml } from './html.ts'
import { isParsableMarkdown } from './markdown-limits.ts'
import type { Page } from './page.ts'

/**
 * Reads a Markdown text (GitHub's kind). HTML inside it takes the same road as a page of HTML, so that
 * there is one place where markup is made safe.
 *
 * @example pageFromMarkdown('# Panen Raya', 'naskah.md').value.blocks // h1 "Panen Raya"
 */
export function pageFromMarkdown(text: string, name: string): Outcome<Page> {
  const { rest, ...said } = frontMatter(cleanText(text))
  if (!isParsableMarkdown(rest)) return failed({ kind: 'too-complex', name })
  const tree = fromMarkdown(rest, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const html = toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
  const page = pageFromHtml(html, name)
  if (!page.ok) return page
  return done({ ...page.value, ...said })
}
