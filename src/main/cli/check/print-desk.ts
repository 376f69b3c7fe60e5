import { wrap } from '../paint.ts'
import { hangingLines, type PrintView, remedies } from './lines.ts'
import type { Report, ReportedBullet, ReportedFinding } from './report.ts'
import { SEVERITY, STATUS } from './signs.ts'

/** One finding with its sign, and what the article has instead. */
export function findingLines(
  finding: ReportedFinding,
  indent: string,
  view: PrintView,
): readonly string[] {
  const { paint, words, width } = view
  const { severity, message } = finding
  const [sign, look] = SEVERITY[severity]
  const said = `${words.severity[severity]}: ${message}`
  const [first, ...rest] = hangingLines(sign, said, indent, width)
  return [
    `${indent}${paint(look, sign)} ${first}`,
    ...rest,
    ...remedies(finding, words).map((line) => paint('dim', wrap(line, width, `${indent}  `))),
  ]
}

/** One point: status, words, evidence, findings. */
export function bulletLines(
  bullet: ReportedBullet,
  number: number,
  view: PrintView,
): readonly string[] {
  const { paint, words, width } = view
  const [sign, look] = STATUS[bullet.status]
  const indent = '     '
  return [
    '',
    `  ${paint('bold', `${number}.`)} ${paint(look, `${sign} ${words.status[bullet.status]}`)}`,
    ...(bullet.heading === '' ? [] : [paint('bold', wrap(bullet.heading, width, indent))]),
    wrap(bullet.text, width, indent),
    ...bullet.evidence.map((sentence) =>
      paint('dim', wrap(`${words.restsOn}: ${sentence}`, width, `${indent}  `)),
    ),
    ...bullet.findings.flatMap((finding) => findingLines(finding, indent, view)),
  ]
}

/** The summary point by point, which is the desk's to mend: status, evidence, findings. */
export function deskLines({ summary }: Report, view: PrintView): readonly string[] {
  const { paint, words } = view
  const heading = paint(['bold', 'underline'], words.forDesk)
  if (summary.origin === null) return [heading, words.noSummary]
  return [
    heading,
    paint('dim', `${words.summary}: ${words.origin[summary.origin]}`),
    ...summary.findings.flatMap((finding) => findingLines(finding, '  ', view)),
    ...summary.bullets.flatMap((bullet, at) => bulletLines(bullet, at + 1, view)),
  ]
}
