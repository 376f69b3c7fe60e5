import type { Element } from 'hast'
import { h } from 'hastscript'
import { type CaptionParts, splitCaption } from '#shared/article/caption.ts'
import { elementsOf } from '#shared/markup/tree.ts'
import { wordsOf } from './inline.ts'

/** A picture of the article as the import passes it on; `src` is null for one that is only named. */
export interface Picture extends CaptionParts {
  readonly src: string | null
  readonly alt: string
}

/** The one form in which a figure goes to the article: see article/from-hast.ts. */
export const figureOf = ({ src, alt, caption, credit, licence }: Picture): Element =>
  h('figure', [
    h('img', { src, alt }),
    h('figcaption', [
      h('span', { className: ['caption'] }, caption),
      ' ',
      h('cite', { className: ['credit'] }, credit),
      ' ',
      h('small', { className: ['licence'] }, licence),
    ]),
  ])

/** Reads a figure of our one form back. */
export function pictureOf(figure: Element): Picture {
  const parts = [...elementsOf(figure)]
  const words = (tagName: string): string => {
    const part = parts.find((element) => element.tagName === tagName)
    return part === undefined ? '' : wordsOf(part)
  }
  const { src, alt } = parts.find(({ tagName }) => tagName === 'img')?.properties ?? {}
  return {
    src: typeof src === 'string' ? src : null,
    alt: typeof alt === 'string' ? alt : '',
    caption: words('span'),
    credit: words('cite'),
    licence: words('small'),
  }
}

/** Caption, credit and licence of a page's figcaption: by its own elements, else by its words. */
export function captionOf(figcaption: Element | undefined): CaptionParts {
  if (figcaption === undefined) return { caption: '', credit: '', licence: '' }
  const marked = new Map<string, string>()
  for (const part of elementsOf(figcaption)) {
    if (part.tagName === 'cite' || part.tagName === 'small') marked.set(part.tagName, wordsOf(part))
  }
  const credit = marked.get('cite')
  if (credit === undefined) return splitCaption(wordsOf(figcaption))
  const licence = marked.get('small') ?? ''
  const own = figcaption.children.filter(
    (child) => child.type !== 'element' || !['cite', 'small'].includes(child.tagName),
  )
  const caption = wordsOf({ ...figcaption, children: own })
  return licence === '' ? { ...splitCaption(`(${credit})`), caption } : { caption, credit, licence }
}
