// Makes a desk of invented articles to work and to measure on; the same for the same seed.
//
//   npm run desk:generate -- --drafts 100000 --seed 1 --data DIR [--until 2026-11-01T00:00:00.000Z]
import { parseArgs } from 'node:util'
import { openDesk } from '#main/desk/open-desk.ts'
import { storeFile } from '#main/store/open.ts'
import { inventedAside } from './aside.ts'
import { filling } from './filling.ts'
import { generate } from './generate.ts'

/** Drafts after which it says how far it is. */
const STEP = 10_000

const USAGE =
  'usage: npm run desk:generate -- --drafts 100000 --seed 1 --data DIR [--until 2026-11-01T00:00:00.000Z]'

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function asked() {
  try {
    return parseArgs({
      options: {
        drafts: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        data: { type: 'string' },
        until: { type: 'string', default: '2026-11-01T00:00:00.000Z' },
      },
    }).values
  } catch {
    return stop(USAGE)
  }
}

const values = asked()
const { data } = values
const drafts = Number(values.drafts)
const seed = Number(values.seed)
const until = new Date(values.until)
if (data === undefined || !Number.isInteger(seed) || !(Number.isInteger(drafts) && drafts > 0)) {
  stop(USAGE)
}
if (Number.isNaN(until.getTime())) stop(`--until is no time: ${values.until}. ${USAGE}`)

const opened = await openDesk({ dataFolder: data, door: 'command-line' })
if (!opened.ok) stop(`The data folder cannot be opened: ${opened.failure.kind}.`)
const { store, close } = opened.desk
const there = store.connections.reading.prepare('select count(*) from draft').pluck().get()
await close()
if (there !== 0)
  stop(`There are drafts in ${data} already; a generated desk needs a folder of its own.`)

const { write, finish } = filling(storeFile(data))
const started = performance.now()
let last = started
const rate = (made: number, since: number) =>
  `${((made * 1_000) / (performance.now() - since)).toFixed(0)} a second`
const wish = { drafts, seed, until: until.toISOString() }
await generate({
  ...{ batches: inventedAside(wish), until: wish.until, write },
  onProgress: (done) => {
    if (done % STEP !== 0) return
    console.log(`${done} drafts, the last ${STEP} at ${rate(STEP, last)}`)
    last = performance.now()
  },
})
finish()
const seconds = (performance.now() - started) / 1_000
console.log(`${drafts} drafts in ${seconds.toFixed(0)} s, ${rate(drafts, started)}`)
