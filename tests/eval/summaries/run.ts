// Makes summaries of articles and prints what they are like: how much of the lead they tell, findings a
// bullet, length, repeats, time and tokens. Of a file of cases (.jsonl) whose articles have a `reference`
// summary, also ROUGE (F1, no stemming) beside the article's first sentences, TextRank and an oracle, for
// the part that development looks at and the part that it does not (tests/eval/README.md).
//
//   npm run --silent eval:summaries -- FILE ... [--provider NAME | --address URL --model NAME]
//                                     [--points N] [--limit N] [--json] [--data DIR]
import { parseArgs } from 'node:util'
import { chosenModel } from '#main/cli/summarize/chosen-model.ts'
import { systemTerminal } from '#main/cli/system-terminal.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import { PARTS } from '../parts.ts'
import { articlesIn } from './articles.ts'
import { held, type Kept } from './held.ts'
import { lead, oracle, textRank } from './known-methods.ts'
import { made } from './made.ts'
import { asTables, type Row, tallied } from './tally.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    provider: { type: 'string' },
    address: { type: 'string' },
    model: { type: 'string' },
    data: { type: 'string' },
    points: { type: 'string', default: '3' },
    limit: { type: 'string', default: '1000000' },
    json: { type: 'boolean' },
  },
})
const [count, limit] = [Number(values.points), Number(values.limit)]
const terminal = systemTerminal()
if (positionals.length === 0 || !(count >= 1) || !(limit >= 1)) {
  console.error('usage: npm run --silent eval:summaries -- FILE ... [--provider NAME] [--points N]')
  process.exit(2)
}
const model = await chosenModel(values, terminal)
if (model === 2) process.exit(2)
const style = { ...defaultHouseStyle, bullets: { ...defaultHouseStyle.bullets, count } }

const rows: Row[] = []
let done = 0
for await (const { part, index, reference } of articlesIn(positionals)) {
  if (done++ >= limit) break
  terminal.progress?.(`${done}`)
  const plain = (texts: readonly string[]): Kept => ({ texts, ms: 0, tokens: null, faults: 0 })
  const methods: [string, Kept][] = [
    [`LEAD-${count}`, plain(lead(index, count))],
    ['TextRank', plain(textRank(index, count))],
    ['extractive', await made(index, style, null)],
  ]
  if (model !== null) methods.push([model.model, await made(index, style, model)])
  if (reference.length > 0) methods.push(['oracle', plain(oracle(index, count, reference))])
  for (const [method, kept] of methods)
    rows.push({ method, part, ...held(kept, index, style, reference) })
}
terminal.progress?.('')
const parts = [...PARTS.filter((one) => rows.some(({ part }) => part === one)), 'all'] as const
const tables = parts.map((part) =>
  tallied(part, part === 'all' ? rows : rows.filter((row) => row.part === part)),
)
console.log(values.json ? JSON.stringify(tables, null, 2) : asTables(tables))
