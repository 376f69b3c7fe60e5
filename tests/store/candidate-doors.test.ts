import { describe, expect, onTestFinished, test } from 'vitest'
import { type OpenDesk, openDesk } from '#main/desk/open-desk.ts'
import { problemOf } from '#shared/contract/problem-of.ts'
import type { CandidateEvent } from '#shared/proposal/candidate.ts'
import { overHttp, overPorts } from '../doors/desk-clients.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider } from '../models/ask.ts'
import type { Script } from '../models/model-server.ts'
import { asFile, PAGE } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const WHOLE = { kind: 'summary' } as const
const reply = bulletsReply([
  {
    sources: ['S1'],
    text: 'Petani cabai di Lembah Seruni memanen tiga minggu lebih awal, Senin (2/3/2026).',
  },
])

describe.each([
  ['over HTTP', overHttp],
  ['over ports', async (desk: OpenDesk) => overPorts(desk)],
] as const)('candidates stream %s', (_, connect) => {
  async function aDraftAndModel(script: Script) {
    const server = await aModelServer(script)
    const opened = await openDesk({ dataFolder: emptyFolder(), door: 'command-line' })
    if (!opened.ok) throw new Error(opened.failure.kind)
    onTestFinished(opened.desk.close)
    const desk = await connect(opened.desk)
    await desk.settings.write({ editor: 'Rani Wulandari' })
    await desk.models.save(aProvider(server.address))
    const { id } = await desk.intake.import({ ...asFile('panen.txt', PAGE), writer: 'Made Ayu' })
    return { server, desk, ask: { draftId: id, target: WHOLE, providerIds: ['p1'], wish: '' } }
  }

  test('to their end', async () => {
    const { desk, ask } = await aDraftAndModel([reply])
    const kinds = new Set<CandidateEvent['kind']>()
    for await (const event of await desk.candidates.ask(ask)) kinds.add(event.kind)
    expect([...kinds].sort()).toEqual(['arrived', 'asked', 'candidate', 'ended'].sort())
  })

  test('until whoever listens stops, and then the model is left alone', async () => {
    const { server, desk, ask } = await aDraftAndModel([{ kind: 'hang', after: '{"bullets":[' }])
    const stop = new AbortController()
    const stream = await desk.candidates.ask(ask, { signal: stop.signal })
    expect((await stream.next()).value).toMatchObject({ kind: 'asked' })
    await expect.poll(server.open).toBe(1)
    stop.abort()
    await expect.poll(server.open).toBe(0)
    await stream.return?.().catch(() => {})
  })

  test('not at all where the draft is unknown: the problem has its name', async () => {
    const { desk, ask } = await aDraftAndModel([reply])
    const asking = desk.candidates.ask({ ...ask, draftId: 'tiada' })
    expect(problemOf(await asking.catch((error: unknown) => error))).toEqual({
      kind: 'not-found',
      what: 'draft',
    })
  })
})
