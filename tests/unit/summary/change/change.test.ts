import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type ChangeContext } from '#shared/summary/change.ts'
import type { Bullet, Candidate, SummaryChange } from '#shared/summary/summary.ts'
import { isAiMade } from '#shared/summary/summary.ts'
import { aBullet } from '../../../fixtures/a-review.ts'

const candidate: Candidate = {
  heading: '',
  text: 'Sebanyak 40 pedagang datang.',
  sentences: ['s1'],
}
const context: ChangeContext = {
  editor: 'Rini',
  newId: () => 'new',
  isCandidate: ({ sentences }) => sentences.includes('s1'),
  broughtBullet: ({ bulletId }) => elsewhere.find(({ id }) => id === bulletId) ?? null,
}

const ai = aBullet({ id: 'p1', heading: 'Pasar Sagu', text: 'Warga membuka pasar.', glued: true })
const hand = aBullet({ id: 'p2', text: 'Harga sagu turun.', origin: 'hand', editedBy: 'Sari' })
const bullets: readonly Bullet[] = [ai, hand]
/** What another version of the same draft has. */
const elsewhere: readonly Bullet[] = [
  aBullet({ id: 'p1', text: 'Pasar Sagu dibuka.', editedBy: 'Tono', locked: true }),
  aBullet({ id: 'x1', text: 'Sebanyak 40 pedagang datang.', origin: 'extractive' }),
]
const [older, extractive] = elsewhere

/** The bullets after a change that must be allowed. */
function changed(change: SummaryChange, before = bullets): readonly Bullet[] {
  const outcome = applyChange(before, change, context)
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  return outcome.value
}

const problem = (change: SummaryChange, before = bullets) => {
  const outcome = applyChange(before, change, context)
  return outcome.ok ? null : outcome.problem
}

test('an edited AI bullet stays AI-made, with the name of who edited it', () => {
  expect(
    changed({ kind: 'edit', bulletId: 'p1', heading: '', text: 'Warga membuka pasar sagu.' }),
  ).toEqual([
    { ...ai, heading: '', text: 'Warga membuka pasar sagu.', glued: false, editedBy: 'Rini' },
    hand,
  ])
})

test('the same words part a glued heading and change nothing else', () => {
  const same = { kind: 'edit', bulletId: 'p1', heading: ai.heading, text: ai.text } as const
  expect(changed(same)).toEqual([{ ...ai, glued: false }, hand])
  const split = changed(same)
  expect(changed(same, split)).toBe(split)
})

test('a bullet written anew is by hand, without the AI heading', () => {
  expect(changed({ kind: 'rewrite', bulletId: 'p1', text: 'Pedagang kembali ke pasar.' })).toEqual([
    {
      ...ai,
      heading: '',
      text: 'Pedagang kembali ke pasar.',
      glued: false,
      origin: 'hand',
      editedBy: 'Rini',
    },
    hand,
  ])
})

test.each<SummaryChange>([
  { kind: 'rewrite', bulletId: 'p1', text: 'warga membuka pasar .' },
  { kind: 'rewrite', bulletId: 'p1', text: 'Pasar Sagu Warga membuka pasar.' },
  { kind: 'add', at: 0, heading: 'Pasar Sagu', text: 'Warga membuka  pasar.' },
  {
    kind: 'take',
    bulletId: 'p1',
    at: 0,
    candidate: { ...candidate, heading: 'Pasar Sagu', text: 'Warga membuka pasar.', sentences: [] },
  },
])('typing in an AI bullet again does not take its label: %j', (change) => {
  expect(changed(change).filter(isAiMade).length).toBeGreaterThan(0)
  expect(changed(change).filter(({ origin }) => origin === 'hand')).toEqual([hand])
})

test('an added bullet is by hand, at its place or at the end', () => {
  const added = aBullet({ id: 'new', text: 'Ramai.', origin: 'hand', editedBy: 'Rini' })
  expect(changed({ kind: 'add', at: 1, heading: '', text: 'Ramai.' })).toEqual([ai, added, hand])
  expect(changed({ kind: 'add', at: 99, heading: '', text: 'Ramai.' })).toEqual([ai, hand, added])
})

test('a taken candidate is extractive only if the desk makes it', () => {
  const taken = aBullet({ id: 'p1', text: candidate.text, origin: 'extractive' })
  expect(changed({ kind: 'take', bulletId: 'p1', at: 0, candidate })).toEqual([taken, hand])
  expect(changed({ kind: 'take', bulletId: null, at: 2, candidate })).toEqual([
    ai,
    hand,
    { ...taken, id: 'new' },
  ])
  const own = { ...candidate, sentences: [] }
  expect(changed({ kind: 'take', bulletId: 'p1', at: 0, candidate: own })).toEqual([
    { ...taken, origin: 'hand', editedBy: 'Rini' },
    hand,
  ])
})

test('a locked bullet takes no candidate, and can be unlocked, edited, moved and removed', () => {
  const locked = changed({ kind: 'lock', bulletId: 'p1', locked: true })
  expect(locked).toEqual([{ ...ai, locked: true }, hand])
  expect(problem({ kind: 'take', bulletId: 'p1', at: 0, candidate }, locked)).toEqual({
    kind: 'locked',
  })
  expect(changed({ kind: 'rewrite', bulletId: 'p1', text: 'Ramai.' }, locked)[0]?.locked).toBe(true)
  expect(changed({ kind: 'lock', bulletId: 'p1', locked: false }, locked)).toEqual(bullets)
  expect(changed({ kind: 'remove', bulletId: 'p1' }, locked)).toEqual([hand])
})

const bring = { kind: 'bring', versionId: 'v0' } as const

test('a bullet of another version comes as it was there, in the place of one or beside them', () => {
  expect(changed({ ...bring, bulletId: 'x1', replaces: 'p1', at: 0 })).toEqual([extractive, hand])
  expect(changed({ ...bring, bulletId: 'x1', replaces: null, at: 1 })).toEqual([
    ai,
    extractive,
    hand,
  ])
  expect(changed({ ...bring, bulletId: 'x1', replaces: null, at: 99 })).toEqual([
    ai,
    hand,
    extractive,
  ])
})

test('an AI bullet that is brought stays AI-made, with who edited it, and is not locked here', () => {
  expect(changed({ ...bring, bulletId: 'p1', replaces: 'p1', at: 0 })).toEqual([
    { ...older, locked: false },
    hand,
  ])
  // The id belongs to another bullet here, so this one gets its own.
  expect(changed({ ...bring, bulletId: 'p1', replaces: 'p2', at: 0 })).toEqual([
    ai,
    { ...older, id: 'new', locked: false },
  ])
})

test('bringing what stands there already changes nothing', () => {
  const brought = changed({ ...bring, bulletId: 'x1', replaces: 'p1', at: 0 })
  expect(changed({ ...bring, bulletId: 'x1', replaces: 'x1', at: 0 }, brought)).toBe(brought)
})

test('a locked bullet gives its place to none; one that is nowhere is not found', () => {
  const locked = changed({ kind: 'lock', bulletId: 'p2', locked: true })
  expect(problem({ ...bring, bulletId: 'x1', replaces: 'p2', at: 0 }, locked)).toEqual({
    kind: 'locked',
  })
  for (const wrong of [
    { bulletId: 'x9', replaces: 'p1' },
    { bulletId: 'x1', replaces: 'p9' },
  ]) {
    expect(problem({ ...bring, ...wrong, at: 0 })).toEqual({ kind: 'not-found', what: 'bullet' })
  }
})

test('moving', () => {
  expect(changed({ kind: 'move', bulletId: 'p1', to: 1 })).toEqual([hand, ai])
  expect(changed({ kind: 'move', bulletId: 'p1', to: 99 })).toEqual([hand, ai])
})

test.each<SummaryChange>([
  { kind: 'move', bulletId: 'p2', to: 1 },
  { kind: 'move', bulletId: 'p2', to: 7 },
  { kind: 'lock', bulletId: 'p2', locked: false },
  { kind: 'edit', bulletId: 'p2', heading: '', text: hand.text },
])('what changes nothing returns the same bullets: %j', (change) => {
  expect(changed(change)).toBe(bullets)
})

test.each<readonly [string, SummaryChange]>([
  ['change.text', { kind: 'edit', bulletId: 'p1', heading: ' ', text: '' }],
  ['change.text', { kind: 'rewrite', bulletId: 'p1', text: '\n' }],
  ['change.text', { kind: 'add', at: 0, heading: '', text: ' ' }],
  [
    'change.candidate.text',
    { kind: 'take', bulletId: null, at: 0, candidate: { ...candidate, text: '' } },
  ],
])('a bullet without words is refused (%s)', (where, change) => {
  expect(problem(change)).toEqual({ kind: 'bad-request', where })
})

test('a bullet that is not there is not found', () => {
  const missing = { bulletId: 'p9' }
  const all: readonly SummaryChange[] = [
    { kind: 'edit', ...missing, heading: '', text: 'Ramai.' },
    { kind: 'rewrite', ...missing, text: 'Ramai.' },
    { kind: 'remove', ...missing },
    { kind: 'move', ...missing, to: 0 },
    { kind: 'lock', ...missing, locked: true },
    { kind: 'take', ...missing, at: 0, candidate },
  ]
  for (const change of all) expect(problem(change)).toEqual({ kind: 'not-found', what: 'bullet' })
})

const id = fc.constantFrom('p1', 'p2', 'new')
const text = fc.constantFrom('Ramai.', 'Warga membuka pasar.', 'Pasar Sagu')
const heading = fc.constantFrom('', 'Pasar Sagu')
const place = fc.nat(3)
const anyChange: fc.Arbitrary<SummaryChange> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), bulletId: id, heading, text }),
  fc.record({ kind: fc.constant('move' as const), bulletId: id, to: place }),
  fc.record({ kind: fc.constant('lock' as const), bulletId: id, locked: fc.boolean() }),
)

test('no edit, move or lock takes the AI label, loses a bullet or makes an id twice', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 20 }), (changes) => {
      const after = changes.reduce<readonly Bullet[]>((before, change) => {
        const outcome = applyChange(before, change, context)
        return outcome.ok ? outcome.value : before
      }, bullets)
      expect(after.map((bullet) => bullet.id).toSorted()).toEqual(['p1', 'p2'])
      expect(after.find((bullet) => bullet.id === 'p1')?.origin).toBe('imported-ai')
    }),
  )
})
