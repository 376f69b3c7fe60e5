// Finds copies among invented articles and prints what was found, beside what is asked for: the same piece
// again, with 10, 30 and 50 % of its words replaced, and another piece with one paragraph of it; and how
// often two pieces that have nothing to do with one another are called near. A copy counts as found if
// the marks would bring it to be compared and the comparison says so.
//
//   npm run --silent eval:near [-- --copies N] [--strangers N] [--seed N]
import { parseArgs } from 'node:util'
import { textMarks } from '#shared/near/marks.ts'
import { nearText } from '#shared/near/near-text.ts'
import { isSameTopic, NEAR_KINDS, nearness } from '#shared/near/nearness.ts'
import { drawFrom } from '../../generated/draw.ts'
import { rewritten, withPassage } from './copies.ts'
import { contentOf, type Piece, pieceOf } from './texts.ts'

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '1000' },
    strangers: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
})
const draw = drawFrom(Number(values.seed))
const [copies, strangers] = [Number(values.copies), Number(values.strangers)]

const read = (piece: Piece) => nearText(contentOf(piece))

/** What the desk would say of the two texts: nothing where no mark leads from the one to the other. */
function said(one: Piece, other: Piece) {
  const [a, b] = [read(one), read(other)]
  const marks = new Set(textMarks(b))
  return textMarks(a).some((mark) => marks.has(mark)) ? nearness(a, b) : null
}

/** How each copy is made, and how many of a hundred must be found. */
const COPIES: readonly (readonly [string, number, (from: Piece, into: Piece) => Piece])[] = [
  ...(
    [
      [0, 99],
      [10, 98],
      [30, 90],
      [50, 60],
    ] as const
  ).map(
    ([percent, asked]) =>
      [
        `${percent} % of the words replaced`,
        asked,
        (from: Piece, into: Piece) => rewritten(draw, from, into.title, percent),
      ] as const,
  ),
  ['one paragraph taken over', 95, (from, into) => withPassage(draw, into, from)],
]

let isMet = true
for (const [name, asked, make] of COPIES) {
  const counts = new Map(NEAR_KINDS.map((kind) => [kind, 0]))
  let found = 0
  let share = 0
  for (let at = 0; at < copies; at += 1) {
    const from = pieceOf(draw)
    const near = said(make(from, pieceOf(draw)), from)
    if (near === null) continue
    found += 1
    share += near.share
    counts.set(near.kind, (counts.get(near.kind) ?? 0) + 1)
  }
  const recall = (100 * found) / copies
  isMet &&= recall >= asked
  const kinds = [...counts].filter(([, count]) => count > 0).map((one) => one.join(' '))
  console.log(
    `${name.padEnd(30)} ${recall.toFixed(1).padStart(6)} % found (asked: ${asked} %); ${((100 * share) / Math.max(1, found)).toFixed(0)} % of the words in common; ${kinds.join(', ')}`,
  )
}

let alarms = 0
let topics = 0
for (let at = 0; at < strangers; at += 1) {
  const [one, other] = [pieceOf(draw), pieceOf(draw)]
  // Without the marks: what the comparison alone would say is the harder question.
  if (nearness(read(one), read(other)) !== null) alarms += 1
  if (isSameTopic(one.title, other.title)) topics += 1
}
const rate = (100 * (alarms + topics)) / strangers
isMet &&= rate <= 0.1
console.log(
  `${'strangers called near'.padEnd(30)} ${rate.toFixed(3).padStart(6)} % of ${strangers} pairs (asked: at most 0.1 %); ${alarms} by text, ${topics} by title`,
)
process.exitCode = isMet ? 0 : 1
