import { extname } from 'node:path'
import type { Format } from '#shared/contract/intake.ts'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mdown': 'markdown',
}

/** Documents, data and pictures that people send, and that would be read as rubbish. */
const FOREIGN = new Set(
  `.csv .doc .docm .docx .epub .gif .heic .jpeg .jpg .json .mht .mhtml .mobi .mp3 .mp4 .odt .pages .pdf
  .png .ppt .pptx .rar .rtf .svg .tif .tiff .wav .webp .wpd .wps .xls .xlsx .xml .zip`.split(/\s+/),
)

const HTML_OPENING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main)\b/i

/** Signs that nobody writes by chance: a heading, an emphasis, a link or picture of Markdown. */
const MARKDOWN_SIGNS = [
  /^#{1,6} \S/gm,
  /(?<!\*)\*\*[^*\s][^*\n]{0,300}\*\*(?!\*)/g,
  /!?\[[^\]\n]{0,300}\]\((?:https?:|mailto:|\S+\.\w{2,5}\))/g,
]

const RTF_OPENING = '{\\rtf'

/**
 * Says by its name whether a file is of a format that the desk does not read.
 *
 * @example isForeignFormat('naskah.docx') // true
 */
export const isForeignFormat = (name: string): boolean => FOREIGN.has(extname(name).toLowerCase())

function looksLikeMarkdown(text: string): boolean {
  const opening = text.slice(0, 20_000)
  const signs = MARKDOWN_SIGNS.reduce((sum, sign) => sum + (opening.match(sign)?.length ?? 0), 0)
  return signs >= 2
}

/**
 * Tells the format of a text from its name and its content; null when it is none that the desk reads.
 * A name says what the writer meant; only a page of HTML in a ".txt" overrules it.
 *
 * @example formatOf('naskah.md', '## Bagian') // 'markdown'
 */
export function formatOf(name: string, text: string): Format | null {
  if (text.startsWith(RTF_OPENING)) return null
  const named = BY_EXTENSION[extname(name).toLowerCase()]
  if (named !== undefined) return named
  if (HTML_OPENING.test(text)) return 'html'
  return looksLikeMarkdown(text) ? 'markdown' : 'text'
}
