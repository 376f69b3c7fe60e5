import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import type { Door } from '#main/desk/desk.ts'
import { type OpenDesk, openDesk } from '#main/desk/open-desk.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { problemOf } from '#shared/contract/problem-of.ts'
import { emptyFolder } from './place.ts'

/** A clock that moves on by a second with every look at it. */
function tickingClock(): () => string {
  let at = Date.parse('2026-03-02T08:00:00.000Z')
  return () => {
    at += 1000
    return new Date(at).toISOString()
  }
}

/** A desk's calls, made through the router. */
export function clientOf({ router, store, take, watching, close }: OpenDesk) {
  const client = createRouterClient(router, { context: {} })
  // The client answers to any name, so its areas are named: there is nothing to spread.
  const {
    drafts,
    revisions,
    intake,
    intakeRuns,
    summaries,
    tags,
    candidates,
    batches,
    findings,
    holders,
    comments,
    workflow,
    letters,
    resubmissions,
    near,
    audit,
    models,
    publication,
    settings,
    editors,
    statistics,
    presence,
    changes,
    recovery,
    watch,
  } = client
  const areas = {
    drafts,
    revisions,
    intake,
    intakeRuns,
    summaries,
    tags,
    candidates,
    batches,
    findings,
    holders,
    comments,
    workflow,
    letters,
    resubmissions,
    near,
    audit,
    models,
    publication,
    settings,
    editors,
    statistics,
    presence,
    changes,
    recovery,
    watch,
  }
  return { ...areas, store, take, watching, close }
}

/** A desk on a real file; it closes when the test ends. */
export async function aDesk(dataFolder = emptyFolder(), door: Door = 'command-line') {
  const opened = await openDesk({ dataFolder, door, now: tickingClock() })
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`)
  onTestFinished(opened.desk.close)
  return clientOf(opened.desk)
}

export type DeskCalls = ReturnType<typeof clientOf>

/** A desk whose editor has a name. */
export async function aNamedDesk(dataFolder = emptyFolder()): Promise<DeskCalls> {
  const desk = await aDesk(dataFolder)
  await desk.settings.write({ editor: 'Rani Wulandari' })
  return desk
}

/** The problem that a call ends in; what is no problem is thrown on. */
export async function problem(call: Promise<unknown>): Promise<Problem | 'done'> {
  try {
    await call
    return 'done'
  } catch (error) {
    const found = problemOf(error)
    if (found === null) throw error
    return found
  }
}

/** A page as it is published: its third bullet stops in the middle of a word. */
export const PAGE = `Petani Cabai Lembah Seruni Panen Lebih Awal

Intinya sih...
- Petani cabai Lembah Seruni memanen tiga minggu lebih awal.
- Harga di tingkat petani turun menjadi 18 ribu rupiah per kilogram menurut ketua kelompok tani.
- Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 40 to

Disclaimer: This summary was created using Artificial Intelligence (AI)

Seruni, IDN Times - Petani cabai di Lembah Seruni memanen tiga minggu lebih awal, Senin (2/3/2026).

1. Harga turun di tingkat petani

Menurut ketua kelompok tani Wayan Sutama, harga di tingkat petani turun menjadi 18 ribu rupiah per kilogram.

2. Gudang pendingin disiapkan

Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 40 ton di Pasar Induk Seruni.

3. Panen berikutnya bulan Juni

Petani memperkirakan panen berikutnya berlangsung pada bulan Juni jika hujan kembali turun.
`

export const paste = (text: string) =>
  ({ name: '', body: { kind: 'paste', text, html: '' } }) as const

export const asFile = (name: string, text: string) =>
  ({ name, body: { kind: 'file', base64: Buffer.from(text).toString('base64') } }) as const

/** Imports the page and opens it. */
export async function importedDraft(desk: DeskCalls, text: string = PAGE) {
  const { id } = await desk.intake.import({ ...asFile('panen.txt', text), writer: 'Made Ayu' })
  return desk.drafts.open({ id })
}
