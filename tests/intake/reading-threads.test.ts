import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readingHere } from '#main/reading/here.ts'
import type { Arriving, ReadResult } from '#main/reading/reading.ts'
import { readingThreads } from '#main/reading/threads.ts'
import type { Submission } from '#shared/contract/intake.ts'
import { HOSTILE } from '../fixtures/hostile-html.ts'
import { fileOf, ids, pasteOf, style } from '../fixtures/intake.ts'

const FAULTY = join(import.meta.dirname, '..', 'fixtures', 'faulty-thread.ts')

const impatient = readingThreads(FAULTY, { time: 1_000, memory: 64 }, 1)
const faulty = readingThreads(FAULTY, { time: 600_000, memory: 64 }, 1)
const threads = readingThreads()
afterAll(async () => {
  await impatient.close()
  await faulty.close()
  await threads.close()
})

const arriving = (submission: Submission): Arriving => ({ kind: 'submission', submission })
const article = (name: string) =>
  arriving(fileOf(name, '<h1>Pasar</h1><p>Warga memanen cabai.</p>'))

const problemOf = ({ outcome }: ReadResult) => (outcome?.ok === false ? outcome.problem : 'none')

describe('a file that stops its thread is refused, and the next one is read', () => {
  test.each([
    ['exit.html', { kind: 'reading-died', name: 'exit.html' }],
    ['grow.html', { kind: 'reading-died', name: 'grow.html' }],
  ])('%s', async (name, problem) => {
    const [bad, good] = await Promise.all([
      faulty.read(article(name), style),
      faulty.read(article('a.html'), style),
    ])
    expect(problemOf(bad)).toEqual(problem)
    expect(good.outcome).toMatchObject({
      ok: true,
      value: { recognised: { content: { title: 'Pasar' } } },
    })
  })
})

test.each(['exit.html', 'grow.html'])('files before and behind %s are read', async (name) => {
  // The thread is at work already, so that files wait in it.
  await faulty.read(article('a.html'), style)
  const names = ['a.html', 'b.html', name, 'c.html', 'd.html', 'e.html']
  const results = await Promise.all(names.map((one) => faulty.read(article(one), style)))
  expect(results.map(problemOf)).toEqual(
    names.map((one) => (one === name ? { kind: 'reading-died', name } : 'none')),
  )
})

test('a file that hangs is given up, and the next one has its turn', async () => {
  const [bad, good] = await Promise.all([
    impatient.read(article('hang.html'), style),
    // Its bytes alone are looked at, which is quick on any machine.
    impatient.read(article('a.html'), style, () => false),
  ])
  expect(problemOf(bad)).toEqual({ kind: 'too-slow', name: 'hang.html', seconds: 1 })
  expect(good).toMatchObject({ looked: { size: 41 }, outcome: null })
})

test('a thread that cannot start refuses its files', async () => {
  const broken = readingThreads(join(import.meta.dirname, 'no-such-thread.ts'))
  expect(problemOf(await broken.read(article('a.html'), style))).toMatchObject({
    kind: 'reading-died',
  })
  await broken.close()
})

test('what is not wanted by its bytes is not read', async () => {
  let seen = ''
  const result = await threads.read(article('a.html'), style, ({ sha256 }) => {
    seen = sha256
    return false
  })
  expect(result).toEqual({ looked: { sha256: seen, size: 41 }, outcome: null })
  expect(seen).toMatch(/^[0-9a-f]{64}$/)
})

/** Ids are made anew in each thread. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown): unknown =>
      key === 'json' && typeof inner === 'string'
        ? withoutIds(JSON.parse(inner))
        : /^(?:id|bulletId|blockId|textHash|hash|bytes)$/i.test(key) ||
            (typeof inner === 'object' && inner !== null && 'blockId' in inner)
          ? undefined
          : inner,
    ),
  )

const flood = (text: string) => fileOf('a.html', text)

test.each([
  ...HOSTILE.map((payload) => fileOf('a.html', `<h1>Pasar</h1><p>Warga ${payload} desa.</p>`)),
  flood('<div>'.repeat(20_000)),
  flood('<br>'.repeat(200_000)),
  fileOf('a.md', '>'.repeat(50_000)),
  fileOf('a.docx', 'Warga'),
  fileOf('a.txt', new Uint8Array([0, 1, 2, 0])),
  fileOf('a.txt', new Uint8Array([0x57, 0xff, 0x57])),
  fileOf('kosong.txt', ''),
  pasteOf('Warga desa memanen cabai.', '<p>Warga <b>desa</b> memanen cabai.</p>'),
])('a thread gives the answer that reading here gives: %#', async (submission) => {
  const [there, here] = await Promise.all([
    threads.read(arriving(submission), style),
    readingHere(ids()).read(arriving(submission), style),
  ])
  expect(withoutIds(there)).toEqual(withoutIds(here))
})
