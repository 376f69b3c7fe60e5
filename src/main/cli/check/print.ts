import type { Severity } from '#shared/checks/finding.ts'
import type { Status } from '#shared/summary/verdict.ts'
import type { Terminal } from '../command.ts'
import { type Paint, paintFor, wrap } from '../paint.ts'
import { allFindings, type Report, type ReportedBullet, type ReportedFinding } from './report.ts'
import { wordsOf } from './words.ts'

// A sign and a word each: colour is never the only difference.
export const SEVERITY = {
  blocker: ['✖', 'red'],
  warning: ['▲', 'yellow'],
  note: ['●', 'blue'],
} as const satisfies Record<Severity, readonly [string, string]>

export const STATUS = {
  supported: ['✔', 'green'],
  unclear: ['?', 'yellow'],
  partly: ['◐', 'yellow'],
  unsupported: ['✖', 'red'],
} as const satisfies Record<Status, readonly [string, string]>

export const SEVERITIES: readonly Severity[] = ['blocker', 'warning', 'note']

/** How many findings of each severity there are, gravest first. */
export const countsOf = (findings: readonly Pick<ReportedFinding, 'severity'>[]) =>
  SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length)

/**
 * The report for a person, to be pasted to the writer: what is to be mended in the article, gravest
 * first, each with its place; then the summary point by point.
 */
export function printReport(report: Report, terminal: Terminal): string {
  const words = wordsOf(terminal.language)
  const paint = paintFor(terminal.colour)
  const view = { paint, words, width: terminal.width }
  const [blockers, warnings, notes] = countsOf(allFindings(report))
  const total = words.total(blockers ?? 0, warnings ?? 0, notes ?? 0)
  return [
    ...articleLines(report, view),
    '',
    ...summaryLines(report, view),
    '',
    paint(['bold', blockers === 0 ? 'green' : 'red'], `${blockers === 0 ? '✔' : '✖'} ${total}`),
    '',
  ].join('\n')
}

interface View {
  readonly paint: Paint
  readonly words: ReturnType<typeof wordsOf>
  readonly width: number
}

function articleLines({ article, findings }: Report, view: View): readonly string[] {
  const { paint, words, width } = view
  const sentences =
    article.lead.length +
    article.sections.reduce((sum, section) => sum + section.sentences.length, 0)
  const counts = [
    words.sections(article.sections.length),
    words.sentences(sentences),
    words.figures(article.figures.length),
    words.stripped(article.stripped.length),
  ].join(' · ')
  return [
    paint('bold', wrap(article.title || words.noTitle, width, '')),
    ...(article.excerpt === '' ? [] : [wrap(article.excerpt, width, '')]),
    paint('dim', counts),
    '',
    paint(['bold', 'underline'], words.article),
    ...(findings.length === 0
      ? [`  ${paint('green', '✔')} ${words.nothingFound}`]
      : gravestFirst(findings).flatMap((finding) => [
          ...findingLines(finding, '  ', view),
          ...placeLines(finding, '    ', view),
        ])),
  ]
}

const gravestFirst = (findings: readonly ReportedFinding[]): readonly ReportedFinding[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))

/** Enough to find the words again. */
const LONGEST_QUOTE = 90

function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  const words = text.slice(0, LONGEST_QUOTE)
  return `${words.slice(0, words.lastIndexOf(' ')).trimEnd()} …`
}

/** Where the writer finds it, with the words concerned unless the message quotes them. */
function placeLines(
  { where, text, message }: ReportedFinding,
  indent: string,
  { paint, width }: View,
): readonly string[] {
  const quoted =
    text === undefined || text.trim() === '' || message.includes(text)
      ? where
      : `${where}: “${shortened(text)}”`
  return [paint('dim', wrap(quoted, width, indent))]
}

function summaryLines({ summary }: Report, view: View): readonly string[] {
  const { paint, words } = view
  const heading = paint(['bold', 'underline'], words.summary)
  if (summary.origin === null) return [heading, `  ${words.noSummary}`]
  return [
    `${heading} ${paint('dim', `(${words.origin[summary.origin]})`)}`,
    ...summary.findings.flatMap((finding) => findingLines(finding, '  ', view)),
    ...summary.bullets.flatMap((bullet, at) => bulletLines(bullet, at + 1, view)),
  ]
}

function bulletLines(bullet: ReportedBullet, number: number, view: View): readonly string[] {
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

/** What the message does not say already. */
const unsaid = (label: string, text: string | undefined, message: string) =>
  text === undefined || message.includes(text) ? [] : [`${label}: ${text}`]

function findingLines(finding: ReportedFinding, indent: string, view: View): readonly string[] {
  const { paint, words, width } = view
  const { severity, message, article, fix } = finding
  const [sign, look] = SEVERITY[severity]
  const inner = `${indent}  `
  const [first = '', ...rest] = wrap(`${words.severity[severity]}: ${message}`, width, inner).split(
    '\n',
  )
  const details = [...unsaid(words.instead, article, message), ...unsaid(words.fix, fix, message)]
  return [
    `${indent}${paint(look, sign)} ${first.trimStart()}`,
    ...rest,
    ...details.map((detail) => paint('dim', wrap(detail, width, inner))),
  ]
}
