import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Letter, LetterPoint } from './letter.ts'
import { paragraphs, pointLines } from './letter-lines.ts'

const STYLE = `
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 40rem; padding: 2rem 1.25rem; font: 1rem/1.6 Georgia, serif }
h1 { font-size: 1.4rem; line-height: 1.3 }
h2 { font-size: 1.05rem; margin: 1.5em 0 .5em }
.points { list-style-position: outside; padding-left: 1.75em }
.points li { margin: .75em 0 }
.about { display: block; font-size: .9em; opacity: .85 }
`

/** Without a script, a picture or an address: nothing is loaded and nothing is told to anybody. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

const p = (text: string): Element => h('p', text)

const broken = (lines: readonly string[]): ElementContent[] =>
  lines.flatMap((line, at): ElementContent[] => [
    ...(at === 0 ? [] : [h('br')]),
    { type: 'text', value: line },
  ])

/** What a tick is made with: a box of the page, or a character where pages lose their boxes. */
type Box = 'checkbox' | 'character'

function pointItem(point: LetterPoint, tickable: boolean, box: Box): Element {
  const { words, about } = pointLines(point)
  const told = [...broken(words), ...about.map((line) => h('span', { className: ['about'] }, line))]
  if (!tickable) return h('li', told)
  return box === 'checkbox'
    ? h('li', [h('label', [h('input', { type: 'checkbox' }), ' ', ...told])])
    : h('li', ['☐ ', ...told])
}

function body(letter: Letter, box: Box): readonly Element[] {
  const { reasons, points } = letter
  return [
    p(letter.greeting),
    p(letter.opening),
    ...paragraphs(letter.note).map(p),
    ...(reasons.lines.length === 0
      ? []
      : [
          h('h2', reasons.label),
          h(
            'ul',
            reasons.lines.map((line) => h('li', line)),
          ),
        ]),
    ...(points.lines.length === 0
      ? []
      : [
          h('h2', points.label),
          h(
            'ol',
            { className: ['points'] },
            points.lines.map((point) => pointItem(point, points.tickable, box)),
          ),
        ]),
    p(letter.closing),
    h('p', broken(letter.signature)),
  ]
}

/**
 * A letter as a page of its own, with boxes that can be ticked: self-contained, and escaped by
 * construction (no text is ever put together as markup).
 *
 * @example htmlLetter(letter).startsWith('<!doctype html>') // true
 */
export function htmlLetter(letter: Letter): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', letter.subject),
    h('style', STYLE),
  ])
  const page = h('body', [h('h1', letter.subject), ...body(letter, 'checkbox')])
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: letter.language }, [head, page])],
  }
  return `${toHtml(root)}\n`
}

/**
 * A letter for the clipboard, to be pasted into an e-mail or a document with its list.
 *
 * @example htmlForPaste(letter) // '<p>Halo, Sari.</p><p>Terima kasih …'
 */
export const htmlForPaste = (letter: Letter): string =>
  toHtml({ type: 'root', children: [...body(letter, 'character')] })
