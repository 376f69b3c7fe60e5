import { expect, test } from 'vitest'
import type { CandidateEvent, ModelCandidate } from '#shared/proposal/candidate.ts'
import {
  afterEvent,
  beginRun,
  brokenOff,
  type Run,
  withCandidate,
} from '../../../../src/renderer/proposal/run.ts'

const candidate = (id: string, position: number): ModelCandidate => ({
  id,
  requestId: 'r',
  target: { kind: 'new-bullet' },
  position,
  candidate: { heading: '', text: `Feri ${id} berlayar lagi.`, sentences: [] },
  faults: [],
  evidenceMended: false,
  provenance: {
    candidateId: id,
    provider: { id: 'p1', name: 'Seruni', kind: 'openai-compatible', host: '127.0.0.1:1' },
    model: 'seruni-kecil',
    prompt: { version: 'bullets-id-1', hash: '' },
    parameters: { temperature: 0, maxTokens: 1 },
    contentHash: '',
    tokens: null,
    duration: 1,
    tries: 1,
    at: '2026-01-01T00:00:00.000Z',
  },
  at: '2026-01-01T00:00:00.000Z',
  status: 'waiting',
  outdated: false,
})

const told = (...events: readonly CandidateEvent[]): Run =>
  events.reduce(afterEvent, beginRun(['p1', 'p2']))

const arrived = (position: number, text: string, providerId = 'p1'): CandidateEvent => ({
  kind: 'arrived',
  providerId,
  position,
  text,
})

test('a bullet that comes is shown, and its longer words take its place', () => {
  const [first, second] = told(arrived(1, 'Kedua'), arrived(0, 'Per'), arrived(0, 'Pertama')).models
  expect(first?.stage).toBe('writing')
  expect(first?.arriving).toEqual([
    { position: 0, text: 'Pertama' },
    { position: 1, text: 'Kedua' },
  ])
  expect(second).toMatchObject({ stage: 'asking', arriving: [] })
})

test('a candidate takes the place of the bullet that came, in order', () => {
  const [first] = told(
    arrived(0, 'Satu'),
    arrived(1, 'Dua'),
    { kind: 'candidate', providerId: 'p1', candidate: candidate('b', 1) },
    { kind: 'candidate', providerId: 'p1', candidate: candidate('a', 0) },
  ).models
  expect(first?.arriving).toEqual([])
  expect(first?.candidates.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a second round is a repair, and a failure leaves the other model at work', () => {
  const run = told(
    arrived(0, 'Satu'),
    { kind: 'asked', providerId: 'p1', round: 1, positions: [0] },
    { kind: 'failed', providerId: 'p2', failure: { kind: 'dropped' } },
  )
  expect(run.models.map(({ stage }) => stage)).toEqual(['repairing', 'failed'])
  expect(run.ended).toBeNull()
})

test('the end drops what is not whole and keeps what failed', () => {
  const run = told(
    arrived(0, 'Setengah kal'),
    { kind: 'failed', providerId: 'p2', failure: { kind: 'empty' } },
    { kind: 'ended', why: 'superseded' },
  )
  expect(run.models.map(({ stage, arriving }) => [stage, arriving.length])).toEqual([
    ['done', 0],
    ['failed', 0],
  ])
  expect(run.ended).toBe('superseded')
})

test('a stream that breaks off is at rest with what was stored', () => {
  const before = told({ kind: 'candidate', providerId: 'p1', candidate: candidate('a', 0) })
  const run = brokenOff(before, { kind: 'no-answer' })
  expect(run).toMatchObject({ ended: 'stopped', trouble: { kind: 'no-answer' } })
  expect(run.models[0]?.candidates).toHaveLength(1)
})

test('an answered candidate shows its answer', () => {
  const before = told({ kind: 'candidate', providerId: 'p1', candidate: candidate('a', 0) })
  const after = withCandidate(before, { ...candidate('a', 0), status: 'rejected' })
  expect(after.models[0]?.candidates[0]?.status).toBe('rejected')
})
