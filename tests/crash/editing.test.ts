import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { moment, runAndKill } from './kill.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHILD = new URL('editing-child.ts', import.meta.url)
/** Two editors work on the same store and are killed in each round: 100 kills. */
const ROUNDS = 50
/** Longest life of an editor after its first acknowledgement, in ms. */
const LONGEST = 150

const ARTICLE = `Nelayan Teluk Batu Kembali Melaut

Nelayan Teluk Batu kembali melaut setelah badai reda, Rabu (4/3/2026).

Ketua nelayan, Hasan Leko, menyebut 40 perahu berangkat sebelum subuh.`

async function aDesk() {
  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const { router, store, close } = opened.desk
  return { calls: createRouterClient(router, { context: {} }), store, close }
}

interface Acknowledged {
  readonly kind: 'ready' | 'saved' | 'version'
  readonly id: string
  readonly seq: number
  readonly excerpt: string
  readonly version: string
  readonly text: string
}

/** What the store holds of an acknowledged act; it must be the same act, not just a row. */
function stored(desk: Awaited<ReturnType<typeof aDesk>>, line: Acknowledged): unknown {
  const { reading } = desk.store.connections
  const one = (sql: string, ...values: unknown[]) =>
    reading
      .prepare(sql)
      .pluck()
      .get(...values)
  switch (line.kind) {
    case 'ready':
      return true
    case 'saved': {
      const excerpt = `select content_json ->> 'excerpt' from journal where draft_id = ? and seq = ?`
      const newest = Number(one('select max(seq) from journal where draft_id = ?', line.id))
      return one(excerpt, line.id, line.seq) === line.excerpt || newest - line.seq >= 50
    }
    case 'version':
      return one('select text from bullet where version_id = ?', line.version) === line.text
  }
}

test('an editor who is killed 100 times at any moment loses nothing that was acknowledged', {
  timeout: 300_000,
}, async () => {
  const first = await aDesk()
  await first.calls.settings.write({ editor: 'Rani Wulandari' })
  for (const name of ['satu', 'dua', 'tiga']) {
    const body = { kind: 'paste', text: `${ARTICLE}\n\nNaskah ${name}.`, html: '' } as const
    await first.calls.intake.import({ name: '', body })
  }
  await first.close()

  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const editors = ['a', 'b'].map((name) =>
      runAndKill(CHILD, [folder, `${name}${round}`], moment(LONGEST)),
    )
    const lines = (await Promise.all(editors)).flat()
    const desk = await aDesk()
    for (const line of lines) {
      expect(stored(desk, JSON.parse(line)), line).toBeTruthy()
      acknowledged += 1
    }
    expect(desk.store.connections.reading.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(await desk.calls.audit.verify()).toMatchObject({ ok: true })
    await desk.close()
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS)
})
