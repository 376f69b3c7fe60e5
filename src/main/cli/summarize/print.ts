import { failureMessage } from '#shared/models/failure-message.ts'
import { faultMessage } from '#shared/proposal/fault-message.ts'
import type { BulletModel } from '../../summarizer/bullet-model.ts'
import type { PrintView } from '../check/lines.ts'
import { bulletLines, findingLines } from '../check/print-desk.ts'
import { reportOf } from '../check/report.ts'
import { wordsOf } from '../check/words.ts'
import type { Terminal } from '../command.ts'
import { paintFor, wrap } from '../paint.ts'
import type { Made, Summarized } from './summarized.ts'
import { type SummarizeWords, summarizeWords } from './words.ts'

/** Checks of the article that whoever has it summarised by a machine should see. */
const FOR_MACHINES: ReadonlySet<string> = new Set([
  'article/machine-instruction',
  'article/hidden-characters',
])

function cost({ provenance: { tokens, duration, tries } }: Made, words: SummarizeWords): string {
  const counted = tokens === null ? words.unknownTokens : words.tokens(tokens.input, tokens.output)
  return words.cost(counted, (duration / 1_000).toFixed(1), tries)
}

/** What a model's bullet lacks, unless a finding of the same words says it already. */
function madeLines(made: Made | undefined, said: ReadonlySet<string>, terminal: Terminal) {
  if (made === undefined) return []
  const words = summarizeWords(terminal.language)
  const faults = made.faults
    .map((fault) => faultMessage(fault, terminal.language))
    .filter((message) => !said.has(message))
  return [
    ...faults.map((message) => `✖ ${words.fault}: ${message}`),
    ...(made.evidenceMended ? [`· ${words.mended}`] : []),
  ]
}

/** The summary for a person: title, how it was made, and each point with evidence and findings. */
export function printSummary(
  { examined, made, failure }: Summarized,
  model: BulletModel | null,
  terminal: Terminal,
): string {
  const { language, width } = terminal
  const words = summarizeWords(language)
  const view: PrintView = { paint: paintFor(terminal.colour), words: wordsOf(language), width }
  const { article, summary, findings } = reportOf(examined, language)
  // Bullets that needed no repair were whole before the last request.
  const last = made.toSorted((a, b) => b.provenance.tries - a.provenance.tries)[0]
  const way = model === null ? words.extractive : words.model(model.model, model.provider.host)
  const points = summary.bullets.flatMap((bullet, at) => {
    const said = new Set(bullet.findings.map(({ message }) => message))
    return [
      ...bulletLines(bullet, at + 1, view),
      ...madeLines(made[at], said, terminal).map((line) => wrap(line, width, '     ')),
    ]
  })
  const told = failure === null ? null : failureMessage(failure, language)
  return [
    view.paint('bold', wrap(article.title || view.words.noTitle, width, '')),
    view.paint('dim', wrap(way, width, '')),
    ...(last === undefined ? [] : [view.paint('dim', cost(last, words))]),
    ...findings
      .filter(({ check }) => model !== null && FOR_MACHINES.has(check))
      .flatMap((finding) => findingLines(finding, '  ', view)),
    ...summary.findings.flatMap((finding) => findingLines(finding, '  ', view)),
    ...points,
    ...(told === null ? [] : ['', wrap(told.what, width, ''), wrap(told.now, width, '')]),
    '',
  ].join('\n')
}
