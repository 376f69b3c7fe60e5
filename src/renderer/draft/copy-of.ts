import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Content } from '#shared/article/content.ts'
import { bodyToHast } from '#shared/article/to-hast.ts'

/** A file of what is on screen, which any program opens and which can be imported again. */
export function copyOf({ title, excerpt, body }: Content) {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('h1', title),
      h('p', excerpt),
      ...bodyToHast(body).children,
    ],
  }
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)
  return {
    fileName: `${name === '' ? 'naskah' : name}.html`,
    mediaType: 'text/html',
    text: `${toHtml(root)}\n`,
  }
}
