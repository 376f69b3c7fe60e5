import type { Terminal } from '../command.ts'
import { paintFor, wrap } from '../paint.ts'
import type { PrintView } from './lines.ts'
import { deskLines } from './print-desk.ts'
import { writerLines } from './print-writer.ts'
import { allFindings, type Report } from './report.ts'
import { countsOf } from './signs.ts'
import { wordsOf } from './words.ts'

/**
 * The report for a person: what the writer has to mend, to be pasted into a mail as it is, and apart
 * from it the summary point by point for the desk.
 */
export function printReport(report: Report, terminal: Terminal): string {
  const view: PrintView = {
    paint: paintFor(terminal.colour),
    words: wordsOf(terminal.language),
    width: terminal.width,
  }
  return [
    ...headLines(report, view),
    '',
    ...writerLines(report.findings, view),
    '',
    ...deskLines(report, view),
    '',
  ].join('\n')
}

/** Title, size and how much there is to do. */
function headLines(report: Report, { paint, words, width }: PrintView): readonly string[] {
  const { article } = report
  const sentences =
    article.lead.length +
    article.sections.reduce((sum, section) => sum + section.sentences.length, 0)
  const size = [
    words.sections(article.sections.length),
    words.sentences(sentences),
    words.figures(article.figures.length),
    words.stripped(article.stripped.length),
  ].join(' · ')
  const [blockers = 0, warnings = 0, notes = 0] = countsOf(allFindings(report))
  const total = words.total(blockers, warnings, notes)
  return [
    paint('bold', wrap(article.title || words.noTitle, width, '')),
    ...(article.excerpt === '' ? [] : [wrap(article.excerpt, width, '')]),
    paint('dim', size),
    paint(['bold', blockers === 0 ? 'green' : 'red'], `${blockers === 0 ? '✔' : '✖'} ${total}`),
  ]
}
