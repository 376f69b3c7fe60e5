import { expect, test } from 'vitest'
import type { CheckInput } from '../../../src/renderer/draft/checker.ts'
import type { Checked } from '../../../src/renderer/draft/draft-state.ts'
import type { DraftReply, DraftRequest } from '../../../src/renderer/summary/check-messages.ts'
import { createCheckSession } from '../../../src/renderer/summary/check-session.ts'
import { withDelta } from '../../../src/renderer/summary/delta.ts'
import { draftPort } from '../../../src/renderer/summary/draft-port.ts'
import { aContent, houseStyle } from '../../fixtures/an-article.ts'
import { HARBOUR } from '../../fixtures/own-articles.ts'

const input = (title: string): CheckInput => ({
  content: { ...aContent(HARBOUR), title },
  bullets: [],
  stored: [],
  style: houseStyle,
  baselines: [],
})

/** A worker that can die: what it held is gone, and the next one begins empty. */
function border() {
  let session = createCheckSession()
  let id = 0
  const crossed: DraftRequest[] = []
  const post = (request: DraftRequest, onReply: (reply: DraftReply) => void) => {
    crossed.push(request)
    onReply(structuredClone(session(structuredClone(request))))
  }
  return {
    ask: draftPort(post, () => ++id),
    crossed,
    die: () => {
      session = createCheckSession()
    },
  }
}

function check({ ask }: ReturnType<typeof border>, title: string, before: Checked | null): Checked {
  let checked: Checked | null = null
  ask({ kind: 'check' }, input(title), (reply) => {
    if (reply.kind === 'check') checked = withDelta(before, reply.checked) as Checked
  })
  if (checked === null) throw new Error('no reply')
  return checked
}

test('what comes back is what a fresh check says, key after key', () => {
  const worker = border()
  const first = check(worker, 'pelabuhan', null)
  const second = check(worker, 'Pelabuhan', first)
  expect(second).toEqual(check(border(), 'Pelabuhan', null))
  expect(second.article.title).toBe('Pelabuhan')
  expect(worker.crossed.map(({ base }) => base)).toEqual([null, 1])
})

test('a worker that lost what a request builds on is sent everything, and answers the question', () => {
  const worker = border()
  const first = check(worker, 'pelabuhan', null)
  worker.die()
  const second = check(worker, 'Pelabuhan', first)
  expect(second).toEqual(check(border(), 'Pelabuhan', null))
  expect(worker.crossed.map(({ base }) => base)).toEqual([null, 1, null])
})
