import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { IntakeRun } from '#shared/contract/intake-runs.ts'
import { aDesk, aNamedDesk, type DeskCalls, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const article = (at: number | string): string =>
  `<h1>Panen cabai ${at}</h1><p>Warga Desa Lembah Seruni memanen ${at} ton cabai, Senin (2/3/2026).</p>`

/** A folder that a writer would send. */
function aFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(emptyFolder(), 'Kiriman')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const articles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.html`, article(at)]))

async function newestRun(desk: DeskCalls): Promise<IntakeRun> {
  const [run] = await desk.intakeRuns.list()
  if (!run) throw new Error('there is no run')
  return run
}

const until = (desk: DeskCalls, status: IntakeRun['status']) =>
  expect.poll(async () => (await newestRun(desk)).status, { timeout: 10_000 }).toBe(status)

async function filesOf(desk: DeskCalls, state: 'imported' | 'doubled' | 'refused' | null = null) {
  const { id } = await newestRun(desk)
  return desk.intakeRuns.files({ id, state, after: -1 })
}

const onDesk = async (desk: DeskCalls): Promise<number> =>
  (await desk.drafts.list({ view: 'all' })).counts.all

test('a folder is taken in file by file, each with what became of it', async () => {
  const desk = await aNamedDesk()
  const folder = aFolder({
    'a.html': article(1),
    'lama/b.html': article(2),
    'lama/c.html': article(1),
    'foto.jpg': 'x',
    'kosong.txt': '',
    '.tersembunyi.txt': 'Warga.',
    '~$a.docx': 'x',
  })
  await desk.take([folder])
  await until(desk, 'done')
  expect(await newestRun(desk)).toMatchObject({
    origin: 'disk',
    place: 'Kiriman',
    total: 5,
    imported: 2,
    doubled: 1,
    refused: 2,
    by: 'Rani Wulandari',
  })
  const files = await filesOf(desk)
  const of = (name: string) => files.find((file) => file.name === `Kiriman/${name}`)
  expect(of('kosong.txt')).toMatchObject({ state: 'refused', problem: { kind: 'empty-input' } })
  expect(of('foto.jpg')).toMatchObject({ state: 'refused', problem: { kind: 'unknown-format' } })
  const [one, other] = [of('a.html'), of('lama/c.html')]
  expect([one?.state, other?.state].toSorted()).toEqual(['doubled', 'imported'])
  expect(one?.draftId).toBe(other?.draftId)
  expect(one?.size).toBe(article(1).length)
  expect(await filesOf(desk, 'refused')).toHaveLength(2)
  expect(await onDesk(desk)).toBe(2)
})

test('the same folder once more doubles what it brought', async () => {
  const desk = await aDesk()
  const folder = aFolder(articles(9))
  await desk.take([folder])
  await until(desk, 'done')
  await desk.take([folder])
  await until(desk, 'done')
  expect(await newestRun(desk)).toMatchObject({ total: 9, imported: 0, doubled: 9 })
  expect(await onDesk(desk)).toBe(9)
})

test('a run that is paused goes on where it was, and one that is cancelled does not', async () => {
  const desk = await aDesk()
  await desk.take([aFolder(articles(40))])
  const { id } = await newestRun(desk)
  expect((await desk.intakeRuns.pause({ id })).status).toBe('paused')
  // What was under way ends before anything is begun anew.
  await desk.intakeRuns.resume({ id })
  await until(desk, 'done')
  expect(await newestRun(desk)).toMatchObject({ total: 40, imported: 40 })
  expect(await onDesk(desk)).toBe(40)

  const more = articles(80)
  await desk.take([aFolder(more)])
  const second = await newestRun(desk)
  expect((await desk.intakeRuns.cancel({ id: second.id })).status).toBe('cancelled')
  expect((await desk.intakeRuns.resume({ id: second.id })).status).toBe('cancelled')
  expect((await newestRun(desk)).doubled).toBeLessThan(80)
})

test('a desk that closes in the middle is taken up without doubles', async () => {
  const data = emptyFolder()
  const first = await aDesk(data)
  await first.take([aFolder(articles(30))])
  await first.close()
  const desk = await aDesk(data)
  const left = await newestRun(desk)
  expect(left).toMatchObject({ status: 'interrupted', total: 30 })
  expect(await onDesk(desk)).toBe(left.imported)
  await desk.intakeRuns.resume({ id: left.id })
  await until(desk, 'done')
  expect(await newestRun(desk)).toMatchObject({ imported: 30, doubled: 0 })
  expect(await onDesk(desk)).toBe(30)
})

test('neither what a link leads to nor the desk’s own folder is taken in, and a file that is gone is told', async () => {
  const data = emptyFolder()
  const desk = await aDesk(data)
  const folder = aFolder({ 'a.html': article(1) })
  const secret = aFolder({ 'rahasia.txt': 'Catatan redaksi yang bukan kiriman.' })
  symlinkSync(join(secret, 'rahasia.txt'), join(folder, 'b.txt'))
  symlinkSync(secret, join(folder, 'lain'))
  await desk.take([folder, data, join(secret, 'tiada.txt')])
  await until(desk, 'done')
  expect((await filesOf(desk)).map(({ name }) => name)).toEqual(['Kiriman/a.html'])

  const gone = aFolder(articles(3))
  await desk.take([gone])
  rmSync(gone, { recursive: true })
  await until(desk, 'done')
  const { imported, doubled, refused } = await newestRun(desk)
  expect(imported + doubled + refused).toBe(3)
  const reasons = (await filesOf(desk, 'refused')).map((file) => file.problem?.kind)
  expect(reasons).toEqual(reasons.map(() => 'unreadable-file'))
})

test('a page names its files and brings them one after the other', async () => {
  const desk = await aNamedDesk()
  const { id } = await desk.intakeRuns.open({ place: 'Kiriman' })
  const brought = [article(1), article(2), article(1), '']
  await desk.intakeRuns.announce({
    id,
    files: brought.map((text, at) => ({ name: `Kiriman/${at}.html`, size: text.length })),
  })
  expect(await desk.intakeRuns.begin({ id })).toMatchObject({ status: 'running', total: 4 })
  const bring = (position: number) =>
    desk.intakeRuns.bring({
      id,
      position,
      base64: Buffer.from(brought[position] ?? '').toString('base64'),
    })
  expect(await bring(0)).toMatchObject({ imported: 1 })
  // Twice the same is once.
  expect(await bring(0)).toMatchObject({ imported: 1, doubled: 0 })
  await desk.intakeRuns.pause({ id })
  expect(await bring(1)).toMatchObject({ status: 'paused', imported: 1 })
  await desk.intakeRuns.resume({ id })
  await bring(1)
  await bring(2)
  expect(await desk.intakeRuns.refuse({ id, position: 3 })).toMatchObject({
    status: 'done',
    imported: 2,
    doubled: 1,
    refused: 1,
    by: 'Rani Wulandari',
  })
  expect(await problem(desk.intakeRuns.resume({ id: 'x' }))).toEqual({
    kind: 'not-found',
    what: 'intake-run',
  })
})
