import { splitCaption } from '#shared/article/caption.ts'
import { figureOf, type Picture, pictureOf } from './figure.ts'
import type { Line } from './line.ts'
import { isSame } from './same-words.ts'

const printed = ({ caption, credit, licence }: Picture): string => `${caption}${credit}${licence}`

function pictureIn({ role, element, words }: Line): Picture | null {
  if (role === 'figure') return pictureOf(element)
  return role === 'caption' ? { src: null, alt: '', ...splitCaption(words) } : null
}

/** One picture printed twice: the same words or none on one side, the same file or none on one side. */
function isOnePicture(a: Picture, b: Picture): boolean {
  const sameWords = printed(a) === '' || printed(b) === '' || isSame(printed(a), printed(b))
  const sameFile = a.src === null || b.src === null || a.src === b.src
  return sameWords && sameFile
}

function merged(a: Picture, b: Picture): Picture {
  const words = printed(a) === '' ? b : a
  return { ...words, src: a.src ?? b.src, alt: a.alt || b.alt }
}

/** A line above a picture that is its alternative text: a file name, or the caption's own words. */
function isAltOf(line: Line, picture: Picture): boolean {
  if (line.role === 'file-name') return true
  return line.role === 'words' && isSame(line.words, picture.caption)
}

/**
 * Makes one figure of all lines that print one: picture, alternative text, caption, and the caption
 * again. Other lines come back as they are.
 */
export function withFigures(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = []
  const replaceLast = (picture: Picture): void => {
    out[out.length - 1] = { element: figureOf(picture), words: '', role: 'figure' }
  }
  for (const line of lines) {
    const last = out.at(-1)
    const above = last?.role === 'figure' ? pictureOf(last.element) : null
    const picture = pictureIn(line)
    if (picture === null) {
      if (line.role === 'file-name' && above?.alt === '') replaceLast({ ...above, alt: line.words })
      else out.push(line)
    } else if (above !== null && isOnePicture(above, picture)) {
      replaceLast(merged(above, picture))
    } else if (last !== undefined && isAltOf(last, picture)) {
      replaceLast({ ...picture, alt: picture.alt || last.words })
    } else {
      out.push({ element: figureOf(picture), words: '', role: 'figure' })
    }
  }
  return out
}
