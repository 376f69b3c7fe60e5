import type { Element, Nodes } from 'hast'
import { toString as textIn } from 'hast-util-to-string'
import { splitCaption } from './caption.ts'
import { hasClass } from './hast-roles.ts'
import type { FigureFields } from './nodes.ts'
import { safePictureAddress } from './safe-url.ts'

/** The elements under a node that answer a test, in order, without looking inside those found. */
function findAll(node: Nodes, test: (element: Element) => boolean): readonly Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return test(child) ? [child] : findAll(child, test)
  })
}

const words = (node: Nodes): string => textIn(node).replace(/\s+/gu, ' ').trim()

const wordsOf = (caption: Element, test: (element: Element) => boolean): string =>
  findAll(caption, test).map(words).join(' ')

const isCredit = (element: Element): boolean =>
  element.tagName === 'cite' || hasClass(element, 'credit')
const isLicence = (element: Element): boolean =>
  hasClass(element, 'licence') || hasClass(element, 'license')
const isCaption = (element: Element): boolean => hasClass(element, 'caption')

/** All of a caption but the parts that are read apart. */
const rest = (caption: Element): string =>
  words({
    ...caption,
    children: caption.children.filter(
      (child) => child.type !== 'element' || !(isCredit(child) || isLicence(child)),
    ),
  })

/**
 * Reads a caption: from its own parts where the page marks them (as our export does), else from the
 * brackets at the end of the line.
 *
 * @example readCaption(h('figcaption', 'ilustrasi pasar (pexels.com/Rini)')).credit // 'pexels.com/Rini'
 */
export function readCaption(
  element: Element,
): Pick<FigureFields, 'caption' | 'credit' | 'licence'> {
  const credit = wordsOf(element, isCredit)
  const licence = wordsOf(element, isLicence)
  const caption = wordsOf(element, isCaption)
  if (credit === '' && licence === '' && caption === '') return splitCaption(words(element))
  return { caption: caption === '' ? rest(element) : caption, credit, licence }
}

/**
 * Reads a picture without its caption.
 *
 * @example readPicture(h('img', { src: 'https://contoh.id/a.jpg', alt: 'Pasar' })).alt // 'Pasar'
 */
export function readPicture({ properties: { src, alt } }: Element): FigureFields {
  return {
    asset: typeof src === 'string' ? safePictureAddress(src) : null,
    alt: typeof alt === 'string' ? alt.replace(/\s+/gu, ' ').trim() : '',
    caption: '',
    credit: '',
    licence: '',
  }
}

/** A figure of ours whose picture is not there yet keeps its alt text here (to-hast.ts). */
const missingPicture = ({ properties }: Element): FigureFields | null =>
  typeof properties.dataAlt === 'string'
    ? { asset: null, alt: properties.dataAlt, caption: '', credit: '', licence: '' }
    : null

/**
 * Reads a figure with one picture and its caption; null where the element holds something else (a
 * gallery, a table, a quotation), which is then read as what it is.
 *
 * @example readFigure(h('figure', [h('img', { src: 'a.jpg' }), h('figcaption', 'Pasar')]))?.caption // 'Pasar'
 */
export function readFigure(figure: Element): FigureFields | null {
  const pictures = findAll(figure, ({ tagName }) => tagName === 'img')
  const [img] = pictures
  if (pictures.length > 1) return null
  const picture = img ? readPicture(img) : missingPicture(figure)
  if (picture === null) return null
  const [caption] = findAll(figure, ({ tagName }) => tagName === 'figcaption')
  return caption ? { ...picture, ...readCaption(caption) } : picture
}
