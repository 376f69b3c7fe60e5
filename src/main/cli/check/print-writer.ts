import { wrap } from '../paint.ts'
import { hangingLines, type PrintView, remedies } from './lines.ts'
import type { ReportedFinding } from './report.ts'
import { SEVERITIES } from './signs.ts'

/** Enough to find the words again. */
const LONGEST_QUOTE = 90

function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  const words = text.slice(0, LONGEST_QUOTE)
  return `${words.slice(0, words.lastIndexOf(' ')).trimEnd()} …`
}

/** Where the writer finds it, with the words concerned unless the message quotes them. */
const placeOf = ({ where, text, message }: ReportedFinding): string =>
  text === undefined || text.trim() === '' || message.includes(text)
    ? where
    : `${where}: “${shortened(text)}”`

function mendLines(finding: ReportedFinding, number: number, view: PrintView): readonly string[] {
  const { paint, words, width } = view
  const sign = `${number}.`
  const [first, ...rest] = hangingLines(sign, finding.message, '  ', width)
  const indent = `  ${' '.repeat(sign.length + 1)}`
  return [
    `  ${paint('bold', sign)} ${first}`,
    ...rest,
    ...[placeOf(finding), ...remedies(finding, words)].map((line) =>
      paint('dim', wrap(line, width, indent)),
    ),
  ]
}

/**
 * What the writer has to mend in the article: a numbered list, gravest first, so that the answer can
 * name the numbers and no second round is needed (domain.md, "Workflow").
 */
export function writerLines(
  findings: readonly ReportedFinding[],
  view: PrintView,
): readonly string[] {
  const { paint, words, width } = view
  const heading = paint(['bold', 'underline'], words.forWriter)
  if (findings.length === 0) return [heading, wrap(words.nothingToMend, width, '')]
  let number = 0
  return [
    heading,
    wrap(words.thanks, width, ''),
    ...SEVERITIES.flatMap((severity) => {
      const own = findings.filter((finding) => finding.severity === severity)
      return own.length === 0
        ? []
        : [
            '',
            paint('bold', words.mend[severity]),
            ...own.flatMap((finding) => mendLines(finding, ++number, view)),
          ]
    }),
  ]
}
