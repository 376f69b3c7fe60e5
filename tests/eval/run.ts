// Holds every bullet of a file of cases against its article, each alone, and prints how many were
// flagged by kind (tests/eval/README.md). --part splits the articles by the hash of their id: "tuned"
// is what development looks at, "unseen" what it does not.
//
//   npm run --silent eval -- FILE [--json] [--part tuned|unseen]
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import houseStyle from '#resources/house-style.json' with { type: 'json' }
import { houseStyleSchema } from '#shared/checks/house-style.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { type ArticleIndex, indexArticle } from '#shared/summary/article-index.ts'
import { articleOf } from './article.ts'
import { type EvalCase, readCases } from './cases.ts'
import { namesValue, replacedWords, replacesValue } from './named-value.ts'
import { sourceSentences } from './source-sentence.ts'
import { asTable, type Judged, tally } from './tally.ts'

const style = houseStyleSchema.parse(houseStyle)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, part: { type: 'string' } },
})
const [file] = positionals
if (file === undefined || !existsSync(file)) {
  console.error('usage: npm run --silent eval -- FILE [--json] [--part tuned|unseen]')
  process.exit(2)
}

/** A third of the articles is kept out of tuning, whatever the file's order. */
const partOf = (id: string): string =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0 ? 'unseen' : 'tuned'

function judge(index: ArticleIndex, bullet: EvalCase['bullets'][number]): Judged {
  const { id, text, kind, expect, original } = bullet
  const start = performance.now()
  const { verdicts } = checkSummary([{ id, heading: '', text, glued: false }], index, style)
  const ms = performance.now() - start
  const [verdict] = verdicts
  const status = verdict?.status
  const findings = verdict?.findings ?? []
  const sources = kind === 'foreign' ? new Set<string>() : sourceSentences(index, original ?? text)
  return {
    kind,
    expect,
    ms,
    flagged: status !== 'supported',
    unsupported: status === 'unsupported',
    namesValue:
      original === undefined || !replacesValue(kind)
        ? null
        : namesValue(findings, replacedWords(original, text)),
    sourceFirst: sources.size === 0 ? null : sources.has(verdict?.evidence[0]?.sentenceId ?? ''),
  }
}

const judged: Judged[] = []
const indexMs: number[] = []
for await (const { id, text, bullets } of readCases(file)) {
  if (values.part !== undefined && partOf(id) !== values.part) continue
  const article = articleOf(text)
  const start = performance.now()
  const index = indexArticle(article)
  indexMs.push(performance.now() - start)
  judged.push(...bullets.map((bullet) => judge(index, bullet)))
}
const report = tally(judged, indexMs)
console.log(values.json ? JSON.stringify(report) : asTable(report))
