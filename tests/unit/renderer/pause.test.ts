import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPause } from '../../../src/renderer/draft/pause.ts'
import { handClock } from '../../fixtures/hand-clock.ts'

const ms = fc.integer({ min: 1, max: 900 })
/** What is asked for, and how long until the next is. */
const asked = fc.array(fc.record({ wait: ms, until: ms }), { minLength: 1, maxLength: 20 })

test('what waits runs when the newest wish says, whatever was asked for before', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (wishes) => {
      const { clock, advance } = handClock()
      const ran: number[] = []
      const pause = createPause(clock, () => ran.push(clock.now()))
      const expected: number[] = []
      for (const { wait, until } of wishes) {
        pause.wait(wait)
        if (wait <= until) expected.push(clock.now() + wait)
        await advance(until)
      }
      const left = (wishes.at(-1)?.wait ?? 0) - (wishes.at(-1)?.until ?? 0)
      if (left > 0) expected.push(clock.now() + left)
      await advance(1_000)
      expect(ran).toEqual(expected)
    }),
  )
})

test('what is cancelled does not run, and may be asked for again', async () => {
  const { clock, advance } = handClock()
  const ran: number[] = []
  const pause = createPause(clock, () => ran.push(clock.now()))
  pause.wait(100)
  await advance(50)
  pause.cancel()
  await advance(500)
  expect(ran).toEqual([])
  pause.wait(100)
  await advance(100)
  expect(ran).toEqual([650])
})
