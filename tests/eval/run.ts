// Holds every bullet of a file of cases against its article, each alone, and prints how many were
// flagged by kind, then what the two parts of the file reach (tests/eval/README.md). The articles are
// split by the hash of their id: "tuned" is what development looks at, "unseen" what it does not. --part
// prints one of them alone; --list prints the bullets of a kind that came out other than expected, of the
// tuned part alone, so that nobody tunes on the other.
//
//   npm run --silent eval -- FILE [--json] [--part tuned|unseen] [--list KIND]
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import houseStyle from '#resources/house-style.json' with { type: 'json' }
import { houseStyleSchema } from '#shared/checks/house-style.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { type ArticleIndex, indexArticle } from '#shared/summary/article-index.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { articleOf } from './article.ts'
import { type EvalCase, readCases } from './cases.ts'
import { namesValue, replacedWords, replacesValue } from './named-value.ts'
import { PARTS, type Part, partOf } from './parts.ts'
import { sourceSentences } from './source-sentence.ts'
import { asLine, asTable, type Judged, tally } from './tally.ts'

const style = houseStyleSchema.parse(houseStyle)

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
const USAGE = 'usage: npm run --silent eval -- FILE [--json] [--part tuned|unseen] [--list KIND]'

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, part: { type: 'string' }, list: { type: 'string' } },
    })
  } catch {
    return stop(USAGE)
  }
}

const { values, positionals } = asked()
const [file] = positionals
const part = PARTS.find((name) => name === values.part)
if (file === undefined || !existsSync(file) || (values.part !== undefined && part === undefined)) {
  stop(USAGE)
}
if (values.list !== undefined && part === 'unseen') {
  stop('The bullets of the unseen part are not listed: what one looks at, one tunes on.')
}

/** Whether a bullet is one that was asked for and came out other than expected. */
const isListed = (of: Part, { kind, expect }: EvalCase['bullets'][number], verdict: Verdict) =>
  of === 'tuned' &&
  kind === values.list &&
  (verdict.status === 'supported') !== (expect === 'supported')

function print(verdict: Verdict, text: string): void {
  console.log(`${verdict.status}: ${text}`)
  for (const { check, severity, words, article } of verdict.findings) {
    console.log(`  ${severity} ${check}: ${words}${article === null ? '' : ` | ${article}`}`)
  }
}

function judge(of: Part, index: ArticleIndex, bullet: EvalCase['bullets'][number]): Judged {
  const { id, heading = '', text, kind, expect, original } = bullet
  const start = performance.now()
  const { verdicts } = checkSummary([{ id, heading, text, glued: false }], index, style)
  const ms = performance.now() - start
  const [verdict] = verdicts
  if (verdict && isListed(of, bullet, verdict)) print(verdict, text)
  const status = verdict?.status
  const findings = verdict?.findings ?? []
  const sources = kind === 'foreign' ? new Set<string>() : sourceSentences(index, original ?? text)
  return {
    kind,
    expect,
    ms,
    flagged: status !== 'supported',
    unsupported: status === 'unsupported',
    unclear: status === 'unclear',
    namesValue:
      original === undefined || !replacesValue(kind)
        ? null
        : namesValue(findings, replacedWords(original, text)),
    sourceFirst: sources.size === 0 ? null : sources.has(verdict?.evidence[0]?.sentenceId ?? ''),
  }
}

const judged: Record<Part, Judged[]> = { tuned: [], unseen: [] }
const indexMs: Record<Part, number[]> = { tuned: [], unseen: [] }
for await (const { id, title, text, bullets } of readCases(file)) {
  const of = partOf(id)
  if (part !== undefined && of !== part) continue
  const article = articleOf(text, title)
  const start = performance.now()
  const index = indexArticle(article)
  indexMs[of].push(performance.now() - start)
  judged[of].push(...bullets.map((bullet) => judge(of, index, bullet)))
}
const report = tally(
  PARTS.flatMap((name) => judged[name]),
  PARTS.flatMap((name) => indexMs[name]),
)
if (values.json) console.log(JSON.stringify(report))
else if (values.list === undefined) {
  console.log(asTable(report))
  for (const name of PARTS) {
    if (part === undefined)
      console.log(`${name.padEnd(6)} ${asLine(tally(judged[name], indexMs[name]))}`)
  }
}
