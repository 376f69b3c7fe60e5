import { INTAKE_PAGE, type IntakeRun } from '#shared/contract/intake-runs.ts'
import { ask } from '../../draft/ask.ts'
import { desk } from '../../queries.ts'
import { createStore, useStore } from '../../store.ts'
import { readFile } from '../read-file.ts'
import { follow, readRunsAgain } from './runs.ts'
import type { Source } from './sources.ts'

/** A page asks again so often, after so many ms, where the desk gives no answer; then the run waits. */
const ASKED_AGAIN = 30
const ASK_AFTER = 1_000

/** Runs whose files this page has, each with who waits for it to go on. */
const held = createStore<ReadonlyMap<string, () => void>>(new Map())

export const useIsHeld = (id: string): boolean => useStore(held, (now) => now.has(id))

/** Lets the page go on with a run that was paused. */
export const goOn = (id: string): void => held.get().get(id)?.()

const hold = (id: string, wake: () => void): void => held.set((now) => new Map(now).set(id, wake))

const letGo = (id: string): void =>
  held.set((now) => new Map([...now].filter(([other]) => other !== id)))

const toGoOn = (id: string): Promise<void> => new Promise((resolve) => hold(id, resolve))

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ASK_AFTER))

/** Asks until there is an answer; null where none comes, or the desk refuses. */
async function surely(call: () => Promise<IntakeRun>): Promise<IntakeRun | null> {
  for (let asked = 0; asked < ASKED_AGAIN; asked += 1) {
    const answer = await ask(call)
    if (answer.ok) return answer.value
    if (answer.failure.kind !== 'no-answer') return null
    await later()
  }
  return null
}

/** Names the files, some hundred at a time, and keeps the way to each: none of them is read. */
async function announce(id: string, sources: AsyncIterable<Source>): Promise<readonly Source[]> {
  const named: Source[] = []
  let page: { name: string; size: number }[] = []
  const tell = async () => {
    const files = page
    page = []
    await desk.intakeRuns.announce({ id, files })
  }
  for await (const source of sources) {
    const size = (await source.file())?.size ?? 0
    named.push(source)
    page.push({ name: source.name, size })
    if (page.length === INTAKE_PAGE) await tell()
  }
  if (page.length > 0) await tell()
  return named
}

/** Brings one file: it is the only one whose bytes are in the page. */
async function bringOne(id: string, position: number, source: Source): Promise<IntakeRun | null> {
  const file = await source.file()
  const read = file === null ? null : await readFile(file)
  if (read?.ok === true && read.submission.body.kind === 'file') {
    const { base64 } = read.submission.body
    return surely(() => desk.intakeRuns.bring({ id, position, base64 }))
  }
  // The desk refuses an empty file as it refuses others. That a file could not be read, the page alone knows.
  if (read?.ok === false && read.problem.kind === 'empty-input') {
    return surely(() => desk.intakeRuns.bring({ id, position, base64: '' }))
  }
  return surely(() => desk.intakeRuns.refuse({ id, position }))
}

/** Brings a file however often the run is paused meanwhile; false where the run is at its end. */
async function bringIn(id: string, position: number, source: Source): Promise<boolean> {
  for (;;) {
    const run = await bringOne(id, position, source)
    if (run === null || run.status === 'cancelled' || run.status === 'done') return false
    if (run.status === 'running') return true
    await toGoOn(id)
  }
}

/**
 * Brings files to the desk one after the other, so that only one of them is in memory, and shows how far it
 * is at the foot of the queue.
 */
export async function bringFiles(place: string, sources: AsyncIterable<Source>): Promise<void> {
  const { id } = await desk.intakeRuns.open({ place })
  follow(id)
  hold(id, () => {})
  await readRunsAgain()
  try {
    const named = await announce(id, sources)
    await desk.intakeRuns.begin({ id })
    await readRunsAgain()
    for (const [position, source] of named.entries()) {
      if (!(await bringIn(id, position, source))) break
    }
  } finally {
    letGo(id)
    await readRunsAgain()
  }
}
