import {
  BULLETS,
  CONTENT_TYPES,
  DECLARATION,
  DOCUMENT_RELATIONS,
  NUMBERING,
  NUMBERS,
  PACKAGE_RELATIONS,
  STYLES,
  W,
  W14,
} from './docx-parts.ts'
import type { Letter, LetterPoint } from './letter.ts'
import { paragraphs, pointLines } from './letter-lines.ts'
import { storedZip } from './stored-zip.ts'
import { xml, xmlText } from './xml.ts'

const text = (words: string): string => xml('w:t', { 'xml:space': 'preserve' }, xmlText(words))

/** A run: lines broken where they are, quieter than the rest on demand. */
function run(lines: readonly string[], look: 'plain' | 'quiet' = 'plain'): string {
  const looks = look === 'quiet' ? [xml('w:rPr', {}, xml('w:color', { 'w:val': '595959' }))] : []
  return xml('w:r', {}, ...looks, lines.map(text).join(xml('w:br', {})))
}

function paragraph(content: string, properties = ''): string {
  return xml('w:p', {}, ...(properties === '' ? [] : [xml('w:pPr', {}, properties)]), content)
}

const styled = (style: string): string => xml('w:pStyle', { 'w:val': style })

const item = (list: string): string =>
  xml('w:numPr', {}, xml('w:ilvl', { 'w:val': '0' }), xml('w:numId', { 'w:val': list }))

const MARK = { 'w14:font': 'MS Gothic' }

/** A box that Word, LibreOffice and Google Docs let the writer tick. */
const BOX = xml(
  'w:sdt',
  {},
  xml(
    'w:sdtPr',
    {},
    xml(
      'w14:checkbox',
      {},
      xml('w14:checked', { 'w14:val': '0' }),
      xml('w14:checkedState', { 'w14:val': '2612', ...MARK }),
      xml('w14:uncheckedState', { 'w14:val': '2610', ...MARK }),
    ),
  ),
  xml('w:sdtContent', {}, run(['☐'])),
)

function point(of: LetterPoint, tickable: boolean): string {
  const { words, about } = pointLines(of)
  const told = run(words) + (about.length === 0 ? '' : run(['', ...about], 'quiet'))
  return paragraph(tickable ? BOX + run([' ']) + told : told, item(NUMBERS))
}

function body(letter: Letter): string {
  const { reasons, points } = letter
  return [
    paragraph(run([letter.subject]), styled('Heading1')),
    paragraph(run([letter.greeting])),
    paragraph(run([letter.opening])),
    ...paragraphs(letter.note).map((line) => paragraph(run([line]))),
    ...(reasons.lines.length === 0
      ? []
      : [
          paragraph(run([reasons.label]), styled('Heading2')),
          ...reasons.lines.map((line) => paragraph(run([line]), item(BULLETS))),
        ]),
    ...(points.lines.length === 0
      ? []
      : [
          paragraph(run([points.label]), styled('Heading2')),
          ...points.lines.map((line) => point(line, points.tickable)),
        ]),
    paragraph(run([letter.closing])),
    paragraph(run(letter.signature)),
  ].join('')
}

const PAGE = xml(
  'w:sectPr',
  {},
  xml('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
  xml('w:pgMar', {
    'w:top': '1440',
    'w:right': '1440',
    'w:bottom': '1440',
    'w:left': '1440',
    'w:header': '708',
    'w:footer': '708',
    'w:gutter': '0',
  }),
)

const documentXml = (letter: Letter): string =>
  DECLARATION +
  xml(
    'w:document',
    {
      'xmlns:w': W,
      'xmlns:w14': W14,
      // A program older than the boxes reads past them.
      'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
      'mc:Ignorable': 'w14',
    },
    xml('w:body', {}, body(letter), PAGE),
  )

const coreXml = (letter: Letter): string =>
  DECLARATION +
  xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    xml('dc:title', {}, xmlText(letter.subject)),
    xml('dc:language', {}, xmlText(letter.language)),
  )

/**
 * A letter as a document of Word, its list numbered and with boxes to tick. It holds text alone: no
 * field, no macro, nothing that is fetched from elsewhere.
 *
 * @returns the bytes of a .docx
 * @example docxLetter(letter).subarray(0, 2) // the letters "PK"
 */
export const docxLetter = (letter: Letter): Uint8Array<ArrayBuffer> =>
  storedZip([
    { path: '[Content_Types].xml', text: CONTENT_TYPES },
    { path: '_rels/.rels', text: PACKAGE_RELATIONS },
    { path: 'docProps/core.xml', text: coreXml(letter) },
    { path: 'word/document.xml', text: documentXml(letter) },
    { path: 'word/_rels/document.xml.rels', text: DOCUMENT_RELATIONS },
    { path: 'word/styles.xml', text: STYLES },
    { path: 'word/numbering.xml', text: NUMBERING },
  ])
