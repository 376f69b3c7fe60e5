import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { openDesk } from '#main/desk/open-desk.ts'
import { drawFrom } from '../generated/draw.ts'
import { fill, pageOf, smallPage } from './pages.ts'

/** Articles of the usual length; and a long list of small files, of which so many are not the same again. */
const ARTICLES = 1_500
const LETTERS = 5_000
const SMALL = 100_000
const DIFFERENT = 5_000

/** How long the desk is looked at before, in ms: what a busy machine takes from it counts there, too. */
const IDLE = 4_000
/** How often one looks how far it is, in ms. */
const LOOK = 250

const MB = 2 ** 20

/** Files read, hashed and put into a bare table as they are, so many in a transaction as a run stores together. */
function plainRate(folder: string, data: string): number {
  const db = new Database(join(data, 'bare.sqlite'))
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = full')
  db.exec('create table source (sha256 text, bytes blob) strict')
  const insert = db.prepare('insert into source values (?, ?)')
  const files = readdirSync(folder)
  const started = performance.now()
  for (let from = 0; from < files.length; from += 6) {
    db.transaction(() => {
      for (const name of files.slice(from, from + 6)) {
        const bytes = readFileSync(join(folder, name))
        insert.run(createHash('sha256').update(bytes).digest('hex'), bytes)
      }
    })()
  }
  const seconds = (performance.now() - started) / 1000
  db.close()
  return files.length / seconds
}

interface Measured {
  readonly rate: number
  /** The longest time that the thread of the desk and its calls was held, and of 99 % of the rounds, in ms. */
  readonly held: number
  /** The longest time before, when it had nothing to do. */
  readonly idleHeld: number
  readonly held99: number
  /** In MB, above what the idle desk took. */
  readonly memory: number
  readonly imported: number
}

/** Takes a folder in through the contract of a desk whose threads read, as a window's does. */
async function take(folder: string, data: string): Promise<Measured> {
  const opened = await openDesk({ dataFolder: data, door: 'browser' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const { desk } = opened
  const { intakeRuns } = createRouterClient(desk.router, { context: {} })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await sleep(IDLE)
  const idle = process.memoryUsage().rss
  const idleHeld = delay.max / 1e6
  delay.reset()
  let most = idle
  const started = performance.now()
  await desk.take([folder])
  for (;;) {
    await sleep(LOOK)
    most = Math.max(most, process.memoryUsage().rss)
    const [run] = await intakeRuns.list()
    if (run?.status !== 'done') continue
    const seconds = (performance.now() - started) / 1000
    delay.disable()
    await desk.close()
    return {
      rate: run.total / seconds,
      idleHeld,
      held: delay.max / 1e6,
      held99: delay.percentile(99) / 1e6,
      memory: (most - idle) / MB,
      imported: run.imported,
    }
  }
}

const say = (what: string, { rate, held, held99, idleHeld, memory, imported }: Measured): void =>
  console.log(
    `${what}: ${imported.toLocaleString('en')} imported, ${rate.toFixed(0)} a second; main thread held ${held.toFixed(0)} ms at most (idle ${idleHeld.toFixed(0)}), 99 % below ${held99.toFixed(0)} ms; memory ${memory.toFixed(0)} MB above idle`,
  )

/** Intake of folders: how many a second beside reading and inserting alone, what is held up, and the memory. */
export async function benchIntake(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  const at = (name: string) => join(place, name)
  console.log('\nIntake')
  const draw = drawFrom(1)
  fill(at('articles'), ARTICLES, () => pageOf(draw, LETTERS))
  mkdirSync(at('data'))
  const plain = plainRate(at('articles'), at('data'))
  const articles = await take(at('articles'), at('desk'))
  say(`HTML with ${LETTERS / 1000} kB of text`, articles)
  console.log(
    `reading, hashing and inserting alone: ${plain.toFixed(0)} a second, ${(plain / articles.rate).toFixed(1)} times as many`,
  )
  fill(at('small'), SMALL, (file) => smallPage(file % DIFFERENT))
  say(`${SMALL.toLocaleString('en')} small files`, await take(at('small'), at('other')))
  rmSync(place, { recursive: true, force: true })
}
