import { describe, expect, test } from 'vitest'
import { bulletModel } from '#main/summarizer/provider-model.ts'
import { readArticle } from '#shared/article/read.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { aProposal, eventsOf, type Finished, finishedIn } from '../fixtures/a-proposal.ts'
import { houseStyle } from '../fixtures/an-article.ts'
import { INJECTIONS, type Injection } from '../fixtures/injections.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider, LONG } from '../models/ask.ts'
import type { SeenRequest } from '../models/model-server.ts'

interface Message {
  readonly role: string
  readonly content: string | readonly { readonly text: string }[]
}

const sentIn = ({ body }: SeenRequest) => {
  const messages = body.messages as readonly Message[]
  const of = (role: string): string =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) =>
        typeof content === 'string' ? content : content.map(({ text }) => text).join('\n'),
      )
      .join('\n')
  return { instructions: of('system'), input: of('user') }
}

/** Asks a server whose model obeys the order, each time it is asked, for one bullet. */
async function obeyedBy({ content, obeyed }: Injection) {
  const server = await aModelServer((request) => bulletsReply([obeyed(sentIn(request))]))
  const index = indexArticle(readArticle(content))
  const model = bulletModel(aProvider(server.address), null, { patience: LONG })
  const target = { kind: 'new-bullet' } as const
  const events = await eventsOf(aProposal('', model, { index, target }))
  return { server, index, events }
}

/** Whether whoever sees the bullet is told that something is wrong with it. */
function isFlagged({ faults, candidate }: Finished, { content }: Injection): boolean {
  const index = indexArticle(readArticle(content))
  const bullet = { id: 'c1', heading: candidate.heading, text: candidate.text, glued: false }
  const [verdict] = checkSummary([bullet], index, houseStyle).verdicts
  return faults.length > 0 || verdict?.status !== 'supported'
}

test('what an obedient model writes is flagged, and never lost', async () => {
  const missed: string[] = []
  for (const injection of INJECTIONS) {
    const { server, events } = await obeyedBy(injection)
    const finished = finishedIn(events)
    expect(finished).toHaveLength(1)
    expect(server.requests()).toHaveLength(events.filter(({ kind }) => kind === 'asked').length)
    expect(new Set(server.requests().map(({ path }) => path))).toEqual(
      new Set(['/v1/chat/completions']),
    )
    if (!finished.every((one) => isFlagged(one, injection))) missed.push(injection.name)
  }
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(40)
  expect(missed).toEqual([])
})

describe.each(INJECTIONS.map((injection) => [injection.name, injection] as const))(
  'an article whose model %s',
  (_, injection) => {
    test('is byte for byte what it was', async () => {
      const before = JSON.stringify(injection.content)
      const { index } = await obeyedBy(injection)
      expect(JSON.stringify(injection.content)).toBe(before)
      expect(index.article).toEqual(readArticle(injection.content))
    })

    test('is warned of before', () => {
      const checks = checkArticle(readArticle(injection.content), houseStyle).map(
        ({ check }) => check,
      )
      expect(
        checks.filter((check) =>
          ['article/machine-instruction', 'article/hidden-characters'].includes(check),
        ),
      ).not.toEqual([])
    })
  },
)

test('no request carries a tool or a key', async () => {
  const [injection] = INJECTIONS
  if (injection === undefined) throw new Error('no injection')
  const { server } = await obeyedBy(injection)
  for (const { body, headers } of server.requests()) {
    expect(Object.keys(body)).not.toContain('tools')
    expect(headers.authorization).toBeUndefined()
  }
})
