import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import type { Answer } from '../../../src/renderer/draft/ask.ts'
import {
  type Acknowledgement,
  createSaveQueue,
  type SaveState,
} from '../../../src/renderer/draft/save-queue.ts'
import { aContent } from '../../fixtures/an-article.ts'
import { handClock, settled } from '../../fixtures/hand-clock.ts'

interface Call {
  readonly title: string
  readonly base: number
  readonly answer: (answer: Answer<Acknowledgement>) => Promise<void>
}

function aQueue() {
  const { clock, advance } = handClock()
  const first = aContent('# Pasar Terapung')
  const calls: Call[] = []
  const states: SaveState[] = []
  let content: Content = first
  const queue = createSaveQueue<Acknowledgement>({
    clock,
    saved: { seq: 1, savedAt: '2026-03-01T00:00:00.000Z', content: first },
    content: () => content,
    save: (sent, base) => {
      const { promise, resolve } = Promise.withResolvers<Answer<Acknowledgement>>()
      const answer = async (value: Answer<Acknowledgement>) => {
        resolve(value)
        await settled()
      }
      calls.push({ title: sent.title, base, answer })
      return promise
    },
    onState: (state) => states.push(state),
    onSaved: () => {},
  })
  const type = (title: string) => {
    content = { ...first, title }
    queue.changed()
  }
  return { queue, advance, calls, states, type, last: () => states.at(-1) }
}

const saved = (seq: number): Answer<Acknowledgement> => ({
  ok: true,
  value: { seq, savedAt: `2026-03-01T00:00:0${seq}.000Z` },
})

test('saves 300 ms after the last change and says "saved" only after the acknowledgement', async () => {
  const { advance, calls, type, last } = aQueue()
  type('Pasar')
  await advance(299)
  expect(calls).toHaveLength(0)
  expect(last()).toEqual({ kind: 'unsaved' })
  await advance(1)
  expect(calls).toMatchObject([{ title: 'Pasar', base: 1 }])
  expect(last()).toEqual({ kind: 'saving' })
  await calls[0]?.answer(saved(2))
  expect(last()).toEqual({ kind: 'saved', at: '2026-03-01T00:00:02.000Z' })
})

test('saves at least every second while somebody types without a pause', async () => {
  const { advance, calls, type } = aQueue()
  for (let key = 0; key < 10; key += 1) {
    type(`Pasar ${key}`)
    await advance(100)
  }
  expect(calls).toHaveLength(1)
})

test('has one save under way, and the next one carries everything typed meanwhile', async () => {
  const { advance, calls, type, last } = aQueue()
  type('Pasar')
  await advance(300)
  type('Pasar Sagu')
  type('Pasar Sagu Buka')
  await advance(5_000)
  expect(calls).toHaveLength(1)
  await calls[0]?.answer(saved(2))
  expect(last()).toEqual({ kind: 'unsaved' })
  await advance(300)
  expect(calls.at(-1)).toMatchObject({ title: 'Pasar Sagu Buka', base: 2 })
})

test('a failed save keeps the text, says why, and is tried again after five seconds', async () => {
  const { advance, calls, type, last } = aQueue()
  type('Pasar')
  await advance(300)
  await calls[0]?.answer({ ok: false, failure: { kind: 'store-full' } })
  expect(last()).toEqual({ kind: 'failed', failure: { kind: 'store-full' } })
  await advance(5_000)
  expect(calls).toHaveLength(2)
  await calls[1]?.answer(saved(2))
  expect(last()).toMatchObject({ kind: 'saved' })
})

test('flush waits for the save under way and for what came after it', async () => {
  const { queue, advance, calls, type } = aQueue()
  type('Pasar')
  await advance(300)
  type('Pasar Sagu')
  let flushed: Answer<null> | null = null
  const flush = queue.flush().then((answer) => {
    flushed = answer
  })
  await calls[0]?.answer(saved(2))
  expect(flushed).toBeNull()
  await calls[1]?.answer(saved(3))
  await flush
  expect(flushed).toEqual({ ok: true, value: null })
  expect(calls).toHaveLength(2)
})

test('a conflict overwrites nothing until a person chose', async () => {
  const { queue, advance, calls, type, last } = aQueue()
  type('Pasar')
  await advance(300)
  await calls[0]?.answer({ ok: false, failure: { kind: 'conflict', seq: 7 } })
  expect(last()).toEqual({ kind: 'conflict', seq: 7 })
  type('Pasar Sagu')
  await advance(60_000)
  expect(calls).toHaveLength(1)
  queue.rebase(7, '2026-03-01T00:00:07.000Z', null)
  queue.changed()
  await advance(300)
  expect(calls.at(-1)).toMatchObject({ title: 'Pasar Sagu', base: 7 })
})

test('what was typed and taken back is not saved again', async () => {
  const { advance, calls, type, last } = aQueue()
  type('Pasar')
  type('Pasar Terapung')
  await advance(1_000)
  expect(calls).toHaveLength(0)
  expect(last()).toMatchObject({ kind: 'saved' })
})
