import {
  AlignmentType,
  CheckBox,
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import type { Letter, LetterPoint } from './letter.ts'
import { paragraphs, pointLines } from './letter-lines.ts'

/** Quieter than the rest, and still 7:1 on white. */
const QUIET = '595959'
const POINTS = 'points'

/** What XML 1.0 cannot say, escaped or not (section 2.2): such a letter would not open. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const sayable = (text: string): string => text.replace(UNSAYABLE, '\uFFFD')

const runs = (lines: readonly string[], look: { readonly color?: string } = {}) =>
  lines.map(
    (line, at) => new TextRun({ ...look, text: sayable(line), ...(at > 0 && { break: 1 }) }),
  )

const told = (...lines: readonly string[]) => new Paragraph({ children: runs(lines) })

const heading = (words: string, level: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2']) =>
  new Paragraph({ heading: level, children: runs([words]) })

function point(of: LetterPoint, tickable: boolean): Paragraph {
  const { words, about } = pointLines(of)
  // A box that Word, LibreOffice and Google Docs let the writer tick.
  const box = tickable
    ? [
        new CheckBox({
          checkedState: { value: '2612', font: 'MS Gothic' },
          uncheckedState: { value: '2610', font: 'MS Gothic' },
        }),
        new TextRun(' '),
      ]
    : []
  const under = about.length === 0 ? [] : runs(['', ...about], { color: QUIET })
  return new Paragraph({
    numbering: { reference: POINTS, level: 0 },
    children: [...box, ...runs(words), ...under],
  })
}

function* body(letter: Letter): Iterable<FileChild> {
  const { reasons, points } = letter
  yield heading(letter.subject, HeadingLevel.HEADING_1)
  yield told(letter.greeting)
  yield told(letter.opening)
  yield* paragraphs(letter.note).map((line) => told(line))
  if (reasons.lines.length > 0) {
    yield heading(reasons.label, HeadingLevel.HEADING_2)
    for (const line of reasons.lines)
      yield new Paragraph({ bullet: { level: 0 }, children: runs([line]) })
  }
  if (points.lines.length > 0) {
    yield heading(points.label, HeadingLevel.HEADING_2)
    yield* points.lines.map((line) => point(line, points.tickable))
  }
  yield told(letter.closing)
  yield told(...letter.signature)
}

function documentOf(letter: Letter): Document {
  const editor = sayable(letter.signature.at(-1) ?? '')
  return new Document({
    title: sayable(letter.subject),
    creator: editor,
    lastModifiedBy: editor,
    styles: {
      default: {
        document: {
          run: { size: 22, font: 'Calibri', language: { value: letter.language } },
          paragraph: { spacing: { after: 160 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: POINTS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children: [...body(letter)] }],
  })
}

/**
 * A letter as a document of Word, its list numbered and with boxes to tick. It holds text alone: no
 * field, no macro, nothing that is fetched from elsewhere.
 *
 * @returns the bytes of a .docx
 * @example (await docxLetter(letter)).subarray(0, 2) // the letters "PK"
 */
export const docxLetter = async (letter: Letter): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await Packer.toArrayBuffer(documentOf(letter)))
