import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, Sentence } from '#shared/article/article.ts'
import type { Stretch } from '#shared/pieces.ts'
import { articleMarks, type BlockMark, restingOn, untoldIn, wordMarks } from './marks.ts'
import { markedText, type View } from './view.ts'

/** Names a sentence on the page. */
export const sentenceAnchor = ({ prefix }: View, index: number): string => `${prefix}s${index + 1}`

interface Parts {
  readonly marks: readonly BlockMark[]
  readonly resting: ReturnType<typeof restingOn>
  readonly untold: ReadonlySet<string>
}

function sentenceElement(
  block: Block,
  sentence: Sentence,
  view: View,
  { marks, resting, untold }: Parts,
): Element {
  const { words, prefix, examined } = view
  const numbers = resting.get(sentence.id) ?? []
  const index = examined.article.sentences.indexOf(sentence)
  const links: ElementContent[] = numbers.flatMap((number) => [
    h('a.rest', { href: `#${prefix}p${number}`, title: words.where.bullet(number) }, [
      String(number),
    ]),
  ])
  const classes = [
    'sentence',
    ...(numbers.length > 0 ? ['evidence'] : untold.has(sentence.id) ? ['untold'] : []),
  ]
  return h('span', { id: sentenceAnchor(view, index), className: classes }, [
    ...markedText(block.text, sentence.start, sentence.end, marks),
    ...(links.length === 0 ? [] : [h('sup', [' ', ...links])]),
  ])
}

/** A stretch of a block: its sentences, and what stands between them as it is. */
function stretchContent(
  block: Block,
  { start, end }: Stretch,
  view: View,
  parts: Parts,
): readonly ElementContent[] {
  const own = view.examined.article.sentences.filter(
    (sentence) => sentence.blockId === block.id && sentence.start < end && sentence.end > start,
  )
  const content: ElementContent[] = []
  let at = start
  for (const sentence of own) {
    if (sentence.start > at)
      content.push(...markedText(block.text, at, sentence.start, parts.marks))
    content.push(sentenceElement(block, sentence, view, parts))
    at = sentence.end
  }
  if (at < end) content.push(...markedText(block.text, at, end, parts.marks))
  return content
}

function linesIn(text: string): readonly Stretch[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
}

function blockElement(block: Block, view: View, parts: Parts): readonly Element[] {
  const whole = { start: 0, end: block.text.length }
  const own = { ...parts, marks: parts.marks.filter(({ blockId }) => blockId === block.id) }
  switch (block.kind) {
    case 'heading':
      return [h('h3', [...markedText(block.text, 0, block.text.length, own.marks)])]
    case 'list':
      return [
        h(
          'ul',
          linesIn(block.text).map((item) => h('li', [...stretchContent(block, item, view, own)])),
        ),
      ]
    case 'table':
      return linesIn(block.text).map((row) => h('p', [...stretchContent(block, row, view, own)]))
    case 'quote':
      return [h('blockquote', [...stretchContent(block, whole, view, own)])]
    case 'figure': {
      const { caption = '', credit = '', licence = '' } = block.figure ?? {}
      const lines = [caption, [credit, licence].filter(Boolean).join(' · ')].filter(Boolean)
      return lines.length === 0
        ? []
        : [
            h(
              'p.figure',
              lines.flatMap((line, index) => (index === 0 ? [line] : [h('br'), line])),
            ),
          ]
    }
    case 'paragraph':
    case 'unknown':
      return block.text.trim() === '' ? [] : [h('p', [...stretchContent(block, whole, view, own)])]
  }
}

/** The article with everything that is marked in it; each sentence can be led to. */
export function articleColumn(view: View): readonly Element[] {
  const { examined, language } = view
  const { article } = examined
  const parts: Parts = {
    marks: articleMarks(examined, language),
    resting: restingOn(examined),
    untold: untoldIn(examined, article.sentences),
  }
  return [
    ...(article.excerpt === ''
      ? []
      : [
          h('p.excerpt', [
            ...markedText(
              article.excerpt,
              0,
              article.excerpt.length,
              wordMarks(examined, 'excerpt', language),
            ),
          ]),
        ]),
    ...article.blocks.flatMap((block) => blockElement(block, view, parts)),
  ]
}
