import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { clientOf, type DeskCalls } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const article = (of: string): string =>
  `<h1>Panen ${of}</h1><p>Warga Desa Lembah Seruni memanen ${of}, Senin (2/3/2026).</p>`

/** A desk that leaves a file alone for no longer than a test waits. */
async function aWatchingDesk(data = emptyFolder()): Promise<DeskCalls> {
  const opened = await openDesk({
    dataFolder: data,
    door: 'command-line',
    watchPatience: { quiet: 60, every: 20 },
  })
  if (!opened.ok) throw new Error(opened.failure.kind)
  onTestFinished(opened.desk.close)
  return clientOf(opened.desk)
}

function aFolder(): string {
  const folder = join(emptyFolder(), 'Masuk')
  mkdirSync(folder)
  return folder
}

const patient = { timeout: 15_000 }

const titles = async (desk: DeskCalls): Promise<readonly string[]> =>
  (await desk.drafts.list({ view: 'all' })).rows.map(({ title }) => title).toSorted()

const until = (desk: DeskCalls, expected: readonly string[]) =>
  expect.poll(() => titles(desk), patient).toEqual(expected)

const run = async (desk: DeskCalls) => (await desk.intakeRuns.list())[0]

test('files that lie there and files that arrive are taken once they are whole, and never twice', async () => {
  const data = emptyFolder()
  const folder = aFolder()
  const secret = aFolder()
  writeFileSync(join(secret, 'rahasia.html'), article('rahasia'))
  writeFileSync(join(folder, 'a.html'), article('cabai'))
  symlinkSync(join(secret, 'rahasia.html'), join(folder, 'tautan.html'))
  symlinkSync(secret, join(folder, 'lain'))

  const first = await aWatchingDesk(data)
  expect(await first.watching.watch(folder)).toMatchObject({
    ok: true,
    value: { state: 'watching' },
  })
  await until(first, ['Panen cabai'])
  // Somebody fetches it under another name first.
  mkdirSync(join(folder, 'desa'))
  writeFileSync(join(folder, 'desa', 'b.html.part'), article('padi'))
  renameSync(join(folder, 'desa', 'b.html.part'), join(folder, 'desa', 'b.html'))
  await until(first, ['Panen cabai', 'Panen padi'])
  await expect.poll(async () => (await run(first))?.status, patient).toBe('done')
  expect(await run(first)).toMatchObject({ origin: 'watched', total: 2, by: 'Sunting' })
  await first.close()

  const desk = await aWatchingDesk(data)
  await desk.watching.watch(folder)
  writeFileSync(join(folder, 'c.html'), article('jagung'))
  await until(desk, ['Panen cabai', 'Panen jagung', 'Panen padi'])
  const runs = await desk.intakeRuns.list()
  expect(runs.reduce((sum, { total }) => sum + total, 0)).toBe(3)
  // What is written anew under the same name is another piece.
  writeFileSync(join(folder, 'c.html'), article('jagung manis'))
  await until(desk, ['Panen cabai', 'Panen jagung', 'Panen jagung manis', 'Panen padi'])
})

test('taken files are moved where that is chosen, and none takes the place of another', async () => {
  const folder = aFolder()
  const desk = await aWatchingDesk()
  await desk.watch.setAfter({ after: 'move' })
  await desk.watching.watch(folder)
  const at = (...names: readonly string[]) => join(folder, ...names)
  mkdirSync(at('Selesai'))
  writeFileSync(at('Selesai', 'a.html'), 'lama')
  writeFileSync(at('a.html'), article('cabai'))
  writeFileSync(at('foto.jpg'), 'x')
  await expect.poll(() => existsSync(at('Selesai', 'a (2).html')), patient).toBe(true)
  await expect.poll(() => existsSync(at('Ditolak', 'foto.jpg')), patient).toBe(true)
  // A file has its new name for a moment before it loses the old one: it is never without any.
  const left = () => ['a.html', 'foto.jpg'].filter((name) => existsSync(at(name)))
  await expect.poll(left, patient).toEqual([])
  expect(await titles(desk)).toEqual(['Panen cabai'])
})

test('a folder that goes away is looked for until it is back', async () => {
  const folder = aFolder()
  const desk = await aWatchingDesk()
  await desk.watching.watch(folder)
  const state = async () => (await desk.watch.read()).state
  rmSync(folder, { recursive: true })
  await expect.poll(state, patient).toBe('gone')
  mkdirSync(folder)
  await expect.poll(state, patient).toBe('watching')
  writeFileSync(join(folder, 'a.html'), article('cabai'))
  await until(desk, ['Panen cabai'])
  expect(await desk.watch.end()).toMatchObject({ folder: null, state: 'off' })
})

test('the desk’s own folder is not watched, nor what holds it, nor what is not there', async () => {
  const data = emptyFolder()
  const desk = await aWatchingDesk(data)
  const own = { ok: false, problem: { kind: 'own-folder' } }
  expect(await desk.watching.watch(data)).toEqual(own)
  expect(await desk.watching.watch(join(data, '..'))).toEqual(own)
  const gone = join(data, 'tiada')
  expect(await desk.watching.watch(gone)).toMatchObject({ problem: { kind: 'unreadable-file' } })
  // No page names a folder: where there is no dialog, nothing is chosen.
  expect(await desk.watch.choose()).toMatchObject({ folder: null, choosable: false })
})
