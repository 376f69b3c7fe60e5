import { printTable } from '../table.ts'
import { draftLines } from './drafts.ts'
import { intakeLines } from './intake.ts'
import { type MeasuredDesk, measuredDesk } from './measured-desk.ts'
import { nearLines } from './near.ts'
import { newsLine } from './news.ts'
import { EDITOR } from './page.ts'
import { deskToChange, deskToLookAt } from './place.ts'
import { queueLines } from './queue.ts'
import { sayScreenMemory } from './screen-memory.ts'
import { searchLines } from './search.ts'
import { startLines } from './start.ts'

const DRAFTS = 100_000
const MILLION = 1_000_000
const MB = 2 ** 20

const countOf = ({ bare }: MeasuredDesk): number =>
  Number(bare.prepare('select count(*) from draft').pluck().get())

const memory = (): string => `${Math.round(process.memoryUsage().rss / MB)} MB`

async function lookAt(desk: MeasuredDesk): Promise<void> {
  // Somebody sits at a desk in use, and each of its pages says what is news to them.
  await desk.calls.settings.write({ editor: EDITOR })
  const drafts = countOf(desk)
  const named = `of ${drafts.toLocaleString('en')} drafts`
  printTable(`Queue ${named}`, await queueLines(desk))
  printTable(`Search ${named}`, await searchLines(desk, drafts))
}

/** Everything that grows with a desk, on a generated one of 100,000 drafts. */
export async function benchDesk(): Promise<void> {
  const { folder, remove } = deskToChange(DRAFTS)
  try {
    // A desk that an earlier version made is brought up to date before anything is measured.
    await (await measuredDesk(folder)).close()
    printTable('Start', await startLines(folder))
    const desk = await measuredDesk(folder)
    await lookAt(desk)
    console.log(`memory of the desk's process while it serves: ${memory()}`)
    printTable('One draft', await draftLines(desk, folder))
    const intake = await intakeLines(desk, folder)
    printTable('Intake', intake)
    const each = intake[0]?.p50 ?? 0
    console.log(`one after the other: ${(1_000 / each).toFixed(0)} a second`)
    printTable('Near-duplicates', await nearLines(desk))
    console.log(`memory of the desk's process after all: ${memory()}`)
    await desk.close()
    await sayScreenMemory(folder)
    // Last, because where there are two editors the screen asks who sits there.
    const again = await measuredDesk(folder)
    printTable('News', [await newsLine(again)])
    await again.close()
  } finally {
    remove()
  }
}

/** The queue and the search of a million drafts, none of which is changed. */
export async function benchDeskMillion(): Promise<void> {
  const { folder, remove } = deskToLookAt(MILLION)
  try {
    const desk = await measuredDesk(folder)
    await lookAt(desk)
    await desk.close()
  } finally {
    remove()
  }
}
